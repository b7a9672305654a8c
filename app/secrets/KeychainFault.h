// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <qt6keychain/keychain.h>

namespace Propel {

/// What QtKeychain's answer means: nothing, or a cause with QtKeychain's own words as detail. Pure.
Result<> keychainAnswer(QKeychain::Error code, const QString &words);

} // namespace Propel
