// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"
#include "app/base/Step.h"

#include <QString>

namespace Propel {

/// One request to a store: to store, read or remove a secret. With a keychain it may take for ever: a prompt that
/// nobody answers. Callers say so after two seconds and let the person cancel. Failures are Cause::KeychainLocked,
/// KeychainDenied, KeychainUnavailable, KeychainEntryMissing, KeychainTooLarge, KeychainUnwritable, KeychainSilent,
/// KeychainFailed or Cancelled. An entry that is to be removed and isn't there is a success.
class SecretStep : public ResultStep<>
{
    Q_OBJECT
public:
    [[nodiscard]] const Secret &secret() const { return m_secret; }           ///< what was read
    [[nodiscard]] Secret takeSecret() { return std::exchange(m_secret, {}); } ///< the same, once
    /// Whether it waits behind an earlier request that the keychain has not answered.
    [[nodiscard]] virtual bool isWaitingForAnother() const { return false; }

protected:
    explicit SecretStep(Secret toStore = {}) : m_secret(std::move(toStore)) {}
    void onCancel() override { m_secret.clear(); }
    void conclude(const Result<> &result)
    {
        if (!result)
            m_secret.clear();
        ResultStep::conclude(result);
    }

    Secret m_secret; ///< to be stored, or read
};

/// Where private keys and proxies' passwords are kept. KeychainEntry makes the names.
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual StepPtr<SecretStep> store(const QString &name, Secret secret) = 0;
    [[nodiscard]] virtual StepPtr<SecretStep> read(const QString &name) = 0;
    [[nodiscard]] virtual StepPtr<SecretStep> remove(const QString &name) = 0;
};

} // namespace Propel
