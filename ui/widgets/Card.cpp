// SPDX-License-Identifier: MIT
#include "ui/widgets/Card.h"

#include "ui/style/StylePainter.h"

#include <QVBoxLayout>
#include <QVariantAnimation>

#include <algorithm>

namespace Propel {
namespace {

constexpr qreal cardRadius = 8;
constexpr int fadeTime = 200; // ms

} // namespace

Card::Card(Kind kind, QWidget *parent) : QFrame(parent), m_kind(kind), m_rows(new QVBoxLayout(this))
{
    m_rows->setContentsMargins(1, 1, 1, 1);
    m_rows->setSpacing(0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum); // not cut where its texts wrap
}

Token Card::fill(Kind kind)
{
    switch (kind) {
    case Kind::Plain:
        return Token::Card;
    case Kind::Ok:
        return Token::OkFill;
    case Kind::Bad:
        return Token::BadFill;
    case Kind::Warning:
        return Token::WarningFill;
    case Kind::Info:
        return Token::InfoFill;
    case Kind::Neutral:
        return Token::NeutralFill;
    }
    return Token::Card;
}

Token Card::edge(Kind kind)
{
    switch (kind) {
    case Kind::Plain:
        return Token::Border;
    case Kind::Ok:
        return Token::OkBorder;
    case Kind::Bad:
        return Token::BadBorder;
    case Kind::Warning:
        return Token::WarningBorder;
    case Kind::Info:
        return Token::InfoBorder;
    case Kind::Neutral:
        return Token::NeutralBorder;
    }
    return Token::Border;
}

Token Card::text(Kind kind)
{
    switch (kind) {
    case Kind::Plain:
    case Kind::Neutral:
        return Token::Text;
    case Kind::Ok:
        return Token::OkText;
    case Kind::Bad:
        return Token::BadText;
    case Kind::Warning:
        return Token::WarningText;
    case Kind::Info:
        return Token::InfoText;
    }
    return Token::Text;
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
    const auto found =
        std::find_if(m_painted.begin(), m_painted.end(), [row](const Row &painted) { return painted.widget == row; });
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
    paint.box(rect(), paint.color(fill(m_kind)), Qt::transparent, cardRadius);
    for (const Row &row : std::as_const(m_painted)) {
        if (!row.widget || row.widget->isHidden())
            continue;
        const QRect place = row.widget->geometry();
        const QRectF wide(0, place.top(), width(), place.height());
        const bool isLast = place.bottom() >= height() - 3;
        paint.painter().setOpacity(row.tint ? row.shown : 1);
        if (row.tint && isLast) { // keeps the round corners below
            paint.box(wide, paint.color(fill(*row.tint)), Qt::transparent, cardRadius);
            paint.box(wide.adjusted(0, 0, 0, -cardRadius), paint.color(fill(*row.tint)), Qt::transparent, 0);
        } else if (row.tint) {
            paint.box(wide, paint.color(fill(*row.tint)), Qt::transparent, 0);
        }
        paint.painter().setOpacity(1);
        if (row.isDivided && place.top() > 2)
            paint.box(QRectF(0, place.top(), width(), 1), paint.color(edge(m_kind)), Qt::transparent, 0);
    }
    paint.box(rect(), Qt::transparent, paint.color(edge(m_kind)), cardRadius);
}

} // namespace Propel
