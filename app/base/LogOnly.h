// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

namespace Propel {

/// For a failure that is reported to nobody: writes it into the log. `why` says there why that is enough.
void logOnly(const Result<> &result, const char *why);

} // namespace Propel
