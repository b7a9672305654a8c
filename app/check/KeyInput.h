// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/base/Secret.h"

namespace Propel {

/// Reads the private key from standard input: the first line that isn't blank, at most 64 KiB. On a terminal it is
/// asked for on standard error, and what is typed isn't shown. Blocks, before the event loop; fails with
/// Cause::Cancelled when an Interruption comes, and as parsePrivateKey() does.
Result<Secret> readPrivateKeyFromInput();

} // namespace Propel
