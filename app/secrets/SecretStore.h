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

/// Storing or removing. An entry that is to be removed and isn't there is a success.
class ChangeSecret : public SecretStep
{
    Q_OBJECT
public:
    [[nodiscard]] const Result<> &result() const { return m_result; }

protected:
    using SecretStep::SecretStep;
    void onCancel() override { m_result = fail(Cause::Cancelled); }
    void conclude(Result<> result)
    {
        m_result = std::move(result);
        end();
    }

private:
    Result<> m_result = fail(Cause::Cancelled);
};
using StoreSecret = ChangeSecret;
using RemoveSecret = ChangeSecret;

class ReadSecret : public SecretStep
{
    Q_OBJECT
public:
    [[nodiscard]] const Result<Secret> &result() const { return m_result; }
    [[nodiscard]] Secret takeSecret() { return m_result ? std::move(*m_result) : Secret(); } ///< once

protected:
    using SecretStep::SecretStep;
    void onCancel() override { m_result = fail(Cause::Cancelled); }
    void conclude(Result<Secret> result)
    {
        m_result = std::move(result);
        end();
    }

private:
    Result<Secret> m_result = fail(Cause::Cancelled);
};

/// Where private keys and proxies' passwords are kept. KeychainEntry makes the names.
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

} // namespace Propel
