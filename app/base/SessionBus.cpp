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
            "This was started outside a desktop session, so the keychain can't be unlocked. It is open while this "
            "account is signed in at a desktop. For a monitoring agent, use propel-check --last.");
    case SessionState::NoFolder:
        //: %1: a folder, such as /run/user/1000
        return QCoreApplication::translate(
                   "Session",
                   "This account is not signed in: there is no %1. Its keychain is there only while it is: sign in at "
                   "a desktop and leave the session open. For a monitoring agent: propel-check --last.")
            .arg(folder);
    case SessionState::NoBus:
        //: %1: a folder, such as /run/user/1000
        return QCoreApplication::translate(
                   "Session",
                   "This account has a session, but no session bus in it: there is no %1/bus. On Debian, install "
                   "dbus-user-session and sign in again. For a monitoring agent: propel-check --last.")
            .arg(folder);
    }
    return {};
}

} // namespace Propel
