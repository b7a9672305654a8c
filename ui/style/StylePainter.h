// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Tokens.h"

#include <QPainter>
#include <QStyleOption>

#include <optional>

namespace Propel {

/// The shapes that Style is made of. Edges lie on whole pixels of the screen, at any scale.
class StylePainter
{
    Q_DISABLE_COPY_MOVE(StylePainter)
public:
    StylePainter(QPainter &painter, const QStyleOption &option);
    explicit StylePainter(QWidget &widget); ///< in its paintEvent()
    ~StylePainter();

    [[nodiscard]] QPainter &painter() { return m_painter; }

    [[nodiscard]] QColor color(Token token) const { return Tokens::color(token, m_option.palette); }
    [[nodiscard]] bool is(QStyle::StateFlag flag) const { return m_option.state.testFlag(flag); }

    /// A filled box with an edge of one pixel; no edge where it is transparent.
    void box(const QRectF &rect, const QColor &fill, const QColor &edge, qreal radius);
    /// Two pixels inside the edge, where the keyboard brought the focus.
    void focusRing(const QRectF &rect, const QColor &color, qreal radius);
    void tick(const QRectF &rect, const QColor &color);
    void dash(const QRectF &rect, const QColor &color);
    void chevron(const QRectF &rect, const QColor &color, Qt::ArrowType direction);
    void page(const QRect &rect);               ///< beside a list; only the corner next to the list is round
    void dialog(const QSize &size, int footer); ///< a page, and from this line on its footer

private:
    [[nodiscard]] QRectF snapped(const QRectF &rect) const;
    void stroke(const QPolygonF &line, const QColor &color);

    std::optional<QPainter> m_ownPainter;
    QStyleOption m_ownOption;
    QPainter &m_painter;
    const QStyleOption &m_option;
    qreal m_pixel; ///< of the screen, in our units
};

} // namespace Propel
