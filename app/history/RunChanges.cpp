// SPDX-License-Identifier: MIT
#include "app/history/RunChanges.h"

#include "app/base/Causes.h"

#include <algorithm>

namespace Propel {
namespace {

using Kind = ChangeNotice::Kind;

constexpr qsizetype runsUntilAway = 3;

const RowNeed *needOf(const QString &id, const RunRecord &run)
{
    const auto found = std::ranges::find(run.needs, id, &RowNeed::id);
    return found == run.needs.end() ? nullptr : &*found;
}

bool needsMore(const QString &id, const RunRecord &before, const RunRecord &now)
{
    const RowNeed *then = needOf(id, before);
    const RowNeed *today = needOf(id, now);
    if (before.needs.isEmpty() || !today) // not known
        return false;
    return !then ||
           std::ranges::any_of(allRights, [&](Right right) { return today->levels[right] > then->levels[right]; });
}

/// Causes that are one trouble to the person.
Cause troubleOf(Cause cause)
{
    return isRefusalOfKeys(cause) ? Cause::KeysRefused : cause;
}

/// What is different now from the last run that `was` well in the sense asked for.
template<typename Predicate>
RunChange changeSince(const RunHistory &history, const RunRecord &now, Predicate was)
{
    const auto found = std::find_if(history.runs.crbegin(), history.runs.crend(), was);
    return found == history.runs.crend() ? RunChange() : changeBetween(*found, now);
}

ChangeNotice awayNotice(const RunHistory &history, const RunRecord &now)
{
    ChangeNotice notice;
    notice.runs = 1;
    notice.since = now.at;
    for (auto run = history.runs.crbegin(); run != history.runs.crend() && run->isAway(); ++run) {
        notice.runs += run->tests;
        notice.since = run->at;
    }
    if (history.notified.away || notice.runs < runsUntilAway)
        return {};
    notice.kind = Kind::Away;
    return notice;
}

ChangeNotice stoppedNotice(const RunHistory &history, const RunRecord &now)
{
    const Cause trouble = troubleOf(now.cause);
    if (history.notified.cause == trouble)
        return {};
    ChangeNotice notice;
    notice.kind = trouble == Cause::KeysRefused ? Kind::KeysRefused : Kind::Stopped;
    notice.change = changeSince(history, now, [](const RunRecord &run) { return !run.stage; });
    return notice;
}

ChangeNotice rowsNotice(const RunHistory &history, const RunRecord &now, const QStringList &fresh)
{
    ChangeNotice notice;
    notice.kind = Kind::RowsFailed;
    notice.rows = fresh;
    notice.change = changeSince(history, now, [&fresh](const RunRecord &run) {
        return !run.stage && std::ranges::none_of(fresh, [&run](const QString &id) {
            return run.failed.contains(id) || run.untested.contains(id);
        });
    });
    return notice;
}

} // namespace

RunChange changeBetween(const RunRecord &before, const RunRecord &now)
{
    RunChange change;
    change.before = before.verdict;
    change.now = now.verdict;
    for (const QString &id : now.failed) {
        if (before.failed.contains(id))
            continue;
        change.newlyFailed += id;
        if (needsMore(id, before, now))
            change.newlyNeeded += id;
    }
    for (const QString &id : before.failed) {
        const bool seen = !now.stage && needOf(id, now) && !now.untested.contains(id);
        if (seen && !now.failed.contains(id))
            change.fixed += id;
    }
    change.version = {before.version, now.version};
    change.requirements = {before.requirements, now.requirements};
    return change;
}

std::pair<ChangeNotice, NotifiedState> noticeFor(const RunHistory &history, const RunRecord &now)
{
    NotifiedState notified = history.notified;
    if (now.isAway()) {
        const ChangeNotice notice = awayNotice(history, now);
        notified.away = notified.away || notice.kind == Kind::Away;
        return {notice, notified};
    }
    notified.away = false;
    if (now.stage) {
        notified.cause = troubleOf(now.cause);
        return {stoppedNotice(history, now), notified};
    }
    notified.cause = Cause::None;
    notified.rows.clear();
    QStringList fresh;
    for (const QString &id : now.failed) {
        if (!history.notified.rows.contains(id))
            fresh += id;
    }
    for (const QString &id : history.notified.rows) { // what isn't known to be fixed
        if (now.untested.contains(id))
            notified.rows += id;
    }
    notified.rows += now.failed;
    if (!fresh.isEmpty())
        return {rowsNotice(history, now, fresh), notified};
    ChangeNotice notice;
    if (now.isWell() && !history.notified.isNothing()) {
        notice.kind = Kind::Fixed;
        notice.rows = history.notified.rows;
    }
    return {notice, notified};
}

QList<HistoryEntry> historyEntries(const RunHistory &history)
{
    QList<HistoryEntry> entries;
    const RunRecord *before = nullptr;
    for (const RunRecord &run : history.runs) {
        const bool isGap = before && isGapBetween(*before, run);
        if (isGap)
            entries += {.run = *before, .from = before->at, .to = run.at};
        if (before && !isGap && haveSameResult(*before, run)) {
            entries.last().to = run.at;
            entries.last().tests += run.tests;
        } else {
            entries += {.run = run,
                        .from = run.at,
                        .to = run.at,
                        .tests = run.tests,
                        .change = before ? changeBetween(*before, run) : RunChange()};
        }
        before = &run;
    }
    return entries;
}

QDateTime sinceOfVerdict(const RunHistory &history)
{
    QDateTime since;
    const bool isAway = !history.runs.isEmpty() && history.runs.constLast().isAway();
    for (auto run = history.runs.crbegin(); run != history.runs.crend(); ++run) {
        if (run->isAway() && !isAway)
            continue;
        if (run->verdict != history.runs.constLast().verdict)
            break;
        since = run->at;
    }
    return since;
}

} // namespace Propel
