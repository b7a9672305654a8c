// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

namespace Propel::KeychainLog {

// Lines for the log: what is requested from the keychain, and how that ended. Never of which entry.
void requested(const char *what);
void ended(const char *what, const Result<> &result);

} // namespace Propel::KeychainLog
