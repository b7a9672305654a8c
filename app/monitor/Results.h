// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/HistoryStore.h"
#include "app/monitor/StatusFile.h"

namespace Propel {

/// What came of keeping a result.
struct KeptResult
{
    ChangeNotice notice;   ///< what is to be told, where nobody watched
    QList<Error> troubles; ///< what could not be kept; none: all was
};

/// Keeps what a run of a saved connection came to: for monitoring agents as a status file, and in the history. Unless
/// told otherwise, of a run that the person saw in a window.
KeptResult keepRun(const QString &statusFolder, const QString &connectionId, const Report &report,
                   Audience audience = Audience::Watching);
/// The same with a store that lives longer, which keeps what can't be written until it can.
KeptResult keepRun(HistoryStore &history, const QString &statusFolder, const QString &connectionId,
                   const Report &report, Audience audience);

/// The connection goes, and these with it.
void dropRuns(const QString &statusFolder, const QString &connectionId);

} // namespace Propel
