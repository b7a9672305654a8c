// SPDX-License-Identifier: MIT
#include "app/history/ReportChanges.h"

#include <algorithm>

namespace Propel {
namespace {

Confidence confidenceOf(Right right, const Evaluation &evaluation)
{
    switch (evaluation.state) {
    case State::Passed:
        return evaluation.finding == Finding::NotNeededYet ? Confidence::NotNeeded : Confidence::Enough;
    case State::Failed:
        return Confidence::Lacking;
    case State::Unconfirmed:
        // The verdict of a right to inquire is in doubt only where reading works.
        return right == Right::Inquire ? Confidence::Readable : Confidence::Nothing;
    case State::Untested:
        break;
    }
    return Confidence::Nothing;
}

/// What a run knows of a right. `run`: when that was, and the versions.
LastKnown knownOf(const RightResult &right, LastKnown run)
{
    run.confidence = confidenceOf(right.right, right.evaluation);
    run.required = right.required;
    run.found = right.found;
    return run;
}

LastKnown knownOf(const TableResult &table, LastKnown run)
{
    run.confidence = confidenceOf(Right::Add, {table.state, table.finding});
    run.required = Level::All;
    return run;
}

bool isRefused(const RightResult &right)
{
    return right.evaluation.finding == Finding::Refused;
}

bool isRefused(const TableResult &table)
{
    return table.state == State::Failed;
}

/// What is needed now was there.
bool hasWorked(const LastKnown &known, Level required, bool isRefusedNow)
{
    if (isRefusedNow && known.confidence == Confidence::Readable)
        return true;
    return known.confidence == Confidence::Enough &&
           (isRefusedNow || known.required >= required || known.found >= required);
}

Change newlyNeeded(const LastKnown &then, const LastKnown &now, Level enough)
{
    return {.kind = ChangeKind::NewlyNeeded,
            .last = then.at,
            .enough = enough,
            .requirements = {then.requirements, now.requirements}};
}

/// `past`: the run before; `known`: that, or the last one that could tell.
Change changeOf(const Change &pastChange, const LastKnown &past, const std::optional<LastKnown> &known,
                const LastKnown &now, bool isRefusedNow)
{
    const bool isLacking = now.confidence == Confidence::Lacking;
    if (isLacking && known && known->lost.kind == ChangeKind::Lost)
        return known->lost; // whatever has changed since didn't take it away
    if (isLacking && known && hasWorked(*known, now.required, isRefusedNow))
        return {.kind = ChangeKind::Lost,
                .last = known->at,
                .instance = {known->instance, now.instance},
                .requirements = {known->requirements, now.requirements}};
    if (known && known->confidence == Confidence::NotNeeded) // the instance has been upgraded to what needs it
        return {.kind = ChangeKind::NewlyNeeded, .last = known->at, .instance = {known->instance, now.instance}};
    if (now.required > past.required)
        return newlyNeeded(past, now, past.required);
    if (now.confidence == Confidence::Enough && known && known->confidence == Confidence::Lacking)
        return {.kind = ChangeKind::Fixed, .last = known->at};
    const bool isStillNew = pastChange.kind == ChangeKind::NewlyNeeded && past.confidence != Confidence::Enough;
    return isStillNew ? pastChange : Change{};
}

/// `Result`: of a right or a table. `before`: null where it was not needed.
template<typename Result>
void compare(Result &now, const Result *before, const LastKnown &then, const LastKnown &current)
{
    const LastKnown present = knownOf(now, current);
    now.change = {};
    now.last.reset();
    if (present.confidence == Confidence::NotNeeded)
        return;
    if (!before) {
        now.change = newlyNeeded(then, present, Level::None);
        return;
    }
    LastKnown past = knownOf(*before, then);
    if (before->change.kind == ChangeKind::Lost)
        past.lost = before->change;
    // Of a level, an earlier run may know more than one that could only read.
    const bool isEarlierBetter = past.confidence == Confidence::Readable ? before->last && !isRefused(now)
                                                                         : past.confidence == Confidence::Nothing;
    const std::optional<LastKnown> known = isEarlierBetter ? before->last : past;
    now.change = changeOf(before->change, past, known, present, isRefused(now));
    if (present.confidence == Confidence::Nothing || present.confidence == Confidence::Readable)
        now.last = known;
}

bool isComparable(const Report &now, const Report &earlier)
{
    const ConnectionFacts &a = now.connection;
    const ConnectionFacts &b = earlier.connection;
    return earlier.generated.isValid() && a.domain == b.domain && a.companyId == b.companyId &&
           a.publicKey == b.publicKey && now.requirementsName == earlier.requirementsName;
}

/// A run that failed at a stage knows nothing: what counts is the run that it was compared with.
LastKnown earlierRun(const Report &earlier)
{
    const Drift &drift = earlier.drift;
    if (earlier.failedStage() && drift.earlier.isValid())
        return {.at = drift.earlier, .instance = drift.instance.from, .requirements = drift.requirements.from};
    const QString &version = earlier.connection.version;
    return {.at = earlier.generated,
            .instance = version.isEmpty() ? drift.instance.from : version,
            .requirements = earlier.requirementsVersion};
}

QList<SightCount> sightToCompareWith(const Report &earlier)
{
    QList<SightCount> counts = earlier.drift.sight;
    for (const SightCount &count : earlier.sight) {
        const auto before = std::ranges::find(counts, count.what, &SightCount::what);
        if (before == counts.end())
            counts += count;
        else if (!before->hasFallenTo(count))
            *before = count;
    }
    return counts;
}

} // namespace

void compareWithEarlier(Report &now, const Report &earlier)
{
    now.drift = {};
    if (!isComparable(now, earlier))
        return;
    const LastKnown then = earlierRun(earlier);
    const LastKnown current{
        .at = now.generated, .instance = now.connection.version, .requirements = now.requirementsVersion};
    now.drift = {.earlier = then.at,
                 .instance = {then.instance, current.instance},
                 .requirements = {then.requirements, current.requirements},
                 .sight = sightToCompareWith(earlier)};
    for (ModuleResult &row : now.modules) {
        const ModuleResult *before = earlier.moduleRow(row.requirement.id);
        for (RightResult &right : row.rights)
            compare(right, before ? before->right(right.right) : nullptr, then, current);
    }
    for (TableResult &table : now.tables)
        compare(table, earlier.tableRow(table.requirement.id), then, current);
}

} // namespace Propel
