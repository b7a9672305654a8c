// SPDX-License-Identifier: MIT
#include "app/check/CheckResult.h"

#include <algorithm>

namespace Propel {

bool CheckResult::isFromFuture() const
{
    constexpr std::chrono::minutes clockSlack{5}; // how far two computers' clocks may lie apart
    return age < -clockSlack;
}

ExitCode CheckResult::exitCode() const
{
    if (!hasReport() || isTooOld())
        return ExitCode::Undetermined;
    switch (report.verdict) {
    case Verdict::Ready:
        return ExitCode::Ready;
    case Verdict::Unconfirmed:
        return strict ? ExitCode::Unconfirmed : ExitCode::Ready;
    case Verdict::NotReady:
        return ExitCode::NotReady;
    case Verdict::Undetermined:
        break;
    }
    return ExitCode::Undetermined;
}

ExitCode exitCodeOf(const QList<CheckResult> &results)
{
    if (results.isEmpty())
        return ExitCode::Undetermined;
    for (const ExitCode code : {ExitCode::NotReady, ExitCode::Undetermined, ExitCode::Unconfirmed}) {
        if (std::ranges::any_of(results, [code](const CheckResult &result) { return result.exitCode() == code; }))
            return code;
    }
    return ExitCode::Ready;
}

} // namespace Propel
