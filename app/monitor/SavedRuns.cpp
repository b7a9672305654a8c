// SPDX-License-Identifier: MIT
#include "app/monitor/SavedRuns.h"

#include "app/settings/Paths.h"

namespace Propel {

SavedRun saveRun(const QString &statusFolder, const QString &connectionId, const Report &report, Audience audience)
{
    HistoryStore history(historyFolder());
    return saveRun(history, statusFolder, connectionId, report, audience);
}

SavedRun saveRun(HistoryStore &history, const QString &statusFolder, const QString &connectionId, const Report &report,
                 Audience audience)
{
    SavedRun kept;
    if (const Result<> saved = saveStatus(statusFolder, connectionId, report); !saved)
        kept.errors += saved.error();
    const HistoryStore::Added added = history.add(connectionId, recordOf(report), audience);
    if (added.trouble.cause != Cause::None)
        kept.errors += added.trouble;
    kept.notice = added.notice;
    return kept;
}

void removeRuns(const QString &statusFolder, const QString &connectionId)
{
    dropStatus(statusFolder, connectionId);
    HistoryStore(historyFolder()).drop(connectionId);
}

} // namespace Propel
