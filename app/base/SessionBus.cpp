// SPDX-License-Identifier: MIT
#include "app/base/SessionBus.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#ifdef Q_OS_LINUX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Propel {

#ifdef Q_OS_LINUX

QString sessionFolder()
{
    return u"/run/user/%1"_s.arg(::geteuid()); // systemd-logind's; nothing else makes a bus that outlives a sign-in
}

SessionState joinSession(const QString &folder)
{
    if (qEnvironmentVariableIsSet("DBUS_SESSION_BUS_ADDRESS"))
        return SessionState::Given;
    const QFileInfo place(folder);
    if (!place.isDir() || place.ownerId() != ::geteuid())
        return SessionState::NoFolder;
    if (!qEnvironmentVariableIsSet("XDG_RUNTIME_DIR"))
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(folder));
    const QFileInfo bus(folder + u"/bus"_s);
    if (!bus.exists() || bus.ownerId() != ::geteuid())
        return SessionState::NoBus;
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + QFile::encodeName(bus.filePath()));
    return SessionState::Found;
}

#else

QString sessionFolder()
{
    return {};
}

SessionState joinSession(const QString &)
{
    return SessionState::Given;
}

#endif

QString sessionRemark(SessionState state, const QString &folder)
{
    switch (state) {
    case SessionState::Given:
        break;
    case SessionState::Found:
        return QCoreApplication::translate(
            "Session",
            "This was started outside a desktop session, so the keychain can't be unlocked. It's unlocked while this "
            "account is signed in on the desktop. For a monitoring agent, use propel-check --last.");
    case SessionState::NoFolder:
        //: %1: a folder, such as /run/user/1000
        return QCoreApplication::translate(
                   "Session", "This account isn't signed in (%1 is missing), so its keychain isn't available. Sign in "
                              "on the desktop and stay signed in. For a monitoring agent, use propel-check --last.")
            .arg(folder);
    case SessionState::NoBus:
        //: %1: a folder, such as /run/user/1000
        return QCoreApplication::translate(
                   "Session", "This account's session has no session bus (%1/bus is missing). On Debian, install "
                              "dbus-user-session and sign in again. For a monitoring agent, use propel-check --last.")
            .arg(folder);
    }
    return {};
}

} // namespace Propel
