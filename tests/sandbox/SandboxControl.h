// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxAnswer.h"
#include "tests/sandbox/SandboxRequest.h"

namespace sandbox {

class SandboxServer;

/// Whether a path belongs to the control endpoints.
bool isControlPath(const QString &path);

/// Reads or changes the running instance: /sandbox/role, /sandbox/member, /sandbox/settings,
/// /sandbox/requests. A refused change leaves
/// everything as it was.
Answer controlAnswer(SandboxServer &server, const Request &request);

} // namespace sandbox
