// SPDX-License-Identifier: MIT
#include "ui/Theme.h"

#include "app/base/Causes.h"
#include "ui/style/Tokens.h"

#include <QDir>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>

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

QLatin1StringView nameOf(Mark mark)
{
    switch (mark) {
    case Mark::Passed:
        return "passed"_L1;
    case Mark::Failed:
        return "failed"_L1;
    case Mark::Unconfirmed:
        return "unconfirmed"_L1;
    case Mark::Untested:
        return "untested"_L1;
    case Mark::Pending:
        return "pending"_L1;
    case Mark::Note:
        return "note"_L1;
    case Mark::Attention:
        return "attention"_L1;
    }
    return {};
}

Token tokenOf(Mark mark)
{
    switch (mark) {
    case Mark::Passed:
        return Token::OkIcon;
    case Mark::Failed:
        return Token::BadIcon;
    case Mark::Unconfirmed:
    case Mark::Attention:
        return Token::WarningIcon;
    case Mark::Untested:
        return Token::NeutralIcon;
    case Mark::Pending:
    case Mark::Note:
        return Token::InfoIcon;
    }
    return Token::NeutralIcon;
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
    switch (mark) {
    case Mark::Failed:
        return 4;
    case Mark::Attention:
        return 3;
    case Mark::Unconfirmed:
        return 2;
    case Mark::Untested:
    case Mark::Pending:
    case Mark::Note:
        return 1;
    case Mark::Passed:
        break;
    }
    return 0;
}

QIcon icon(Mark mark, const QPalette &palette)
{
    return QIcon(new MaskIcon(icon(nameOf(mark)), Tokens::color(tokenOf(mark), palette)));
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
