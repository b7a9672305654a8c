// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxRole.h"
#include "tests/sandbox/SandboxSettings.h"

#include <QJsonArray>

namespace sandbox {

/// The rows of system/mySecurity: one a module function, all of them, asked for or not.
///
/// Other spelling changes names row by row, in turn: upper case; singular for plural and the other way round; lower
/// case without slashes and blanks; no name at all, but a description. The levels stay true.
QJsonArray ownLevelRows(const SandboxRole &role, Spelling spelling);

} // namespace sandbox
