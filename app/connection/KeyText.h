// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// Without white space and invisible characters (zero-width, byte order mark) at both ends.
QString trimmedInvisible(const QString &typed);

/// Without any white space, control or invisible character, wherever it stands: no key holds one, and pasting brings
/// them along. Works on a copy of its own, so that the caller can wipe both.
QString cleanKey(const QString &typed);

} // namespace Propel
