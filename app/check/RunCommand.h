// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckOptions.h"

class QCoreApplication;

namespace Propel {

struct Settings;

/// Tests what the options name, and runs the event loop until it is done or somebody interrupts it. An option that an
/// administrator's mandatory setting leaves no room for is not used, and that is said. The code that the program ends
/// with.
int runCheck(QCoreApplication &application, CheckOptions options, const Settings &settings);

} // namespace Propel
