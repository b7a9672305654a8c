// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/base/Secret.h"
#include "app/base/Step.h"

#include <QString>

namespace Propel {

/// One request to the keychain. It may take for ever: a prompt that nobody answers. Callers say so after two seconds
/// and let the person cancel. Failures are Cause::KeychainLocked, KeychainDenied, KeychainUnavailable,
/// KeychainEntryMissing, KeychainTooLarge, KeychainUnwritable, KeychainSilent, KeychainFailed or
/// Cancelled.
class SecretStep : public Step
{
    Q_OBJECT
public:
    /// Whether it waits behind an earlier request that the keychain has not answered.
    [[nodiscard]] virtual bool isWaitingForAnother() const { return false; }

protected:
    using Step::Step;
};

class StoreSecret : public SecretStep
{
    Q_OBJECT
public:
    [[nodiscard]] virtual const Result<> &result() const = 0;

protected:
    using SecretStep::SecretStep;
};

class ReadSecret : public SecretStep
{
    Q_OBJECT
public:
    [[nodiscard]] virtual const Result<Secret> &result() const = 0;
    [[nodiscard]] virtual Secret takeSecret() = 0; ///< once; only after a good result

protected:
    using SecretStep::SecretStep;
};

class RemoveSecret : public SecretStep
{
    Q_OBJECT
public:
    [[nodiscard]] virtual const Result<> &result() const = 0; ///< an entry that is not there is a success

protected:
    using SecretStep::SecretStep;
};

/// Where private keys are kept, named by Connection::keychainName(), and proxies' passwords, by proxyKeychainName().
class SecretStore
{
public:
    SecretStore() = default;
    SecretStore(const SecretStore &) = delete;
    SecretStore &operator=(const SecretStore &) = delete;
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual StepPtr<StoreSecret> store(const QString &name, Secret secret) = 0;
    [[nodiscard]] virtual StepPtr<ReadSecret> read(const QString &name) = 0;
    [[nodiscard]] virtual StepPtr<RemoveSecret> remove(const QString &name) = 0;
};

/// The keychain and, where there is one, the store for what it refused. Both outlive whoever is given them.
struct SecretPlaces
{
    SecretPlaces(SecretStore &theKeychain, SecretStore *theOther = nullptr)
        : keychain(&theKeychain),
          sessionOnly(theOther)
    {}

    SecretStore *keychain;
    SecretStore *sessionOnly; ///< null: there is none
};

} // namespace Propel
