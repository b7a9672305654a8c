// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <tl/expected.hpp>

namespace sandbox {

/// A key pair as ConnectWise shows them: 16 mixed-case letters and digits each.
struct SandboxKeys
{
    QString publicKey;
    QString privateKey;

    /// Fresh ones, from the system's secure generator.
    static SandboxKeys make();
    /// From {"publicKey": "…", "privateKey": "…"}; the error names what is wrong with the file.
    static tl::expected<SandboxKeys, QString> fromFile(const QString &path);
};

} // namespace sandbox
