// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/SecretStore.h"

namespace Propel {

/// Puts a private key into the keychain, reads it back and compares. What the wizard waits for before anything else
/// may happen to the key. Ends with the store's failure, with Cause::KeychainForgot where the keychain said "done" and
/// has nothing, or KeychainMismatch where it gives back something else than it was given. Cancelled while the keychain
/// writes, the entry may still come to be. The store outlives it.
class StoreAndVerifyKey : public Step
{
    Q_OBJECT
public:
    enum class Phase { Storing, ReadingBack };

    StoreAndVerifyKey(SecretStore &store, QString name, Secret key);

    [[nodiscard]] const Result<> &result() const { return m_result; }
    [[nodiscard]] Phase phase() const { return m_phase; } ///< reading back: the keychain has said "done" to the write
    [[nodiscard]] bool isWaitingForAnother() const;

protected:
    void run() override;
    void onCancel() override;

private:
    void readBack();
    void compare();
    void conclude(Result<> result);

    SecretStore &m_store;
    QString m_name;
    Secret m_key;
    Phase m_phase = Phase::Storing;
    StepPtr<StoreSecret> m_writing;
    StepPtr<ReadSecret> m_reading;
    Result<> m_result = fail(Cause::Cancelled);
};

} // namespace Propel
