// SPDX-License-Identifier: MIT
#include "app/desktop/StatusFile.h"

#include "app/base/PrivateFile.h"
#include "app/report/JsonReport.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr QFileDevice::Permissions readableByAll = ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther;
constexpr QFileDevice::Permissions enterableByAll =
    readableByAll | QFileDevice::ExeOwner | QFileDevice::ExeGroup | QFileDevice::ExeOther;

} // namespace

QString statusFile(const QString &folder, const QString &connectionId)
{
    return u"%1/%2.json"_s.arg(folder, connectionId);
}

Result<> saveStatus(const QString &folder, const QString &connectionId, const Report &report)
{
    // writeFile() would make the folder its owner's alone, and then nobody else could read the file in it.
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        QFile::setPermissions(folder, enterableByAll);
    return writeFile(statusFile(folder, connectionId), toJsonText(report), readableByAll);
}

Result<Report> loadStatus(const QString &folder, const QString &connectionId)
{
    return loadStatusFile(statusFile(folder, connectionId));
}

Result<Report> loadStatusFile(const QString &file)
{
    const Result<QByteArray> json = readFile(file);
    if (!json)
        return tl::make_unexpected(json.error());
    Result<Report> report = reportFromJson(*json);
    if (!report)
        return fail(report.error().cause, QDir::toNativeSeparators(file) + u", "_s + report.error().evidence);
    return report;
}

void dropStatus(const QString &folder, const QString &connectionId)
{
    QFile::remove(statusFile(folder, connectionId));
}

} // namespace Propel
