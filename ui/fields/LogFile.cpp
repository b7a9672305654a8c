// SPDX-License-Identifier: MIT
#include "ui/fields/LogFile.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QUrl>

namespace Propel {

std::optional<LogFault> openLogFile(const QString &file)
{
    const QString folder = QFileInfo(file).path();
    const bool isThere = QFileInfo::exists(file);
    if (file.isEmpty() || (!isThere && !QFileInfo::exists(folder)))
        return LogFault{QCoreApplication::translate("LogFile", "There is no log yet"),
                        QCoreApplication::translate("LogFile", "It couldn't be written. Start the program with "
                                                               "--verbose in a terminal to see why.")};
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(isThere ? file : folder)))
        return LogFault{
            QCoreApplication::translate("LogFile", "No program opened the log"),
            //: %1: a file
            QCoreApplication::translate("LogFile", "You can find it here: %1").arg(QDir::toNativeSeparators(file))};
    return std::nullopt;
}

} // namespace Propel
