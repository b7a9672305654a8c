// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/HistoryStore.h"

namespace Propel {

struct Settings;

QString statusFolder(const Settings &settings);

/// The last result of a saved connection, as the report's JSON, one file a connection. Holds no secret, so a monitoring
/// agent under another account may read it (0644).
Result<> saveStatus(const QString &folder, const QString &connectionId, const Report &report);
/// Fails with Cause::FileUnreadable (there is none) or FileDamaged, also where no run can have given such a result
/// (app/report/JsonReport.h).
Result<Report> loadStatus(const QString &folder, const QString &connectionId);
void dropStatus(const QString &folder, const QString &connectionId);

/// The first folder on the way to the status files that other accounts can't pass: a home folder that its owner keeps
/// closed. Empty: they can get there.
QString closedOnTheWay(const QString &folder);

QString statusFile(const QString &folder, const QString &connectionId);
/// As loadStatus(), by the file's own name: a monitoring agent under another account has another folder.
Result<Report> loadStatusFile(const QString &file);

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
