// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QSslConfiguration>

#include <tl/expected.hpp>

namespace sandbox {

/// A private certificate authority and a server certificate signed by it, both made anew. The authority's key is
/// forgotten as soon as it has signed; no key ever touches the disk.
struct SandboxTls
{
    QByteArray caPem;
    QSslConfiguration server;

    /// The server certificate names localhost, sandbox.localhost, *.localhost, 127.0.0.1, ::1 and `moreNames`.
    /// The error says what libcrypto refused.
    static tl::expected<SandboxTls, QString> make();
};

} // namespace sandbox
