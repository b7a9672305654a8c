// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckOptions.h"

class QCoreApplication;

namespace Propel {

/// Tests what the options name, and runs the event loop until it is done or somebody interrupts it. The code that the
/// program ends with.
int runCheck(QCoreApplication &application, const CheckOptions &options);

} // namespace Propel
