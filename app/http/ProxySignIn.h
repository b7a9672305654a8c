// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"

#include <optional>

class QNetworkProxy;

namespace Propel {

/// What a proxy is known by: "proxy.example.com:8080", "[::1]:8080".
QString proxyName(const QNetworkProxy &proxy);

/// A user name and its password for one proxy.
struct ProxySignIn
{
    QString proxy; ///< its proxyName(): no other gets to see them
    QString user;
    Secret password;

    /// As one secret, for the keychain: the user name's line, then the password.
    [[nodiscard]] Secret toSecret() const;
    /// Nothing where it isn't one.
    static std::optional<ProxySignIn> fromSecret(const QString &proxy, const Secret &secret);
};

} // namespace Propel
