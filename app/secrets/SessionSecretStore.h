// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/SecretStore.h"

#include <map>

namespace Propel {

/// "For this session only": keeps keys in memory, wiped when the store goes. Never writes anything anywhere. Where a
/// keychain is missing, locked or refused, it lets the person continue. Its steps end by themselves.
class SessionSecretStore final : public SecretStore
{
public:
    [[nodiscard]] StepPtr<SecretStep> store(const QString &name, Secret secret) override;
    [[nodiscard]] StepPtr<SecretStep> read(const QString &name) override;
    [[nodiscard]] StepPtr<SecretStep> remove(const QString &name) override;

    [[nodiscard]] bool holds(const QString &name) const { return m_secrets->contains(name); }
    void forget(const QString &name) { m_secrets->erase(name); }

private:
    using Secrets = std::map<QString, Secret>;
    /// Shared: a step may outlive the store by a turn of the event loop.
    std::shared_ptr<Secrets> m_secrets = std::make_shared<Secrets>();
};

enum class KeyPlace { Nowhere, Keychain, ThisSessionOnly };

/// The keychain and, where there is one, the store for what it refused. Both outlive whoever is given them.
struct SecretPlaces
{
    SecretPlaces(SecretStore &theKeychain, SessionSecretStore *theOther = nullptr)
        : keychain(&theKeychain),
          sessionOnly(theOther)
    {}

    [[nodiscard]] SecretStore &at(KeyPlace place) const
    {
        return place == KeyPlace::ThisSessionOnly ? *sessionOnly : *keychain;
    }

    SecretStore *keychain;
    SessionSecretStore *sessionOnly; ///< null: there is none
};

} // namespace Propel
