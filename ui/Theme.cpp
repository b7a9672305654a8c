// SPDX-License-Identifier: MIT
#include "ui/Theme.h"

#include "app/base/Causes.h"
#include "ui/style/Tokens.h"

#include <QDir>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

#include <array>
#include <utility>
#include <variant>

using namespace Qt::StringLiterals;

namespace Propel::Theme {
namespace {

/// An icon in one color; what its file has of others doesn't matter.
class MaskIcon : public QIconEngine
{
public:
    MaskIcon(QIcon mask, std::variant<QColor, Token> ink) : m_mask(std::move(mask)), m_ink(ink) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        painter->drawPixmap(rect, pixmap(rect.size() * painter->device()->devicePixelRatio(), mode, state));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        m_mask.paint(&painter, pixmap.rect(), Qt::AlignCenter, QIcon::Normal, state);
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.setOpacity(mode == QIcon::Disabled ? 0.4 : 1);
        painter.fillRect(pixmap.rect(), ink());
        return pixmap;
    }

    [[nodiscard]] QIconEngine *clone() const override { return new MaskIcon(*this); }

private:
    [[nodiscard]] QColor ink() const
    {
        const Token *token = std::get_if<Token>(&m_ink);
        return token ? Tokens::color(*token, QGuiApplication::palette()) : std::get<QColor>(m_ink);
    }

    QIcon m_mask;
    std::variant<QColor, Token> m_ink; ///< a token follows the palette
};

struct MarkLook
{
    QLatin1StringView icon;
    Token color;
    int severity;
};

/// In the order of Mark.
constexpr std::array<MarkLook, 7> looks{{{"passed"_L1, Token::OkIcon, 0},
                                         {"failed"_L1, Token::BadIcon, 4},
                                         {"unconfirmed"_L1, Token::WarningIcon, 2},
                                         {"untested"_L1, Token::NeutralIcon, 1},
                                         {"pending"_L1, Token::InfoIcon, 1},
                                         {"note"_L1, Token::InfoIcon, 1},
                                         {"attention"_L1, Token::WarningIcon, 3}}};
static_assert(looks.size() == static_cast<size_t>(Mark::Attention) + 1);

const MarkLook &lookOf(Mark mark)
{
    return looks.at(static_cast<size_t>(mark));
}

} // namespace

Mark mark(State state)
{
    switch (state) {
    case State::Passed:
        return Mark::Passed;
    case State::Failed:
        return Mark::Failed;
    case State::Unconfirmed:
        return Mark::Unconfirmed;
    case State::Untested:
        return Mark::Untested;
    }
    return Mark::Untested;
}

Mark mark(Verdict verdict)
{
    return mark(stateOf(verdict));
}

Mark mark(Cause cause)
{
    if (isRefusalOfKeys(cause))
        return Mark::Failed;
    return has(cause, CauseTrait::NobodyThere | CauseTrait::LostOnTheWay) ? Mark::Unconfirmed : Mark::Attention;
}

Mark mark(const std::optional<RunRecord> &last)
{
    if (!last)
        return Mark::Untested;
    return last->stage ? mark(last->cause)
                       : mark(last->verdict == Verdict::Undetermined ? Verdict::Unconfirmed : last->verdict);
}

int severity(Mark mark)
{
    return lookOf(mark).severity;
}

QIcon icon(Mark mark, const QPalette &palette)
{
    return QIcon(new MaskIcon(icon(lookOf(mark).icon), Tokens::color(lookOf(mark).color, palette)));
}

QIcon icon(QLatin1StringView name, Token color)
{
    return QIcon(new MaskIcon(icon(name), color));
}

QIcon icon(QLatin1StringView name)
{
    QIcon icon;
    const QDir sizes(u":/icons/"_s + name);
    for (const QString &file : sizes.entryList()) {
        const int side = file.section(u'.', 0, 0).toInt(); // with its size known, a file isn't read before it is shown
        icon.addFile(sizes.filePath(file), {side, side});
    }
    return icon;
}

} // namespace Propel::Theme
