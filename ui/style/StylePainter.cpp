// SPDX-License-Identifier: MIT
#include "ui/style/StylePainter.h"

#include <cmath>

namespace Propel {

StylePainter::StylePainter(QPainter &painter, const QStyleOption &option)
    : m_painter(painter),
      m_option(option),
      m_pixel(1 / std::max<qreal>(1, painter.device()->devicePixelRatio()))
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

StylePainter::StylePainter(QWidget &widget)
    : m_ownPainter(std::in_place, &widget),
      m_painter(*m_ownPainter),
      m_option(m_ownOption),
      m_pixel(1 / std::max<qreal>(1, widget.devicePixelRatio()))
{
    m_ownOption.initFrom(&widget);
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
}

StylePainter::~StylePainter()
{
    m_painter.restore();
}

QRectF StylePainter::snapped(const QRectF &rect) const
{
    const QTransform toDevice = m_painter.deviceTransform();
    const QRectF device = toDevice.mapRect(rect);
    const QRectF whole(QPointF(std::round(device.left()), std::round(device.top())),
                       QPointF(std::round(device.right()), std::round(device.bottom())));
    return toDevice.inverted().mapRect(whole);
}

void StylePainter::box(const QRectF &rect, const QColor &fill, const QColor &edge, qreal radius)
{
    const int usual = Tokens::usesSystemColors() ? 2 : 1; // thicker where it alone sets boxes apart
    const qreal width = std::max<qreal>(1, std::round(usual / m_pixel)) * m_pixel;
    const qreal inset = edge.alpha() ? width / 2 : 0;
    const QRectF inside = snapped(rect).adjusted(inset, inset, -inset, -inset);
    m_painter.setPen(edge.alpha() ? QPen(edge, width) : QPen(Qt::NoPen));
    m_painter.setBrush(fill);
    m_painter.drawRoundedRect(inside, radius, radius);
}

void StylePainter::focusRing(const QRectF &rect, const QColor &color, qreal radius)
{
    m_painter.setPen(QPen(color, 2));
    m_painter.setBrush(Qt::NoBrush);
    const qreal inner = std::max<qreal>(0, radius - 1);
    m_painter.drawRoundedRect(snapped(rect).adjusted(1, 1, -1, -1), inner, inner);
}

void StylePainter::stroke(const QPolygonF &line, const QColor &color)
{
    m_painter.setPen(QPen(color, 1.6, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawPolyline(line);
}

void StylePainter::tick(const QRectF &rect, const QColor &color)
{
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    stroke(QPolygonF({at(0.25, 0.53), at(0.43, 0.71), at(0.77, 0.31)}), color);
}

void StylePainter::dash(const QRectF &rect, const QColor &color)
{
    stroke(QPolygonF({QPointF(rect.left() + 4, rect.center().y()), QPointF(rect.right() - 4, rect.center().y())}),
           color);
}

void StylePainter::chevron(const QRectF &rect, const QColor &color, Qt::ArrowType direction)
{
    const QPointF middle = rect.center();
    const bool vertical = direction == Qt::UpArrow || direction == Qt::DownArrow;
    const qreal sign = direction == Qt::UpArrow || direction == Qt::LeftArrow ? -1 : 1;
    const auto at = [&](qreal across, qreal along) {
        return middle + (vertical ? QPointF(across, sign * along) : QPointF(sign * along, across));
    };
    stroke(QPolygonF({at(-4, -2), at(0, 2), at(4, -2)}), color);
}

void StylePainter::page(const QRect &rect)
{
    const int beyond = 16;
    const bool isMirrored = m_option.direction == Qt::RightToLeft;
    box(rect, color(Token::Window), Qt::transparent, 0);
    box(rect.adjusted(isMirrored ? -beyond : 0, 0, isMirrored ? 0 : beyond, beyond), color(Token::Content),
        color(Token::Border), 8);
}

void StylePainter::dialog(const QSize &size, int footer)
{
    box(QRect(0, 0, size.width(), footer), color(Token::Content), Qt::transparent, 0);
    box(QRect(0, footer, size.width(), 1), color(Token::Border), Qt::transparent, 0);
}

} // namespace Propel
