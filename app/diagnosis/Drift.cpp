// SPDX-License-Identifier: MIT
#include "app/diagnosis/Drift.h"

#include <algorithm>

namespace Propel {
namespace {

/// The surroundings of a run.
struct Moment
{
    QDateTime at;
    QString instance;
    QString requirements;
};

/// A right or a table as one run has it.
struct Side
{
    Level required = Level::All;
    std::optional<Level> found;
    Confidence told = Confidence::Nothing;
    bool refused = false; ///< to read
    Change change;
    std::optional<LastKnown> last;
};

Confidence toldOf(Right right, const Judgement &judgement)
{
    switch (judgement.state) {
    case State::Passed:
        return judgement.finding == Finding::NotNeededYet ? Confidence::NotNeeded : Confidence::Enough;
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

Side sideOf(const RightResult &right)
{
    return {
        right.required, right.found, toldOf(right.right, right.judgement), right.judgement.finding == Finding::Refused,
        right.change,   right.last};
}

Side sideOf(const TableResult &table)
{
    const Confidence told = table.state == State::Passed   ? Confidence::Enough
                            : table.state == State::Failed ? Confidence::Lacking
                                                           : Confidence::Nothing;
    return {Level::All, std::nullopt, told, told == Confidence::Lacking, table.change, table.last};
}

/// What the run before, or the last one that could tell, knew.
std::optional<LastKnown> lastTold(const Side &before, bool isRefusedNow, const Moment &then)
{
    const bool wasLost = before.change.kind == ChangeKind::Lost;
    const LastKnown own{before.told,
                        before.required,
                        before.found,
                        then.at,
                        then.instance,
                        then.requirements,
                        wasLost ? before.change : Change{}};
    switch (before.told) {
    case Confidence::Nothing:
        return before.last;
    case Confidence::Readable: // of the level, an earlier run may know more
        return before.last && !isRefusedNow ? before.last : own;
    case Confidence::NotNeeded:
    case Confidence::Lacking:
    case Confidence::Enough:
        return own;
    }
    return std::nullopt;
}

/// What is needed now was there.
bool hasWorked(const LastKnown &known, const Side &now)
{
    const bool wasReadable = known.told == Confidence::Readable || known.told == Confidence::Enough;
    if (now.refused && wasReadable)
        return true;
    return known.told == Confidence::Enough && (known.required >= now.required || known.found >= now.required);
}

Change changeOf(const Side &before, const std::optional<LastKnown> &known, const Side &now, const Moment &then,
                const Moment &current)
{
    const bool isLacking = now.told == Confidence::Lacking;
    if (isLacking && known && known->lost.kind == ChangeKind::Lost)
        return known->lost; // whatever has changed since didn't take it away
    if (isLacking && known && hasWorked(*known, now))
        return {ChangeKind::Lost,
                known->at,
                Level::None,
                {known->instance, current.instance},
                {known->requirements, current.requirements}};
    if (known && known->told == Confidence::NotNeeded) // the instance has been upgraded to what needs it
        return {ChangeKind::NewlyNeeded, known->at, Level::None, {known->instance, current.instance}, {}};
    if (now.required > before.required)
        return {ChangeKind::NewlyNeeded, then.at, before.required, {}, {then.requirements, current.requirements}};
    if (now.told == Confidence::Enough && known && known->told == Confidence::Lacking)
        return {ChangeKind::Mended, known->at, Level::None, {}, {}};
    const bool isStillNew = before.change.kind == ChangeKind::NewlyNeeded && before.told != Confidence::Enough;
    return isStillNew ? before.change : Change{};
}

/// `Result`: of a right or a table. `before`: null where it was not needed.
template<typename Result>
void compare(Result &now, const Result *before, const Moment &then, const Moment &current)
{
    const Side present = sideOf(now);
    now.change = {};
    now.last.reset();
    if (present.told == Confidence::NotNeeded)
        return;
    if (!before) {
        now.change = {ChangeKind::NewlyNeeded, then.at, Level::None, {}, {then.requirements, current.requirements}};
        return;
    }
    const Side past = sideOf(*before);
    const std::optional<LastKnown> known = lastTold(past, present.refused, then);
    now.change = changeOf(past, known, present, then, current);
    if (present.told == Confidence::Nothing || present.told == Confidence::Readable)
        now.last = known;
}

const SightCount *sameCount(const QList<SightCount> &counts, const QString &what)
{
    const auto found =
        std::find_if(counts.begin(), counts.end(), [&](const SightCount &count) { return count.what == what; });
    return found == counts.end() ? nullptr : &*found;
}

bool isComparable(const Report &now, const Report &earlier)
{
    const ConnectionFacts &a = now.connection;
    const ConnectionFacts &b = earlier.connection;
    return earlier.generated.isValid() && a.domain == b.domain && a.companyId == b.companyId &&
           a.publicKey == b.publicKey && now.requirementsName == earlier.requirementsName;
}

/// A run that failed at a stage told nothing: what counts is the run that it was compared with.
Moment momentOf(const Report &earlier)
{
    const Drift &drift = earlier.drift;
    if (earlier.failedStage() && drift.earlier.isValid())
        return {drift.earlier, drift.instance.from, drift.requirements.from};
    const QString &version = earlier.connection.version;
    return {earlier.generated, version.isEmpty() ? drift.instance.from : version, earlier.requirementsVersion};
}

QList<SightCount> sightToCompareWith(const Report &earlier)
{
    QList<SightCount> counts = earlier.drift.sight;
    for (const SightCount &count : earlier.sight) {
        const SightCount *before = sameCount(counts, count.what);
        if (!before)
            counts += count;
        else if (!hasSightFallen(*before, count))
            counts[before - counts.constData()] = count;
    }
    return counts;
}

} // namespace

bool hasSightFallen(const SightCount &before, const SightCount &now)
{
    constexpr qint64 enoughToTell = 5;
    return before.what == now.what && before.count >= enoughToTell && now.count * 2 < before.count;
}

QList<SightCount> fallenSight(const Report &report)
{
    QList<SightCount> fallen;
    for (const SightCount &now : report.sight) {
        const SightCount *before = sameCount(report.drift.sight, now.what);
        if (before && hasSightFallen(*before, now))
            fallen += *before;
    }
    return fallen;
}

void compareWithEarlier(Report &now, const Report &earlier)
{
    now.drift = {};
    if (!isComparable(now, earlier))
        return;
    const Moment then = momentOf(earlier);
    const Moment current{now.generated, now.connection.version, now.requirementsVersion};
    now.drift = {then.at,
                 {then.instance, current.instance},
                 {then.requirements, current.requirements},
                 sightToCompareWith(earlier)};
    for (ModuleResult &row : now.modules) {
        const ModuleResult *before = earlier.moduleRow(row.requirement.id);
        for (RightResult &right : row.rights)
            compare(right, before ? before->right(right.right) : nullptr, then, current);
    }
    for (TableResult &table : now.tables)
        compare(table, earlier.tableRow(table.requirement.id), then, current);
}

QList<RowChange> changesOf(const Report &report, ChangeKind kind)
{
    QList<RowChange> changes;
    for (const ModuleResult &row : report.modules) {
        for (const RightResult &right : row.rights) {
            if (right.change.kind == kind)
                changes.append({row.requirement.id, right.right, right.judgement.state, right.change});
        }
    }
    for (const TableResult &table : report.tables) {
        if (table.change.kind == kind)
            changes.append({table.requirement.id, std::nullopt, table.state, table.change});
    }
    return changes;
}

} // namespace Propel
