// SPDX-License-Identifier: MIT
#include "app/settings/Paths.h"

#include "app/base/Version.h"
#include "app/connection/ConnectionStore.h"

#include <QCoreApplication>
#include <QDir>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Of this computer: it doesn't roam.
QString localFolder()
{
#ifdef Q_OS_WIN
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
#else
    return configFolder();
#endif
}

} // namespace

void nameTheApplication()
{
    QCoreApplication::setOrganizationName(u"Propel"_s);
    QCoreApplication::setApplicationName(u"propel-connect"_s);
    QCoreApplication::setApplicationVersion(programVersion);
}

void takeOverEarlierFiles()
{
#ifdef Q_OS_WIN
    takeOverEarlierFolder(localFolder(), configFolder());
#endif
}

QString configFolder()
{
#ifdef Q_OS_WIN
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
#else
    return QStandardPaths::writableLocation(QStandardPaths::AppConfigLocation);
#endif
}

QString settingsFile()
{
    return configFolder() + u"/settings.ini"_s;
}

QString historyFolder()
{
    return localFolder() + u"/history"_s;
}

QString logFile()
{
#if defined(Q_OS_WIN)
    const QString folder = localFolder() + u"/log"_s;
#elif defined(Q_OS_MACOS)
    const QString folder = QDir::homePath() + u"/Library/Logs/Propel Connect"_s;
#else
    // By hand: QStandardPaths knows the XDG state folder from Qt 6.7 on.
    QString state = qEnvironmentVariable("XDG_STATE_HOME");
    if (!QDir::isAbsolutePath(state)) // the XDG specification: others are to be passed over
        state = qEnvironmentVariable("HOME") + u"/.local/state"_s;
    if (!QDir::isAbsolutePath(state) || state == "/.local/state"_L1)
        return {};
    const QString folder = state + u"/Propel/propel-connect/log"_s;
#endif
    return folder + u"/propel-connect.log"_s;
}

QString usualStatusFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + u"/status"_s;
}

} // namespace Propel
