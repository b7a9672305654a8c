// SPDX-License-Identifier: MIT
#include "ui/widgets/IconLabel.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

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

} // namespace Propel
