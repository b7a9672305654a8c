// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/Document.h"

#include <QPainter>
#include <QPdfWriter>

#include <functional>

namespace Propel {

/// Colors on paper.
namespace Ink {
inline constexpr QRgb Text = 0xff1b1f24;
inline constexpr QRgb Soft = 0xff57606a;
inline constexpr QRgb Line = 0xffdde1e6;
inline constexpr QRgb Strong = 0xff87909a;

struct Tint
{
    QRgb text;
    QRgb sign;
    QRgb page;
    QRgb edge;
};
Tint of(State state);
} // namespace Ink

struct PdfText
{
    qreal size = 9.5; ///< points
    bool isBold = false;
    QRgb color = Ink::Text;
    Qt::Alignment align = Qt::AlignLeading;
};

inline constexpr PdfText bodyText{};
inline constexpr PdfText softText{.color = Ink::Soft};
inline constexpr PdfText smallText{.size = 8, .color = Ink::Soft};

/// Pages that are written from top to bottom. All measures are points; (0, 0) is where the text of a page begins.
class PdfPages
{
    Q_DISABLE_COPY_MOVE(PdfPages)
public:
    struct Foot
    {
        QString left;
        QString right;
        int pages = 0; ///< in all; 0: not known yet
        bool isFramed = false;
    };

    PdfPages(QPdfWriter &writer, Foot foot);
    ~PdfPages(); ///< ends the last page

    [[nodiscard]] int count() const { return m_page; }
    [[nodiscard]] qreal width() const { return m_width - inset; }
    [[nodiscard]] qreal wholeHeight() const { return m_bottom; }
    [[nodiscard]] qreal room() const { return m_bottom - y; } ///< below y
    /// Begins a page unless so much fits below y; whether it did.
    bool ensure(qreal height);
    void newPage();

    /// What drawing this adds to y, without drawing it.
    [[nodiscard]] qreal heightOf(const std::function<void()> &draw);
    [[nodiscard]] QSizeF sizeOf(const QString &text, const PdfText &style, qreal most) const;
    qreal write(const QString &text, const PdfText &style, const QRectF &within); ///< the height that it took
    /// At y over the whole width, or from `x`; moves y below it.
    void paragraph(const QString &text, const PdfText &style, qreal x = 0);
    void line(QPointF from, QPointF to, QRgb color, qreal thickness = 0.75);
    void box(const QRectF &place, QRgb edge, QRgb page = 0, qreal radius = 5, qreal thickness = 0.75);
    void sign(State state, QPointF topLeft, qreal size);
    void checkBox(QPointF topLeft);
    void stepNumber(int number, QPointF topLeft);
    void logo(QPointF topLeft, qreal size);
    void picture(const Picture &picture, QPointF topLeft, qreal width);

    qreal y = 0;
    qreal inset = 0; ///< kept free at the right

private:
    void beginPage();
    void endPage();
    [[nodiscard]] qreal scaled(qreal points) const { return points * m_scale; }
    [[nodiscard]] QRectF scaled(const QRectF &place) const;
    void take(const PdfText &style);

    QPdfWriter &m_writer;
    QPainter m_painter;
    Foot m_foot;
    qreal m_scale;
    qreal m_width;
    qreal m_bottom; ///< of the text; the foot is below
    int m_page = 1;
    bool m_isMeasuring = false;
};

} // namespace Propel
