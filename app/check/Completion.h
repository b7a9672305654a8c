// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// The script that completes propel-check's options and saved connections: "bash", "zsh" or "fish"; empty: none of
/// them.
QString completionScript(const QString &shell);

} // namespace Propel
