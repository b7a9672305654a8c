// SPDX-License-Identifier: MIT
#include "app/start/StartupWarnings.h"

#include "app/base/OwnerRights.h"
#include "app/settings/Paths.h"
#include "app/text/SettingsText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

namespace Propel {
namespace {

Q_LOGGING_CATEGORY(filesLog, "propel.files", QtWarningMsg)

} // namespace

QStringList startupWarnings(const Settings &settings)
{
    QStringList warnings;
    const OwnerRights rights = restrictToOwner({configFolder(), historyFolder(), QFileInfo(logFile()).path()});
    for (const QString &path : rights.restricted)
        qCInfo(filesLog).noquote() << "others' rights taken away:" << path;
    for (const QString &path : rights.unsafe) {
        qCInfo(filesLog).noquote() << "others' rights left, not ours to change:" << path;
        //: %1: a file or folder
        warnings += QCoreApplication::translate(
                        "Settings", "Others may be able to read or change this, and that could not be mended: %1")
                        .arg(QDir::toNativeSeparators(path));
    }
    for (const SettingFault &fault : settings.faults) {
        warnings += Text::settingFault(fault);
        qCInfo(filesLog).noquote() << "setting not used:" << warnings.constLast();
    }
    return warnings;
}

} // namespace Propel
