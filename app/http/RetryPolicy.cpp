// SPDX-License-Identifier: MIT
#include "app/http/RetryPolicy.h"

#include <QLocale>

#include <array>
#include <cmath>

using namespace std::chrono_literals;

namespace Propel {
namespace {

constexpr std::chrono::milliseconds longestHold = 60s;
constexpr std::array<std::chrono::milliseconds, 2> pauses{200ms, 1000ms};
constexpr std::chrono::milliseconds pauseForTheNetwork = 2s;

bool isWorthAnotherTry(const TryOutcome &outcome)
{
    switch (outcome.fault) {
    case Cause::None:
        return outcome.status >= 500 && outcome.status != 511; // the network wants its sign-in
    case Cause::ConnectionRefused:                             // it starts anew, perhaps
        return outcome.wasThere;
    case Cause::TimedOut:
    case Cause::ConnectionTimedOut:
    case Cause::ProxyTimedOut:
    case Cause::ConnectionBroken:
    case Cause::NetworkUnreachable:
        return true;
    default:
        return false;
    }
}

bool isWithoutNetwork(Cause fault)
{
    return fault == Cause::NetworkUnreachable || fault == Cause::HostNotFound || fault == Cause::ProxyNotFound;
}

} // namespace

std::optional<std::chrono::milliseconds> pauseAsked(const QByteArray &header, const QDateTime &now)
{
    const QByteArray text = header.trimmed();
    if (text.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    const qlonglong seconds = text.toLongLong(&isNumber);
    if (isNumber)
        return seconds < 0 || seconds > 86'400 ? std::nullopt
                                               : std::optional<std::chrono::milliseconds>(1000ms * seconds);
    QDateTime until =
        QLocale::c().toDateTime(QString::fromLatin1(text), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
    until.setTimeSpec(Qt::UTC);
    if (!until.isValid())
        return std::nullopt;
    return std::max(0ms, std::chrono::milliseconds(now.msecsTo(until)));
}

std::optional<RetryWait> retryAfter(const TryOutcome &outcome, int triesSoFar, const QDateTime &now, double jitter)
{
    if (outcome.justAwoke && isWithoutNetwork(outcome.fault))
        return RetryWait{pauseForTheNetwork, false};
    if (triesSoFar >= mostTries)
        return std::nullopt;
    if (outcome.fault == Cause::None && (outcome.status == 429 || outcome.status == 503)) {
        if (const auto asked = pauseAsked(outcome.retryAfter, now))
            return *asked <= longestHold ? std::optional(RetryWait{*asked, true}) : std::nullopt;
    }
    if (!isWorthAnotherTry(outcome))
        return std::nullopt;
    const auto pause = pauses.at(static_cast<size_t>(triesSoFar - 1));
    const auto extra = std::chrono::milliseconds(std::llround(0.25 * jitter * double(pause.count())));
    return RetryWait{pause + extra, false};
}

} // namespace Propel
