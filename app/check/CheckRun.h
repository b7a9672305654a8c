// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Patience.h"
#include "app/check/CheckOptions.h"
#include "app/check/CheckResult.h"
#include "app/diagnosis/DiagnosisRun.h"
#include "app/secrets/SecretStore.h"

#include <QTimer>

namespace Propel {

/// What is tested: a saved connection, or the one on the command line.
struct CheckTarget
{
    InstanceAddress address;
    CompanyId companyId;
    PublicKey publicKey;
    AccessOptions access;
    QString savedId{};       ///< empty: not a saved one
    QString name{};          ///< for people
    QString keychainEntry{}; ///< empty: the key comes from standard input
    QString statusFolder{};  ///< where a saved one's result goes
};

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
    /// The store must outlive the run.
    CheckRun(CheckOptions options, CheckTarget target, RequirementSet requirements, SecretStore &store);

    [[nodiscard]] const CheckResult &result() const { return m_result; }

protected:
    void run() override;
    void onCancel() override;

private:
    void readKey();
    void keyRead();
    void waitForKeychain(bool isWaiting);
    void sayKeychainIsSilent();
    void giveUpOnKeychain();
    [[nodiscard]] std::optional<Report> earlierRun() const;
    void diagnose(Secret key);
    void showProgress();
    [[nodiscard]] QString progressText(const RunProgress &progress) const;
    void runEnded();
    [[nodiscard]] bool askForSignIn(const Report &report); ///< whether there is reason to run once more
    void keep(const Report &report) const;
    void failWith(Stage stage, const Error &error);
    void conclude(CheckResult result);

    CheckOptions m_options;
    CheckTarget m_target;
    RequirementSet m_requirements;
    SecretStore &m_store;
    NetworkPolicy m_network;
    StepPtr<SecretStep> m_reading;
    QTimer m_keychainLimit;
    StepPtr<DiagnosisRun> m_run;
    Secret m_key; ///< for another run; empty where there can't be one
    std::shared_ptr<const ProxySignIn> m_proxySignIn;
    int m_timesAsked = 0;
    Patience m_patience;
    CheckResult m_result;
};

} // namespace Propel
