// SPDX-License-Identifier: MIT
#include "app/history/RunChange.h"

#include <algorithm>

namespace Propel {
namespace {

VersionStep step(const QString &before, const QString &now)
{
    const VersionStep step{before, now};
    return step.isChange() ? step : VersionStep();
}

const RowNeed *needOf(const QString &id, const RunRecord &run)
{
    const auto found =
        std::find_if(run.needs.begin(), run.needs.end(), [&](const RowNeed &need) { return need.id == id; });
    return found == run.needs.end() ? nullptr : &*found;
}

bool isMore(const Levels &now, const Levels &before)
{
    return std::any_of(allRights.begin(), allRights.end(), [&](Right right) { return now[right] > before[right]; });
}

} // namespace

QStringList newlyNeeded(const QStringList &rows, const RunRecord &before, const RunRecord &now)
{
    if (before.needs.isEmpty()) // not known
        return {};
    QStringList newly;
    for (const QString &id : rows) {
        const RowNeed *then = needOf(id, before);
        const RowNeed *today = needOf(id, now);
        if (today && (!then || isMore(today->levels, then->levels)))
            newly += id;
    }
    return newly;
}

VersionStep instanceStep(const RunRecord &before, const RunRecord &now)
{
    return step(before.version, now.version);
}

RunChange changeBetween(const RunRecord &before, const RunRecord &now)
{
    RunChange change;
    change.before = before.verdict;
    change.now = now.verdict;
    for (const QString &id : now.failed) {
        if (!before.failed.contains(id))
            change.broke += id;
    }
    change.newlyNeeded = newlyNeeded(change.broke, before, now);
    for (const QString &id : before.failed) {
        const bool seen = !now.stage && needOf(id, now) && !now.untested.contains(id);
        if (seen && !now.failed.contains(id))
            change.mended += id;
    }
    change.version = instanceStep(before, now);
    change.requirements = step(before.requirements, now.requirements);
    return change;
}

} // namespace Propel
