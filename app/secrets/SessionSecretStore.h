// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/SecretStore.h"

#include <map>

namespace Propel {

/// "For this session only": keeps keys in memory, wiped when the store goes. Never writes anything anywhere. Where a
/// keychain is missing, locked or refused, it lets the person go on. Its steps end by themselves, from the event loop.
class SessionSecretStore final : public SecretStore
{
public:
    SessionSecretStore();

    [[nodiscard]] StepPtr<StoreSecret> store(const QString &name, Secret secret) override;
    [[nodiscard]] StepPtr<ReadSecret> read(const QString &name) override;
    [[nodiscard]] StepPtr<RemoveSecret> remove(const QString &name) override;

    [[nodiscard]] bool holds(const QString &name) const;
    void forget(const QString &name);

    using Secrets = std::map<QString, Secret>;

private:
    std::shared_ptr<Secrets> m_secrets; ///< shared: a step may outlive the store by a turn of the event loop
};

} // namespace Propel
