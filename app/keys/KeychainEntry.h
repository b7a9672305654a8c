// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"
#include "app/connection/ConnectionDraft.h"

#include <optional>

namespace Propel {

/// The name of an entry in the keychain: app/secrets/README.md. On Windows the name alone identifies an entry, so it is
/// unique without the service.
class KeychainEntry
{
public:
    KeychainEntry() = default; ///< none

    static KeychainEntry ofKey(const InstanceAddress &address, const CompanyId &companyId, const PublicKey &publicKey);
    static KeychainEntry ofConnection(const Connection &connection);
    static KeychainEntry ofFormerKey(const Connection &connection);  ///< none where there is no former key
    static QList<KeychainEntry> allOf(const Connection &connection); ///< its key's and its former key's
    static QList<KeychainEntry> allOf(const ConnectionDraft &draft);
    static KeychainEntry ofUnfinishedSetup(const QString &id); ///< apart from any saved connection's
    static KeychainEntry ofProxy(const QString &proxy);        ///< by its proxyName()
    static KeychainEntry named(const QString &name) { return KeychainEntry(name); } ///< a name from a file

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] QString publicKey() const; ///< of a connection's entry; empty for all others
    [[nodiscard]] bool isEmpty() const { return m_name.isEmpty(); }
    [[nodiscard]] bool isOfUnfinishedSetup() const;

    friend bool operator==(const KeychainEntry &, const KeychainEntry &) = default;

private:
    explicit KeychainEntry(QString name) : m_name(std::move(name)) {}

    QString m_name;
};

/// Both keys of an unfinished setup. They wait in one keychain entry: what was typed as the public key may be the
/// private one, so no file and no entry's name holds it before the instance has accepted the pair.
struct UnfinishedKeys
{
    std::optional<QString> publicKey = {}; ///< as typed; nothing: the entry holds a private key alone
    Secret privateKey = {};                ///< empty: only the public key was typed

    [[nodiscard]] Secret toSecret() const;
    static UnfinishedKeys fromSecret(const Secret &stored);
};

} // namespace Propel
