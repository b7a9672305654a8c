// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckOptions.h"
#include "app/check/ExitCode.h"

namespace Propel {

/// --last: reads the status file and prints it for the agent. No network, no keychain.
ExitCode printLast(const CheckOptions &options);

} // namespace Propel
