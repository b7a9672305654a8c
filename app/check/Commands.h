// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckOptions.h"
#include "app/check/CheckResult.h"

class QCoreApplication;

namespace Propel {

struct Settings;

/// Tests what the options name, and runs the event loop until it is done or somebody interrupts it. An option that an
/// administrator's mandatory setting leaves no room for is not used, and that is said. The code that the program ends
/// with.
int runCheck(QCoreApplication &application, CheckOptions options, const Settings &settings);

/// --last: reads the status file, or with --all each of them, and prints it for the agent. No network, no keychain.
ExitCode printLast(const CheckOptions &options, const Settings &settings);

/// --forget-all: takes away all that is kept for this account. The names of the keys that connections and drafts know
/// are written down first; then go connections, drafts, history and last results, then the keys. Where the keychain
/// keeps one, its name stays written down, and settings and log stay with it; else they go too. The start at sign-in
/// stays. Runs the event loop until it is done or the keychain has had its time.
ExitCode forgetAll(QCoreApplication &application, const CheckOptions &options, const Settings &settings);

} // namespace Propel
