// SPDX-License-Identifier: MIT
#include "ui/widgets/StepNumber.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <algorithm>

namespace Propel {

StepNumber::StepNumber(int number, QWidget *parent) : QWidget(parent), m_number(number)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

QSize StepNumber::sizeHint() const
{
    const int side = std::max(20, fontMetrics().height());
    return {side, side};
}

void StepNumber::paintEvent(QPaintEvent *)
{
    StylePainter paint(*this);
    paint.box(rect(), Qt::transparent, paint.color(Token::ControlBorder), height() / 2.0);
    paint.painter().setFont(fontOf(TextStyle::Caption));
    paint.painter().setPen(paint.color(Token::SecondaryText));
    paint.painter().drawText(rect(), Qt::AlignCenter, QString::number(m_number));
}

} // namespace Propel
