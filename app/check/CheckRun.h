// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Patience.h"
#include "app/check/CheckOptions.h"
#include "app/check/CheckResult.h"
#include "app/diagnosis/DiagnosisSession.h"

namespace Propel {

/// A failure that leaves no run: `stage` is the one that it belongs to.
CheckResult failedResult(const RequirementSet &requirements, const ConnectionFacts &connection, Stage stage,
                         const Error &error);

/// One test from the command line: gets the key, runs the diagnostics, keeps a saved connection's result. A proxy's
/// password is read from the keychain if the proxy asks; where it isn't there, or is wrong, whoever typed the private
/// key on the terminal is asked for it too, and nobody else.
class CheckRun : public Step
{
    Q_OBJECT
public:
    /// A connection without an id is not a saved one: its key comes from standard input. The keychain must outlive the
    /// run. `statusFolder`: where a saved one's result goes.
    CheckRun(CheckOptions options, Connection connection, RequirementSet requirements, SecretStore &keychain,
             QString statusFolder);

    [[nodiscard]] const CheckResult &result() const { return m_result; }
    [[nodiscard]] QString progressText() const; ///< once it has progressed()

Q_SIGNALS:
    void progressed();
    void keychainIsSlow(); ///< it may be asking the person for something

protected:
    void run() override;
    void onCancel() override;

private:
    [[nodiscard]] bool isSaved() const { return !m_connection.id.isEmpty(); }
    [[nodiscard]] Result<> takeKeyFromInput();
    void test();
    void follow();
    void noteProgress();
    void giveUpOnKeychain();
    void runEnded();
    [[nodiscard]] bool askForSignIn(const Report &report); ///< whether there is reason to run once more
    void keep(const Report &report) const;
    void failWith(Stage stage, const Error &error);
    void conclude(CheckResult result);

    CheckOptions m_options;
    Connection m_connection;
    RequirementSet m_requirements;
    QString m_statusFolder;
    SessionSecretStore m_typed; ///< the key, and a proxy's password
    DiagnosisSession m_session;
    QTimer m_keychainLimit;
    Patience m_patience;
    int m_questionsLeft = 0; ///< for a proxy's password
    CheckResult m_result;
};

} // namespace Propel
