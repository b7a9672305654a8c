// SPDX-License-Identifier: MIT
#include "app/monitor/Results.h"

#include "app/settings/Paths.h"

namespace Propel {

KeptResult keepRun(const QString &statusFolder, const QString &connectionId, const Report &report, Audience audience)
{
    HistoryStore history(historyFolder());
    return keepRun(history, statusFolder, connectionId, report, audience);
}

KeptResult keepRun(HistoryStore &history, const QString &statusFolder, const QString &connectionId,
                   const Report &report, Audience audience)
{
    KeptResult kept;
    if (const Result<> saved = saveStatus(statusFolder, connectionId, report); !saved)
        kept.troubles += saved.error();
    const HistoryStore::Added added = history.add(connectionId, recordOf(report), audience);
    if (added.trouble.cause != Cause::None)
        kept.troubles += added.trouble;
    kept.notice = added.notice;
    return kept;
}

void dropRuns(const QString &statusFolder, const QString &connectionId)
{
    dropStatus(statusFolder, connectionId);
    HistoryStore(historyFolder()).drop(connectionId);
}

} // namespace Propel
