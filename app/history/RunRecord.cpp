// SPDX-License-Identifier: MIT
#include "app/history/RunRecord.h"

#include "app/base/Causes.h"

#include <algorithm>

namespace Propel {
namespace {

QStringList newlyNeeded(const Report &report, const QStringList &failed)
{
    QStringList ids;
    const QList<RowChange> changes = report.changes(ChangeKind::NewlyNeeded);
    for (const RowChange &changed : changes) {
        if (changed.state == State::Failed && failed.contains(changed.id))
            ids += changed.id;
    }
    ids.removeDuplicates();
    return ids;
}

/// Why the first row that could not be tested couldn't.
Error untestedBecause(const Report &report)
{
    for (const ModuleResult &row : report.modules) {
        if (row.state == State::Untested && row.probe.error.cause != Cause::None)
            return row.probe.error;
    }
    for (const TableResult &row : report.tables) {
        if (row.state == State::Untested && row.probe.error.cause != Cause::None)
            return row.probe.error;
    }
    return {};
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
        record.newlyNeeded = newlyNeeded(report, record.failed);
        record.unconfirmed = report.idsIn(State::Unconfirmed);
        record.untested = report.idsIn(State::Untested);
    }
    record.cause = error.cause;
    record.httpStatus = error.httpStatus;
    record.version = report.connection.version;
    record.requirements = report.requirementsVersion;
    for (const ModuleResult &row : report.modules)
        record.rows += row.requirement.id;
    for (const TableResult &row : report.tables)
        record.rows += row.requirement.id;
    record.milliseconds = report.milliseconds;
    record.requests = report.requests.size();
    record.pauseAsked = report.pauseAsked;
    return record;
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
    return asked ? std::max(usual, std::chrono::ceil<std::chrono::minutes>(run.pauseAsked)) : std::chrono::minutes(0);
}

} // namespace Propel
