// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/KeyCustody.h"

namespace Propel {

/// Copies a private key from one entry to another, read back and compared as KeyCustody does it. The former entry
/// stays: whoever asked for the move knows when it may go. Both stores outlive it.
class KeyMove : public Step
{
    Q_OBJECT
public:
    KeyMove(SecretStore &from, QString formerName, SecretStore &to, QString name);

    [[nodiscard]] const Result<> &result() const { return m_result; }
    [[nodiscard]] bool isWaitingForAnother() const;
    [[nodiscard]] bool isWritten() const { return m_written; } ///< the keychain has said "done" to the new entry

protected:
    void run() override;
    void letGo() override;

private:
    void read();
    void kept();

    SecretStore &m_from;
    QString m_formerName;
    SecretStore &m_to;
    QString m_name;
    StepPointer<ReadSecret> m_reading;
    StepPointer<KeyCustody> m_custody;
    bool m_written = false;
    Result<> m_result = fail(Cause::Cancelled);
};

} // namespace Propel
