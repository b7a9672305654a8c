// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"

#include <QByteArray>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace Propel {

/// What came of one try, as far as trying again is concerned.
struct TryOutcome
{
    Cause fault = Cause::None; ///< None: an HTTP answer came
    int status = 0;
    QByteArray retryAfter = {}; ///< the header as it came: seconds or an HTTP date
    bool justAwoke = false;     ///< the computer slept until a moment ago
    bool wasThere = false;      ///< the host answered earlier
    bool pauseFailed = false;   ///< a pause for which the instance named no length was waited out, and didn't help
};

inline constexpr int mostTries = 3; ///< of one request, in all

/// To wait, then to try again.
struct RetryWait
{
    std::chrono::milliseconds time{0};
    bool everybody = false; ///< the instance asked for it: the whole run holds back

    friend bool operator==(const RetryWait &, const RetryWait &) = default;
};

/// Pure: the time that a Retry-After header asks for; nothing where it says none, or more than a day.
std::optional<std::chrono::milliseconds> requestedPause(const QByteArray &header, const QDateTime &now);

/// Pure: whether a GET is tried again, and when. At most `mostTries`. 429 and 503 with Retry-After of at most
/// 60 s are waited out; 429 without one is tried once more, after 30 s, unless that was `pauseFailed` already; 5xx,
/// time-outs and broken connections (a refused one, too, of a host that answered before) are tried again after 200 ms
/// and 1 s, each 0 to 25 % longer by `jitter` (0 to 1). Just after a sleep a network that isn't there yet is waited
/// for, however often it takes. Anything else is final. `triesSoFar` counts from 1.
std::optional<RetryWait> retryAfter(const TryOutcome &outcome, int triesSoFar, const QDateTime &now, double jitter);

} // namespace Propel
