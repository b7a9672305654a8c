// SPDX-License-Identifier: MIT
#include "app/report/Document.h"

#include "app/base/Text.h"

using namespace Qt::StringLiterals;

namespace Propel {

QString sign(State state)
{
    switch (state) {
    case State::Passed:
        return u"✓"_s;
    case State::Unconfirmed:
        return u"?"_s;
    case State::Untested:
        return u"○"_s;
    case State::Failed:
        return u"✗"_s;
    }
    return {};
}

QString bannerSign(State state)
{
    return state == State::Untested ? u"!"_s : sign(state);
}

QString plainLine(const QString &text)
{
    constexpr qsizetype longest = 4000;
    return plainExcerpt(text, longest);
}

QString FixCard::Change::line() const
{
    return u"%1: %2"_s.arg(level.isEmpty() ? path : u"%1, %2"_s.arg(path, level), step);
}

} // namespace Propel
