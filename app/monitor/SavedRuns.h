// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/HistoryStore.h"
#include "app/monitor/StatusFile.h"

namespace Propel {

/// What came of saving a result.
struct SavedRun
{
    ChangeNotice notice; ///< what to notify the person of, if nobody watched
    QList<Error> errors; ///< what could not be saved; none: all was
};

/// Saves the result of a saved connection's run: for monitoring agents as a status file, and in the history. By default
/// the person saw the run in a window.
SavedRun saveRun(const QString &statusFolder, const QString &connectionId, const Report &report,
                 Audience audience = Audience::Watching);
/// The same with a store that lives longer: what can't be written now it writes later.
SavedRun saveRun(HistoryStore &history, const QString &statusFolder, const QString &connectionId, const Report &report,
                 Audience audience);

/// The connection is removed, and its results with it.
void removeRuns(const QString &statusFolder, const QString &connectionId);

} // namespace Propel
