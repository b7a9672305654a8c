// SPDX-License-Identifier: MIT
#pragma once

#include "ui/style/Tokens.h"

#include <QFont>
#include <QPalette>

class QPainter;

namespace Propel {

/// Draws the outline of a screen: boxes, labels, and what to look at. Colors are tokens; lengths are pixels at the
/// usual text size. Texts that are too long for their place are made smaller.
class Sketch
{
    Q_DISABLE_COPY_MOVE(Sketch)
public:
    enum class Weight { Regular, Bold, Mono };

    Sketch(QPainter &painter, QPalette palette);
    ~Sketch();

    void window(QSize size, const QString &title);
    void text(QRectF place, const QString &text, Token color = Token::SecondaryText, Weight weight = Weight::Regular,
              Qt::Alignment alignment = Qt::AlignLeft);
    void box(QRectF place, Token fill, Token edge, qreal edgeWidth = 1);
    void field(QRectF place, const QString &text, Token edge = Token::Border, Weight weight = Weight::Bold);
    void placeholder(QPointF start, qreal width); ///< a text that doesn't matter
    void line(QPointF from, QPointF to, Token color = Token::Border, qreal width = 1);
    void plus(QPointF middle, Token color);
    void highlight(QRectF place); ///< what the step is about
    void leftArrow(QPointF tip, qreal length);

private:
    [[nodiscard]] QColor color(Token token) const;

    QPainter &m_painter;
    const QPalette m_palette;
};

} // namespace Propel
