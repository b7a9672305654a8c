// SPDX-License-Identifier: MIT
#include "ui/widgets/IconLabel.h"

#include <QPainter>

#include <algorithm>

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

QSize IconLabel::sizeHint() const
{
    const int side = std::max(m_size, m_size * fontMetrics().height() / 22); // 19 at the usual size
    return {side, side};
}

void IconLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QIcon icon = m_mark ? Theme::icon(*m_mark, palette()) : Theme::icon(m_name, m_color);
    icon.paint(&painter, rect());
}

} // namespace Propel
