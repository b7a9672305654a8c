// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/connection/Credentials.h"
#include "app/connection/InstanceAddress.h"

#include <QJsonObject>

#include <optional>

namespace Propel {

/// What it takes to get to an instance besides the keys. All three may be empty.
struct AccessOptions
{
    QString caFile;   ///< PEM file with a private CA that is trusted beside the system's
    QString clientId; ///< GUID; overrides the one that the program was built or set up with
    QString proxy;    ///< http://host:port or socks5://host:port; empty: the system's own

    friend bool operator==(const AccessOptions &, const AccessOptions &) = default;
};

/// A saved connection. Never holds the private key: that one is in the keychain, under its KeychainEntry.
struct Connection
{
    QString id;   ///< made once, never changes: names its files
    QString name; ///< for people: the company's name as the instance gave it, or the domain
    InstanceAddress address;
    CompanyId companyId;
    PublicKey publicKey;
    AccessOptions access;
    std::optional<PublicKey> formerKey = std::nullopt; ///< replaced, its entry still there: the way back
    bool keyForThisSessionOnly = false;                ///< its key was kept in no keychain: the next start asks for it

    [[nodiscard]] QJsonObject toJson() const;
    static Result<Connection> fromJson(const QJsonObject &object); ///< fails with the field's own cause

    friend bool operator==(const Connection &, const Connection &) = default;
};

QString newConnectionId();

/// The connection's name; with its Company ID in brackets, or else its domain, where another one has the same name.
QString distinctName(const Connection &connection, const QList<Connection> &all);

QJsonObject toJson(
    const AccessOptions &access); ///< without what a proxy's address may hold of a user name and password
AccessOptions accessFromJson(const QJsonObject &object);

} // namespace Propel
