// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxAnswer.h"
#include "tests/sandbox/SandboxRequest.h"
#include "tests/sandbox/SandboxRole.h"
#include "tests/sandbox/SandboxSettings.h"

#include <QString>

namespace sandbox {

/// Who the practice instance is, and which key pair it accepts. Fixed while it runs.
struct Identity
{
    QString companyId = QStringLiteral("acme");
    QString companyName = QStringLiteral("Acme Managed Services");
    QString publicKey;
    QString privateKey;
    QString clientId;
};

/// All that an answer is decided from.
struct Instance
{
    Identity identity;
    Settings settings;
    SandboxRole role = SandboxRole::needed();
};

/// What the instance answers to a request for companyinfo or the API: a pure function, faults left aside.
Answer answerOf(const Instance &instance, const Request &request);

} // namespace sandbox
