// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxInstance.h"

#include <QString>

namespace sandbox {

/// What an endpoint (the path behind `apis/3.0/`) answers to a caller whose keys are right: finds its route, lets the
/// role decide, and shapes the records. Collections answer at `/count` and `/{id}` as well.
Answer endpointAnswer(const Instance &instance, const Request &request, const QString &endpoint);

} // namespace sandbox
