// SPDX-License-Identifier: MIT
#include "ui/widgets/Chip.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace Propel {
namespace {

constexpr int chipEdge = 8;
constexpr int chipHeight = 24;

} // namespace

Chip::Chip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void Chip::setText(const QString &text, const QString &strong)
{
    m_text = text;
    m_strong = strong;
    updateGeometry();
    update();
}

void Chip::setKind(Card::Kind kind)
{
    m_kind = kind;
    update();
}

void Chip::lay(QTextLayout &layout, const QColor &strong) const
{
    QTextCharFormat semibold;
    semibold.setFontWeight(QFont::DemiBold);
    semibold.setForeground(strong);
    layout.setFont(fontOf(TextStyle::Caption));
    layout.setText(m_text);
    layout.setFormats({{static_cast<int>(m_text.lastIndexOf(m_strong)), static_cast<int>(m_strong.size()), semibold}});
    layout.beginLayout();
    layout.createLine();
    layout.endLayout();
}

QSize Chip::sizeHint() const
{
    QTextLayout layout;
    lay(layout, {});
    const QTextLine line = layout.lineAt(0);
    return {static_cast<int>(std::ceil(line.naturalTextWidth())) + 2 * chipEdge,
            std::max(chipHeight, static_cast<int>(std::ceil(line.height())) + 6)};
}

void Chip::paintEvent(QPaintEvent *)
{
    StylePainter paint(*this);
    const Card::Colors &colors = Card::colors(m_kind);
    paint.box(rect(), paint.color(colors.fill), paint.color(colors.edge), 4);
    QTextLayout layout;
    lay(layout, paint.color(colors.text));
    paint.painter().setPen(paint.color(Token::SecondaryText));
    layout.draw(&paint.painter(), QPointF(chipEdge, (height() - layout.lineAt(0).height()) / 2));
}

} // namespace Propel
