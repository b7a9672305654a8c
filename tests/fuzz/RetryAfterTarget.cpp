// SPDX-License-Identifier: MIT
// The Retry-After header of 429 and 503.
#include "app/http/RetryPolicy.h"
#include "tests/fuzz/Target.h"

#include <QTimeZone>

namespace Propel::Fuzz {
namespace {

void read(const QByteArray &input)
{
    static const QDateTime now(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
    for (const int status : {429, 503, 200}) {
        const auto wait = retryAfter({Cause::None, status, input}, 1, now, 1.0);
        if (wait)
            PROPEL_PROMISED(wait->time.count() >= 0 && wait->time <= std::chrono::seconds(60) && status != 200);
    }
}

const Registration target({"RetryAfter", read, {"%", "Mon, %", "Mon, 23 Nov 2026 12:00:%"}, {}});

} // namespace
} // namespace Propel::Fuzz
