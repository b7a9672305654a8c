// SPDX-License-Identifier: MIT
#include "app/history/RunRecord.h"

#include "app/base/Causes.h"

#include <algorithm>

namespace Propel {
namespace {

QList<RowNeed> needsOf(const Report &report)
{
    QList<RowNeed> needs;
    for (const ModuleResult &row : report.modules)
        needs.append({row.requirement.id, row.requirement.levels});
    for (const TableResult &row : report.tables)
        needs.append({row.requirement.id, {}});
    return needs;
}

/// Why the first row that could not be tested couldn't.
Error untestedBecause(const Report &report)
{
    Error error;
    report.eachRow([&](const auto &row) {
        if (error.cause == Cause::None && row.state == State::Untested)
            error = row.probe.error;
    });
    return error;
}

} // namespace

RunRecord recordOf(const Report &report)
{
    RunRecord record;
    record.at = report.generated;
    record.verdict = report.verdict;
    Error error;
    if (const StageOutcome *stage = report.failedStage()) {
        record.stage = stage->stage;
        error = stage->error;
    } else {
        error = untestedBecause(report);
        record.failed = report.idsIn(State::Failed);
        record.unconfirmed = report.idsIn(State::Unconfirmed);
        record.untested = report.idsIn(State::Untested);
    }
    record.cause = error.cause;
    record.httpStatus = error.httpStatus;
    record.version = report.connection.version;
    record.requirements = report.requirementsVersion;
    record.needs = needsOf(report);
    record.milliseconds = report.milliseconds;
    record.requests = report.requests.size();
    record.requestedPause = report.requestedPause;
    return record;
}

bool haveSameResult(const RunRecord &a, const RunRecord &b)
{
    RunRecord same = b;
    same.at = a.at;
    same.milliseconds = a.milliseconds;
    same.requests = a.requests;
    same.requestedPause = a.requestedPause;
    same.tests = a.tests;
    return same == a;
}

bool isGapBetween(const RunRecord &before, const RunRecord &now)
{
    const bool isCovered = now.tests > 1; // those that it stands for
    return !isCovered && before.at.secsTo(now.at) > std::chrono::seconds(longestGap).count();
}

bool RunRecord::isAway() const
{
    if (stage)
        return has(cause, CauseTrait::Passing);
    return verdict == Verdict::Undetermined && failed.isEmpty();
}

std::chrono::minutes quietAfter(const RunRecord &run)
{
    constexpr int unavailable = 503;
    const bool asked =
        run.cause == Cause::TooManyRequests || (run.cause == Cause::ServerError && run.httpStatus == unavailable);
    constexpr std::chrono::minutes usual{30};
    return asked ? std::max(usual, std::chrono::ceil<std::chrono::minutes>(run.requestedPause))
                 : std::chrono::minutes(0);
}

} // namespace Propel
