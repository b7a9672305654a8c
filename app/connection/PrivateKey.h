// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/base/Secret.h"

namespace Propel {

/// What was typed or pasted into the private key's field, cleaned of white space and invisible characters.
/// Fails with Cause::PrivateKeyEmpty, or PrivateKeyBadCharacter outside printable ASCII (with no detail: it is
/// secret).
Result<Secret> parsePrivateKey(const QString &typed);

/// What an odd-looking key is told about. A warning, never a block: no rule for keys is documented.
/// True for the keys seen so far: 16 letters and digits.
bool looksLikeKey(QStringView key);

} // namespace Propel
