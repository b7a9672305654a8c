// SPDX-License-Identifier: MIT
#include "app/http/RetryPolicy.h"

#include "app/base/Causes.h"

#include <QLocale>
#include <QTimeZone>

#include <array>
#include <cmath>

using namespace std::chrono_literals;

namespace Propel {
namespace {

constexpr std::chrono::milliseconds longestHold = 60s;
constexpr std::array<std::chrono::milliseconds, 2> pauses{200ms, 1000ms};
constexpr std::chrono::milliseconds pauseOfUnknownLength = 30s; // "too many", but not until when
constexpr std::chrono::milliseconds pauseForTheNetwork = 2s;

bool isWorthAnotherTry(const TryOutcome &outcome)
{
    if (outcome.fault == Cause::None)
        return outcome.status >= 500 && outcome.status != 511; // the network wants its sign-in
    if (outcome.fault == Cause::ConnectionRefused)
        return outcome.wasThere; // it may be starting again
    return has(outcome.fault, CauseTrait::Retried);
}

/// In any of the three forms of RFC 9110, 5.6.7; invalid where it is in none.
QDateTime httpDate(const QByteArray &text)
{
    // Without the day of the week, which Qt would compare with the century that it takes "26" for.
    const QString simple = QString::fromLatin1(text.simplified().mid(text.indexOf(' ') + 1));
    for (const auto &form : {"dd MMM yyyy hh:mm:ss 'GMT'", "dd-MMM-yy hh:mm:ss 'GMT'", "MMM d hh:mm:ss yyyy"}) {
        const QDateTime local = QLocale::c().toDateTime(simple, QLatin1StringView(form));
        if (!local.isValid())
            continue;
        const QDateTime date(local.date(), local.time(), QTimeZone::utc());
        return date.date().year() < 1970 ? date.addYears(100) : date;
    }
    return {};
}

} // namespace

std::optional<std::chrono::milliseconds> requestedPause(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 || seconds > 86'400 ? std::nullopt
                                               : std::optional<std::chrono::milliseconds>(1000ms * seconds);
    const QDateTime until = httpDate(text);
    if (!until.isValid())
        return std::nullopt;
    return std::max(0ms, std::chrono::milliseconds(now.msecsTo(until)));
}

std::optional<RetryWait> retryAfter(const TryOutcome &outcome, int triesSoFar, const QDateTime &now, double jitter)
{
    if (outcome.justAwoke && has(outcome.fault, CauseTrait::NoNetwork))
        return RetryWait{pauseForTheNetwork, false};
    if (triesSoFar >= mostTries)
        return std::nullopt;
    if (outcome.fault == Cause::None && (outcome.status == 429 || outcome.status == 503)) {
        if (const auto asked = requestedPause(outcome.retryAfter, now))
            return *asked <= longestHold ? std::optional(RetryWait{*asked, true}) : std::nullopt;
        if (outcome.status == 429)
            return triesSoFar == 1 && !outcome.pauseFailed ? std::optional(RetryWait{pauseOfUnknownLength, true})
                                                           : std::nullopt;
    }
    if (!isWorthAnotherTry(outcome))
        return std::nullopt;
    const auto pause = pauses.at(static_cast<size_t>(triesSoFar - 1));
    const auto extra = std::chrono::milliseconds(std::llround(0.25 * jitter * double(pause.count())));
    return RetryWait{pause + extra, false};
}

} // namespace Propel
