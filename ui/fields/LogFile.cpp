// SPDX-License-Identifier: MIT
#include "ui/fields/LogFile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Propel {

std::optional<LogFault> openLogFolder(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    if (file.isEmpty() || !QFileInfo::exists(folder))
        return LogFault{QCoreApplication::translate("LogFile", "There is no log yet"),
                        QCoreApplication::translate("LogFile",
                                                    "It couldn't be written. Check that your home folder can "
                                                    "be written to, and that the disk isn't full.")};
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder)))
        return LogFault{
            QCoreApplication::translate("LogFile", "Can't open the log folder"),
            //: %1: a folder
            QCoreApplication::translate("LogFile", "You can find it here: %1").arg(QDir::toNativeSeparators(folder)),
            true};
    return std::nullopt;
}

} // namespace Propel
