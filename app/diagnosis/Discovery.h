// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/CompanyInfo.h"
#include "app/diagnosis/Report.h"
#include "app/diagnosis/RunProgress.h"
#include "app/http/HostLookup.h"
#include "app/http/HttpClient.h"
#include "app/http/PortProbe.h"
#include "app/keys/ProxySignInRead.h"

namespace Propel {

/// What a Discovery found.
struct DiscoveryResult
{
    QList<StageOutcome> stages;         ///< address to companyInfo
    std::optional<CompanyInfo> company; ///< nothing where a stage failed
    ReachFacts reach;

    [[nodiscard]] const StageOutcome *failedStage() const;
};

/// From a typed address to the confirmed API: name, connection, TLS, companyinfo. Sends nothing that names the caller.
/// Used by the instance page by itself, and as the first part of each run. Only where a proxy requires a user name and
/// a password, it looks for them, gives them to the client, and requests again.
class Discovery : public Step
{
    Q_OBJECT
public:
    Discovery(HttpClient &client, InstanceAddress address, CompanyId companyId,
              std::optional<SecretPlaces> proxySignIns = std::nullopt);

    [[nodiscard]] const DiscoveryResult &result() const { return m_result; }
    [[nodiscard]] const RunProgress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed(); ///< progress() has a stage, and has changed

protected:
    void run() override;
    void onCancel() override;

private:
    void probePort();
    void takeAddresses(const QString &proxy);
    void requestCompanyInfo();
    void answered();
    void lookForSignIn(const Error &fault);
    void enter(Stage stage);
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
    RunProgress m_progress;
    DiscoveryResult m_result;
};

} // namespace Propel
