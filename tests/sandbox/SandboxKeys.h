// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace sandbox {

/// A key pair as ConnectWise shows them: 16 mixed-case letters and digits each.
struct SandboxKeys
{
    QString publicKey;
    QString privateKey;

    /// Fresh ones, from the system's secure generator.
    static SandboxKeys make();
};

} // namespace sandbox
