// SPDX-License-Identifier: MIT
#include "app/monitor/StatusFile.h"

#include "app/base/SharedFile.h"
#include "app/report/JsonReport.h"
#include "app/settings/Paths.h"
#include "app/settings/Settings.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Propel {

QString statusFolder(const Settings &settings)
{
    return settings.statusFolder.isEmpty() ? usualStatusFolder() : settings.statusFolder;
}

QString closedOnTheWay(const QString &folder)
{
#ifdef Q_OS_UNIX
    QString way;
    for (const QString &name : QDir::cleanPath(folder).split(u'/', Qt::SkipEmptyParts)) {
        way += u'/' + name;
        if (const QFileInfo place(way); place.exists() && !place.permission(QFileDevice::ExeOther))
            return way;
    }
#else
    Q_UNUSED(folder) // who may pass is in access lists there, which the person's profile closes to all but the system
#endif
    return {};
}

QString statusFile(const QString &folder, const QString &connectionId)
{
    return u"%1/%2.json"_s.arg(folder, connectionId);
}

Result<> saveStatus(const QString &folder, const QString &connectionId, const Report &report)
{
    return writeSharedFile(statusFile(folder, connectionId), toJsonText(report));
}

Result<Report> loadStatus(const QString &folder, const QString &connectionId)
{
    return loadStatusFile(statusFile(folder, connectionId));
}

Result<Report> loadStatusFile(const QString &file)
{
    const Result<QByteArray> json = readTrustedFile(file);
    if (!json)
        return tl::make_unexpected(json.error());
    Result<Report> report = reportFromJson(*json);
    const QString complaint = report ? inconsistencyIn(*report) : report.error().detail;
    if (!complaint.isEmpty())
        return fail(Cause::FileDamaged, QDir::toNativeSeparators(file) + u", "_s + complaint);
    return report;
}

void dropStatus(const QString &folder, const QString &connectionId)
{
    QFile::remove(statusFile(folder, connectionId));
}

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
