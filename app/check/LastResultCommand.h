// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckOptions.h"
#include "app/check/CheckResult.h"

namespace Propel {

struct Settings;

/// --last: reads the status file, or with --all each of them, and prints it for the agent. No network, no keychain.
ExitCode printLast(const CheckOptions &options, const Settings &settings);

} // namespace Propel
