// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/SecretStore.h"

namespace Propel {

/// The operating system's keychain, by QtKeychain: Credential Manager, Keychain, Secret Service or KWallet. There is no
/// fallback into a file. How entries are named and how to read them by other means: app/secrets/README.md.
class KeychainSecretStore final : public SecretStore
{
public:
    /// Bytes: on Windows QtKeychain encrypts what is larger, so that other programs couldn't read it. Kept everywhere.
    static constexpr qsizetype largest = 2559;

    /// Cancelled while it waits behind another, it never happens; cancelled later, it may still happen.
    [[nodiscard]] StepPtr<SecretStep> store(const QString &name, Secret secret) override;
    [[nodiscard]] StepPtr<SecretStep> read(const QString &name) override;
    [[nodiscard]] StepPtr<SecretStep> remove(const QString &name) override;

    [[nodiscard]] static int unanswered(); ///< requests that the keychain was given and hasn't answered: 0 or 1
};

} // namespace Propel
