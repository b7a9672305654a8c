// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QNetworkProxy>
#include <QSslCertificate>
#include <QSslConfiguration>

#include <chrono>
#include <optional>

class QProcessEnvironment;

namespace Propel {

/// Pure: the proxy that the environment names for https to this host, as curl reads it: https_proxy or all_proxy,
/// unless no_proxy covers the host; each in capitals as well. Nothing: none is named. NoProxy: there is to be none.
/// Fails with Cause::ProxyBad and "variable=value", without a user name, where Qt has no such proxy.
std::optional<Result<QNetworkProxy>> proxyFromVariables(const QProcessEnvironment &environment, const QString &host);

/// How the network is used: whom TLS trusts, which proxy, how patient. Made once a connection, shared by all that it
/// asks.
struct NetworkPolicy
{
    QString caFile;                                                 ///< empty: none was given
    QList<QSslCertificate> privateCas;                              ///< what it holds
    std::optional<QNetworkProxy> proxy;                             ///< nothing: the system's own choice
    std::chrono::milliseconds timeLimit = std::chrono::seconds(20); ///< for each try of a request

    /// Reads the CA file and the proxy; both may be empty. Fails with Cause::CaFileUnreadable, CaFileNoCertificate,
    /// CaFileUtf16, CaFileNoAuthority, ProxyBad or ProxyUserInfo.
    static Result<NetworkPolicy> make(const QString &caFile, const QString &proxy);

    /// TLS 1.2 or newer, certificates always checked, against the system's CAs and the private ones and no others.
    [[nodiscard]] QSslConfiguration tls() const;
};

/// Whether its basic constraints allow it to vouch for others (RFC 5280, 4.2.1.9).
bool mayIssue(const QSslCertificate &certificate);

/// Loads TLS on another thread so that the first request needn't wait for it. Costs nothing when called again.
void prepareTls();

} // namespace Propel
