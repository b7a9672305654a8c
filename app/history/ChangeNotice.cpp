// SPDX-License-Identifier: MIT
#include "app/history/ChangeNotice.h"

#include "app/base/Causes.h"

#include <algorithm>

namespace Propel {
namespace {

using Kind = ChangeNotice::Kind;

/// Causes that are one trouble to the person.
Cause troubleOf(Cause cause)
{
    return isRefusalOfKeys(cause) ? Cause::KeysRefused : cause;
}

/// The last run that `was` well in the sense asked for; null: there is none.
template<typename Predicate>
const RunRecord *lastRun(const RunHistory &history, Predicate was)
{
    const auto found = std::find_if(history.runs.crbegin(), history.runs.crend(), was);
    return found == history.runs.crend() ? nullptr : &*found;
}

ChangeNotice awayNotice(const RunHistory &history, const RunRecord &now)
{
    ChangeNotice notice;
    notice.runs = 1;
    notice.since = now.at;
    for (auto run = history.runs.crbegin(); run != history.runs.crend() && run->isAway(); ++run) {
        ++notice.runs;
        notice.since = run->at;
    }
    if (history.told.away || notice.runs < runsUntilAway)
        return {};
    notice.kind = Kind::Away;
    notice.stage = now.stage;
    notice.cause = now.cause;
    return notice;
}

ChangeNotice stoppedNotice(const RunHistory &history, const RunRecord &now)
{
    const Cause trouble = troubleOf(now.cause);
    if (history.told.cause == trouble)
        return {};
    ChangeNotice notice;
    notice.kind = trouble == Cause::KeysRefused ? Kind::KeysRefused : Kind::Stopped;
    notice.stage = now.stage;
    notice.cause = now.cause;
    if (const RunRecord *good = lastRun(history, [](const RunRecord &run) { return !run.stage; }))
        notice.version = instanceStep(*good, now);
    return notice;
}

ChangeNotice rowsNotice(const RunHistory &history, const RunRecord &now, const QStringList &fresh)
{
    ChangeNotice notice;
    notice.kind = Kind::RowsFailed;
    notice.rows = fresh;
    const RunRecord *good = lastRun(history, [&fresh](const RunRecord &run) {
        return !run.stage && std::none_of(fresh.begin(), fresh.end(), [&run](const QString &id) {
            return run.failed.contains(id) || run.untested.contains(id);
        });
    });
    if (good) {
        notice.newlyNeeded = newlyNeeded(fresh, *good, now);
        notice.version = instanceStep(*good, now);
    }
    return notice;
}

} // namespace

std::pair<ChangeNotice, NotifiedState> noticeFor(const RunHistory &history, const RunRecord &now)
{
    NotifiedState told = history.told;
    if (now.isAway()) {
        const ChangeNotice notice = awayNotice(history, now);
        told.away = told.away || notice.kind == Kind::Away;
        return {notice, told};
    }
    told.away = false;
    if (now.stage) {
        told.cause = troubleOf(now.cause);
        return {stoppedNotice(history, now), told};
    }
    told.cause = Cause::None;
    told.rows.clear();
    QStringList fresh;
    for (const QString &id : now.failed) {
        if (!history.told.rows.contains(id))
            fresh += id;
    }
    for (const QString &id : history.told.rows) { // what isn't known to be mended
        if (now.untested.contains(id))
            told.rows += id;
    }
    told.rows += now.failed;
    if (!fresh.isEmpty())
        return {rowsNotice(history, now, fresh), told};
    if (!now.isWell() || history.told.isNothing())
        return {{}, told};
    ChangeNotice notice;
    notice.kind = Kind::Mended;
    notice.rows = history.told.rows;
    return {notice, told};
}

} // namespace Propel
