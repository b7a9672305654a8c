// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QString>
#include <QUrl>

namespace Propel {

/// Where an instance is: a clean host and a port. It can only be made by parse(), so one that exists is well-formed.
class InstanceAddress
{
public:
    /// Cleans whatever was pasted: scheme, path, query, blanks, capitals, a trailing dot. https is always used.
    /// Fails with Cause::AddressEmpty, AddressTooLong, AddressControlCharacters, AddressUserInfo, AddressBadPort or
    /// AddressNotAHost. International names become their ASCII form (xn--).
    static Result<InstanceAddress> parse(const QString &typed);

    [[nodiscard]] QString host() const { return m_host; } ///< lower case ASCII; IPv6 without brackets
    [[nodiscard]] int port() const { return m_port; }     ///< 1 to 65535; 443 unless told otherwise
    [[nodiscard]] QString text() const; ///< host, with ":port" unless it is 443: how it is shown and stored
    [[nodiscard]] bool isIpLiteral() const;
    [[nodiscard]] QUrl url(
        const QString &encodedPath) const;                ///< https, this host and port; the path is already encoded
    [[nodiscard]] bool isOriginOf(const QUrl &url) const; ///< the same scheme, host and port

    friend bool operator==(const InstanceAddress &, const InstanceAddress &) = default;

private:
    InstanceAddress(QString host, int port) : m_host(std::move(host)), m_port(port) {}

    QString m_host;
    int m_port;
};

} // namespace Propel
