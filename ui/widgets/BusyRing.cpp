// SPDX-License-Identifier: MIT
#include "ui/widgets/BusyRing.h"

#include "ui/style/StylePainter.h"

#include <QDateTime>

using namespace std::chrono_literals;

namespace Propel {

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
