// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Patience.h"
#include "app/check/CheckResult.h"
#include "app/diagnosis/DiagnosisSession.h"

#include <QTimer>

namespace Propel {

/// The tests that one call of propel-check was told to do, one after the other: gets the key, runs the diagnostics,
/// keeps a saved connection's result. In the end all of them are printed. What can't be tested is said on standard
/// error, unless an agent's format says it. A proxy's password is read from the keychain if the proxy asks; where it
/// isn't there, or is wrong, whoever typed the private key on the terminal is asked for it too, and nobody else.
class CheckRuns : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(CheckRuns)
public:
    /// `connections`: one without an id is not a saved one, and its key comes from standard input. `keychainRemark`:
    /// what to add where the keychain doesn't give a key; may be empty. The store must outlive this.
    CheckRuns(CheckOptions options, QList<Connection> connections, const RequirementSet &requirements,
              SecretStore &keychain, QString statusFolder, QString keychainRemark);
    ~CheckRuns() override;

    void start();  ///< once, from the event loop
    void cancel(); ///< ended() doesn't come any more

Q_SIGNALS:
    void ended(Propel::ExitCode code);

private:
    void startNext();
    void readTypedKey();
    void test();
    void showState();
    [[nodiscard]] QString progressText(const RunProgress &progress) const;
    void clearProgress();
    void sayKeychainIsSilent();
    void giveUpOnKeychain();
    void runEnded();
    [[nodiscard]] bool askForSignIn(const Report &report); ///< whether there is reason to run once more
    void keep(const Report &report) const;
    void fail(Stage stage, const Error &error);
    void take(CheckResult result);

    CheckOptions m_options;
    QList<Connection> m_connections; ///< the first is the one that is tested
    RequirementSet m_requirements;
    QString m_statusFolder;
    QString m_keychainRemark;
    SessionSecretStore m_typed;
    DiagnosisSession m_session;
    StepPtr<Step> m_storing; ///< what was typed
    int m_timesAsked = 0;
    QTimer m_keychainLimit;
    Patience m_patience;
    bool m_showsProgress;
    bool m_isProgressShown = false;
    QList<CheckResult> m_results;
};

} // namespace Propel
