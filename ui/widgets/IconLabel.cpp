// SPDX-License-Identifier: MIT
#include "ui/widgets/IconLabel.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QDateTime>

#include <algorithm>

using namespace std::chrono_literals;

namespace Propel {

IconLabel::IconLabel(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void IconLabel::setMark(Mark mark)
{
    m_mark = mark;
    update();
}

void IconLabel::setIcon(QLatin1StringView name, Token color)
{
    m_mark.reset();
    m_name = name;
    m_color = color;
    update();
}

void IconLabel::setNumber(int number)
{
    m_number = number;
    update();
}

void IconLabel::setTile(bool on)
{
    m_hasTile = on;
    updateGeometry();
}

QSize IconLabel::sizeHint() const
{
    const int size = m_hasTile ? 2 * m_size : m_size;
    const int side = std::max(size, size * fontMetrics().height() / 22); // 19 at the usual size
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    StylePainter paint(*this);
    if (m_number > 0) {
        paint.box(rect(), Qt::transparent, paint.color(Token::ControlBorder), height() / 2.0);
        paint.painter().setFont(fontOf(TextStyle::Caption));
        paint.painter().setPen(paint.color(Token::SecondaryText));
        return paint.painter().drawText(rect(), Qt::AlignCenter, QString::number(m_number));
    }
    const QIcon icon = m_mark ? Theme::icon(*m_mark, palette()) : Theme::icon(m_name, m_color);
    if (!m_hasTile)
        return icon.paint(&paint.painter(), rect());
    paint.box(rect(), paint.color(Token::InfoFill), Qt::transparent, 6);
    icon.paint(&paint.painter(), QStyle::alignedRect(layoutDirection(), Qt::AlignCenter, size() / 2, rect()));
}

BusyRing::BusyRing(int size, QWidget *parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_turning.setInterval(50ms);
    connect(&m_turning, &QTimer::timeout, this, qOverload<>(&QWidget::update));
}

QSize BusyRing::sizeHint() const
{
    const int side = m_size * std::max(fontMetrics().height(), 19) / 19;
    return {side, side};
}

void BusyRing::showEvent(QShowEvent *)
{
    if (style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this))
        m_turning.start();
}

void BusyRing::hideEvent(QHideEvent *)
{
    m_turning.stop();
}

void BusyRing::paintEvent(QPaintEvent *)
{
    const qreal line = std::max(1.5, width() / 8.0);
    const QRectF ring = QRectF(rect()).adjusted(line, line, -line, -line);
    const int turned = m_turning.isActive() ? static_cast<int>(QDateTime::currentMSecsSinceEpoch() % 1000) : 0;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(Tokens::color(Token::Border, palette()), line));
    painter.drawEllipse(ring);
    painter.setPen(QPen(Tokens::color(Token::Accent, palette()), line, Qt::SolidLine, Qt::RoundCap));
    painter.drawArc(ring, 90 * 16 - turned * 360 * 16 / 1000, -90 * 16);
}

} // namespace Propel
