// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckOptions.h"
#include "app/check/ExitCode.h"

class QCoreApplication;

namespace Propel {

struct Settings;

/// --forget-all: takes away all that is kept for this account. The keys in the keychain go first, by the names that the
/// connections and drafts know; where the keychain keeps one, its name stays written down, and the files stay with it.
/// Then connections, drafts, settings, history, last results and the log. Runs the event loop until it is done or the
/// keychain has had its time.
ExitCode forgetAll(QCoreApplication &application, const CheckOptions &options, const Settings &settings);

} // namespace Propel
