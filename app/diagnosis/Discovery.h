// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/CompanyInfo.h"
#include "app/diagnosis/Report.h"
#include "app/http/HostLookup.h"
#include "app/http/HttpClient.h"
#include "app/http/PortProbe.h"

namespace Propel {

/// From a typed address to the confirmed API: name, connection, TLS, companyinfo. Sends nothing that names the caller.
/// Used by the instance page by itself, and as the first part of each run.
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

    Discovery(HttpClient &client, InstanceAddress address, CompanyId companyId);

    [[nodiscard]] const Outcome &result() const { return m_outcome; }

Q_SIGNALS:
    void stageEntered(Propel::Stage stage);

protected:
    void run() override;
    void letGo() override;

private:
    void lookUpProxy();
    void probePort();
    void lookUp();
    void looked();
    void askCompanyInfo();
    void answered();
    void pass(Stage stage, const QString &fact = {});
    void failAt(Stage stage, const Error &error);

    QPointer<HttpClient> m_client;
    InstanceAddress m_address;
    CompanyId m_companyId;
    StepPointer<HostLookup> m_lookup;
    StepPointer<HttpCall> m_call;
    StepPointer<PortProbe> m_probe;
    Outcome m_outcome;
};

} // namespace Propel
