// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// Whether this program, under cron or as a service, gets at the session that its account's keychain lives in.
enum class SessionState {
    Given,    ///< it was started within one, or there is no such thing on this system
    Found,    ///< it was not, but the account has one, and it was joined
    NoFolder, ///< nobody is signed in under this account
    NoBus,    ///< somebody is, but without a session bus
};

QString sessionFolder(); ///< "/run/user/1000"

/// Linux: where the environment names no session bus, looks for the account's own and puts it into the environment
/// (XDG_RUNTIME_DIR, DBUS_SESSION_BUS_ADDRESS). Before anything else is started: it changes the environment.
SessionState joinSession(const QString &folder = sessionFolder());

/// What the keychain's fault comes from in such a session, and what to do; empty: nothing to do with it.
QString sessionRemark(SessionState state, const QString &folder = sessionFolder());

} // namespace Propel
