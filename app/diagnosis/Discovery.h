// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/CompanyInfo.h"
#include "app/diagnosis/Report.h"
#include "app/http/HostLookup.h"
#include "app/http/HttpClient.h"
#include "app/http/PortProbe.h"
#include "app/keys/ProxySignInRead.h"

namespace Propel {

/// From a typed address to the confirmed API: name, connection, TLS, companyinfo. Sends nothing that names the caller.
/// Used by the instance page by itself, and as the first part of each run. Where a proxy on the way asks for a user
/// name and a password, and only then, it looks for them, gives them to the client, and asks again.
class Discovery : public Step
{
    Q_OBJECT
public:
    struct Outcome
    {
        QList<StageOutcome> stages;         ///< address to companyInfo
        std::optional<CompanyInfo> company; ///< nothing where a stage failed
        ReachFacts reach;

        [[nodiscard]] const StageOutcome *failedStage() const;
    };

    Discovery(HttpClient &client, InstanceAddress address, CompanyId companyId,
              std::optional<SecretPlaces> proxySignIns = std::nullopt);

    [[nodiscard]] const Outcome &result() const { return m_outcome; }
    [[nodiscard]] bool isWaitingForKeychain() const { return m_signIn != nullptr; }

Q_SIGNALS:
    void stageEntered(Propel::Stage stage); ///< connecting and encrypting are one: Tcp stands for both
    void keychainAsked(bool underway);      ///< for a proxy's password: it may take for ever

protected:
    void run() override;
    void onCancel() override;

private:
    void lookUpProxy();
    void probePort();
    void lookUp();
    void looked();
    void askCompanyInfo();
    void answered();
    void lookForSignIn(const Error &fault);
    void pass(Stage stage, const QString &fact = {});
    void failAt(Stage stage, const Error &error);

    QPointer<HttpClient> m_client;
    InstanceAddress m_address;
    CompanyId m_companyId;
    std::optional<SecretPlaces> m_proxySignIns;
    StepPtr<HostLookup> m_lookup;
    StepPtr<HttpCall> m_call;
    StepPtr<PortProbe> m_probe;
    StepPtr<ProxySignInRead> m_signIn;
    Outcome m_outcome;
};

} // namespace Propel
