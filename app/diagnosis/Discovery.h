// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/CompanyInfo.h"
#include "app/diagnosis/Report.h"
#include "app/http/HostLookup.h"
#include "app/http/HttpClient.h"
#include "app/keys/ProxySignInRead.h"

#include <QTcpSocket>

#ifdef Q_OS_WIN
#include "app/http/ProxyLookup.h"
#endif

namespace Propel {

/// How far a run is, and what it waits for.
struct RunProgress
{
    std::optional<Stage> stage; ///< the one being tested; connecting and encrypting are one: Tcp stands for both
    int done = 0;               ///< rows and tables that have their answer
    int total = 0;              ///< 0: nothing runs
    QDateTime throttledUntil;   ///< the instance asked for a pause: nothing is sent before this time
    bool waitingForKeychain = false;
    bool retrying = false; ///< a request without a good answer takes more than a second for its other tries
};

/// What a Discovery found.
struct DiscoveryResult
{
    QList<StageOutcome> stages;         ///< address to companyInfo
    std::optional<CompanyInfo> company; ///< nothing where a stage failed
    ReachFacts reach;

    [[nodiscard]] const StageOutcome *failedStage() const { return firstFailed(stages); }
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
    void begin();
    void takeAddresses(const QString &proxy);
    void requestCompanyInfo();
    void answered();
    void lookForSignIn(const Error &fault);
    void probePort();
    void probed(bool isOpen);
    void enter(Stage stage);
    void pass(Stage stage, const QString &fact = {});
    void failAt(Stage stage, const Error &error);

    QPointer<HttpClient> m_client;
    InstanceAddress m_address;
    CompanyId m_companyId;
    std::optional<SecretPlaces> m_proxySignIns;
#ifdef Q_OS_WIN
    StepPtr<ProxyLookup> m_proxyLookup;
#endif
    StepPtr<HostLookup> m_lookup;
    StepPtr<HttpCall> m_call;
    std::unique_ptr<QTcpSocket> m_socket; ///< of probePort()
    StepPtr<SecretStep> m_signIn;
    RunProgress m_progress;
    DiscoveryResult m_result;
};

} // namespace Propel
