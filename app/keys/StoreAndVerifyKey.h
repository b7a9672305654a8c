// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/SecretStore.h"

#include <functional>

namespace Propel {

/// Puts a private key into the keychain, reads it back and compares. What the wizard waits for before anything else
/// may happen to the key. Ends with the store's failure, with Cause::KeychainForgot where the keychain said "done" and
/// has nothing, or KeychainMismatch where it gives back something else than it was given. Cancelled while the keychain
/// writes, the entry may still come to be. The store outlives it.
class StoreAndVerifyKey : public ResultStep<>
{
    Q_OBJECT
public:
    enum class Phase { Fetching, Storing, ReadingBack };
    struct What
    {
        SecretStore *store;
        QString name;
        Secret key;
    };

    StoreAndVerifyKey(SecretStore &store, QString name, Secret key);
    /// Fetches a stored key first; `use` says what to store then. The entry that it was read from stays.
    StoreAndVerifyKey(StepPtr<SecretStep> source, std::function<Result<What>(Secret fetched)> use);

    [[nodiscard]] Phase phase() const { return m_phase; } ///< reading back: the keychain has said "done" to the write
    [[nodiscard]] bool isWaitingForAnother() const;
    [[nodiscard]] bool mayHaveStored() const; ///< it failed, and the keychain may have the entry or come to have it

protected:
    void run() override;
    void onCancel() override;

private:
    void fetched();
    void store();
    void readBack();
    void compare();
    void finish(Result<> result);

    What m_what;
    std::function<Result<What>(Secret)> m_use;
    Phase m_phase = Phase::Storing;
    StepPtr<SecretStep> m_writing;
    StepPtr<SecretStep> m_reading;
};

} // namespace Propel
