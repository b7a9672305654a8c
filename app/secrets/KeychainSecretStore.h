// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/SecretStore.h"

namespace Propel {

/// The operating system's keychain, by QtKeychain: Credential Manager, Keychain, Secret Service or KWallet. There is no
/// fallback into a file. How entries are named and how to read them by other means: app/secrets/README.md.
class KeychainSecretStore final : public SecretStore
{
public:
    static constexpr qsizetype largest =
        2560; ///< bytes: Windows' limit (CRED_MAX_CREDENTIAL_BLOB_SIZE), kept everywhere

    KeychainSecretStore(); ///< the service "Propel Connect"
    explicit KeychainSecretStore(QString service) : m_service(std::move(service)) {}

    /// Cancelled while it waits behind another, it never happens; cancelled later, it may still happen.
    [[nodiscard]] StepPtr<StoreSecret> store(const QString &name, Secret secret) override;
    [[nodiscard]] StepPtr<ReadSecret> read(const QString &name) override;
    [[nodiscard]] StepPtr<RemoveSecret> remove(const QString &name) override;

private:
    QString m_service;
};

} // namespace Propel
