// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxAnswer.h"
#include "tests/sandbox/SandboxKeys.h"
#include "tests/sandbox/SandboxRequest.h"
#include "tests/sandbox/SandboxRole.h"
#include "tests/sandbox/SandboxSettings.h"

#include <QString>

#include <optional>

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

/// Another API member of the same company, with keys and a role of its own.
struct Member
{
    SandboxKeys keys;
    SandboxRole role = SandboxRole::needed();
};

/// All that an answer is decided from.
struct Instance
{
    Identity identity;
    Settings settings;
    SandboxRole role = SandboxRole::needed();
    std::optional<Member> other = std::nullopt;
};

/// What the instance answers to a request for companyinfo or the API: a pure function, faults left aside.
Answer answerOf(const Instance &instance, const Request &request);

} // namespace sandbox
