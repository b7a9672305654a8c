// SPDX-License-Identifier: MIT
#include "ui/guide/Sketch.h"

#include "ui/widgets/TextLabel.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPalette>

#include <utility>

namespace Propel {
namespace {

constexpr int labelSize = 10; // pixels
constexpr qreal smallestSize = 6;
constexpr qreal titleHeight = 24;

} // namespace

Sketch::Sketch(QPainter &painter, QPalette palette) : m_painter(painter), m_palette(std::move(palette))
{
    m_painter.save();
    m_painter.setRenderHint(QPainter::Antialiasing);
    m_painter.setLayoutDirection(Qt::LeftToRight); // ConnectWise's screens are never mirrored
}

Sketch::~Sketch()
{
    m_painter.restore();
}

QColor Sketch::color(Token token) const
{
    return Tokens::color(token, m_palette);
}

void Sketch::window(QSize size, const QString &title)
{
    m_painter.setPen(QPen(color(Token::Border), 1));
    m_painter.setBrush(color(Token::Card));
    m_painter.drawRoundedRect(QRectF(0.5, 0.5, size.width() - 1, size.height() - 1), 6, 6);
    line({1, titleHeight + 0.5}, {size.width() - 1.0, titleHeight + 0.5});
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color(Token::Border));
    for (const int x : {12, 22, 32})
        m_painter.drawEllipse(QPointF(x, 12), 3, 3);
    text({40, 0, size.width() - 80.0, titleHeight}, title, Token::SecondaryText, Weight::Bold, Qt::AlignHCenter);
}

void Sketch::text(QRectF place, const QString &text, Token ink, Weight weight, Qt::Alignment alignment)
{
    QFont font = weight == Weight::Mono ? fontOf(TextStyle::Mono) : fontOf(TextStyle::Body);
    font.setPixelSize(labelSize);
    if (weight == Weight::Bold)
        font.setWeight(QFont::DemiBold);
    qreal size = labelSize;
    const int flags = static_cast<int>(alignment | Qt::AlignVCenter | Qt::TextDontClip) |
                      (place.height() > 2 * labelSize ? Qt::TextWordWrap : 0);
    while (QFontMetricsF(font, m_painter.device()).boundingRect(place, flags, text).width() > place.width() &&
           size > smallestSize) {
        size -= 0.5;
        font.setPointSizeF(size * 72 / m_painter.device()->logicalDpiY());
    }
    m_painter.setFont(font);
    m_painter.setPen(color(ink));
    m_painter.drawText(place, flags, text);
}

void Sketch::box(QRectF place, Token fill, Token edge, qreal edgeWidth)
{
    m_painter.setPen(QPen(color(edge), edgeWidth));
    m_painter.setBrush(color(fill));
    m_painter.drawRoundedRect(place, 3, 3);
}

void Sketch::field(QRectF place, const QString &text, Token edge, Weight weight)
{
    box(place, Token::Content, edge);
    this->text(place.adjusted(8, 0, -4, 0), text, Token::Text, weight);
}

void Sketch::placeholder(QPointF start, qreal width)
{
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(color(Token::Border));
    m_painter.drawRoundedRect(QRectF(start, QSizeF(width, 4)), 2, 2);
}

void Sketch::line(QPointF from, QPointF to, Token ink, qreal width)
{
    m_painter.setPen(QPen(color(ink), width, Qt::SolidLine, width > 1 ? Qt::RoundCap : Qt::FlatCap));
    m_painter.drawLine(from, to);
}

void Sketch::plus(QPointF middle, Token ink)
{
    line(middle - QPointF(5, 0), middle + QPointF(5, 0), ink, 1.6);
    line(middle - QPointF(0, 5), middle + QPointF(0, 5), ink, 1.6);
}

void Sketch::highlight(QRectF place)
{
    m_painter.setPen(QPen(color(Token::Accent), 2));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRoundedRect(place, 4, 4);
}

void Sketch::leftArrow(QPointF tip, qreal length)
{
    line(tip, tip + QPointF(length, 0), Token::Accent, 2.5);
    line(tip, tip + QPointF(7, -7), Token::Accent, 2.5);
    line(tip, tip + QPointF(7, 7), Token::Accent, 2.5);
}

} // namespace Propel
