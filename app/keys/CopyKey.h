// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/StoreAndVerifyKey.h"

namespace Propel {

/// Copies a private key from one entry to another, read back and compared as StoreAndVerifyKey does it. The former
/// entry stays: whoever asked for the move knows when it may go. Both stores outlive it.
class CopyKey : public Step
{
    Q_OBJECT
public:
    CopyKey(SecretStore &from, QString formerName, SecretStore &to, QString name);

    [[nodiscard]] const Result<> &result() const { return m_result; }
    [[nodiscard]] bool isWaitingForAnother() const;
    [[nodiscard]] bool isWritten() const { return m_written; } ///< the keychain has said "done" to the new entry

protected:
    void run() override;
    void onCancel() override;

private:
    void read();
    void kept();

    SecretStore &m_from;
    QString m_formerName;
    SecretStore &m_to;
    QString m_name;
    StepPtr<ReadSecret> m_reading;
    StepPtr<StoreAndVerifyKey> m_custody;
    bool m_written = false;
    Result<> m_result = fail(Cause::Cancelled);
};

} // namespace Propel
