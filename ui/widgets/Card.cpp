// SPDX-License-Identifier: MIT
#include "ui/widgets/Card.h"

#include "ui/style/StylePainter.h"
#include "ui/widgets/TextLabel.h"

#include <QAccessible>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QVariantAnimation>

#include <algorithm>
#include <array>
#include <cmath>

namespace Propel {
namespace {

constexpr qreal cardRadius = 8;
constexpr int fadeTime = 200; // ms

/// In the order of Card::Kind.
constexpr std::array<Card::Colors, 7> kinds{{{Token::Card, Token::Border, Token::Text},
                                             {Token::OkFill, Token::OkBorder, Token::OkText},
                                             {Token::BadFill, Token::BadBorder, Token::BadText},
                                             {Token::WarningFill, Token::WarningBorder, Token::WarningText},
                                             {Token::InfoFill, Token::InfoBorder, Token::InfoText},
                                             {Token::NeutralFill, Token::NeutralBorder, Token::Text},
                                             {Token::Window, Token::Border, Token::Text}}};
static_assert(kinds.size() == static_cast<size_t>(Card::Kind::Locked) + 1);

} // namespace

Card::Card(Kind kind, QWidget *parent) : QFrame(parent), m_kind(kind), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // not cut where its texts wrap
}

const Card::Colors &Card::colors(Kind kind)
{
    return kinds.at(static_cast<size_t>(kind));
}

void Card::setKind(Kind kind)
{
    m_kind = kind;
    update();
}

void Card::addRow(QWidget *row, bool divided, int at)
{
    m_painted.removeIf([](const Row &painted) { return !painted.widget; });
    m_painted += {.widget = row, .isDivided = divided && m_rows->count() > 0, .tint = {}};
    m_rows->insertWidget(at, row);
}

void Card::tintRow(QWidget *row, std::optional<Kind> kind, bool fades)
{
    const auto found = std::ranges::find_if(m_painted, [row](const Row &painted) { return painted.widget == row; });
    if (found == m_painted.end() || found->tint == kind)
        return;
    found->tint = kind;
    found->shown = 1;
    update();
    if (fades && kind && isVisible() && style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) > 0)
        fadeIn(row);
}

void Card::fadeIn(QWidget *row)
{
    auto *fade = new QVariantAnimation(row);
    fade->setStartValue(0.0);
    fade->setEndValue(1.0);
    fade->setDuration(fadeTime);
    connect(fade, &QVariantAnimation::valueChanged, this, [this, row](const QVariant &shown) {
        for (Row &painted : m_painted) {
            if (painted.widget == row)
                painted.shown = shown.toReal();
        }
        update();
    });
    fade->start(QAbstractAnimation::DeleteWhenStopped);
}

void Card::paintEvent(QPaintEvent *)
{
    StylePainter paint(*this);
    const QColor edge = paint.color(colors(m_kind).edge);
    paint.box(rect(), paint.color(colors(m_kind).fill), Qt::transparent, cardRadius);
    for (const Row &row : std::as_const(m_painted)) {
        if (!row.widget || row.widget->isHidden())
            continue;
        const QRect place = row.widget->geometry();
        const QRectF wide(0, place.top(), width(), place.height());
        const bool isLast = place.bottom() >= height() - 3;
        if (row.tint) {
            const QColor tint = paint.color(colors(*row.tint).fill);
            paint.painter().setOpacity(row.shown);
            paint.box(wide, tint, Qt::transparent, isLast ? cardRadius : 0);
            if (isLast) // keeps the round corners below
                paint.box(wide.adjusted(0, 0, 0, -cardRadius), tint, Qt::transparent, 0);
            paint.painter().setOpacity(1);
        }
        if (row.isDivided && place.top() > 2)
            paint.box(QRectF(0, place.top(), width(), 1), edge, Qt::transparent, 0);
    }
    paint.box(rect(), Qt::transparent, edge, cardRadius);
}

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

void announce(QWidget &card)
{
    if (!card.isVisible())
        return;
    QAccessibleEvent shown(&card, QAccessible::ObjectShow); // Qt 6.4 sends no alerts to AT-SPI
    QAccessible::updateAccessibility(&shown);
}

} // namespace Propel
