// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"
#include "app/diagnosis/Discovery.h"
#include "app/diagnosis/LevelsRead.h"
#include "app/diagnosis/ProbeRound.h"
#include "app/diagnosis/RunFacts.h"

#include <QElapsedTimer>
#include <QSet>

namespace Propel {

/// What to diagnose.
struct RunOrder
{
    InstanceAddress address;
    CompanyId companyId;
    PublicKey publicKey;
    Secret privateKey;
    QString clientId; ///< empty: none is sent
    RequirementSet requirements;
    NetworkPolicy network;

    QSet<QString> only{}; ///< the rows and tables to request; all else is from `previous`. Empty: all.
    std::optional<Report> previous{};
    std::function<void(Report &)> compare{}; ///< fills in what has changed since an earlier run

    std::optional<SecretPlaces> proxySignIns{}; ///< read only if a proxy requires a sign-in

    /// What an earlier run found up to the API. It is used as it is unless the run fails with it.
    std::optional<DiscoveryResult> known{};
};

/// One run of the diagnostics, from the address to the last row. A new run is a new object. Faults are no error of the
/// run: they are in the report.
class DiagnosisRun : public ResultStep<Report>
{
    Q_OBJECT
public:
    explicit DiagnosisRun(RunOrder order);
    ~DiagnosisRun() override;

    [[nodiscard]] const DiscoveryResult &discovery() const { return m_facts.discovery; }
    [[nodiscard]] Report reportSoFar() const; ///< rows without an answer yet are marked as pending
    [[nodiscard]] RunProgress progress() const;

Q_SIGNALS:
    void progressed(); ///< progress() or reportSoFar() has changed; at most once a turn of the event loop

protected:
    void run() override;
    void onCancel() override;

private:
    enum class Phase {
        Discovering,   ///< from the address to companyinfo
        FirstProbe,    ///< own levels, version and one row: do the keys work?
        Probing,       ///< all rows
        Rechecking,    ///< all rows, and beside them from the address to companyinfo again
        TryingSwapped, ///< the keys were refused: are they swapped?
        Ended
    };
    void discover();
    void rediscover();
    void takeDiscovery();
    void requestLevels();
    void requestVersion();
    void requestRows();
    void noteKeyEvidence(const ApiAnswer &answer);
    void proceed();
    void startRemainingProbes();
    void takeRows();
    void failAuthentication(const Error &error);
    void trySwapped(const Error &refusal, std::shared_ptr<const Authorization> swapped);
    void endAtAuthentication(const Error &error);
    void recheckNetwork();
    void networkRechecked();
    void finish();
    void enterStage(Stage stage);
    void announce();
    void cancelSteps();

    RunOrder m_order;
    HttpClient m_client;
    RunFacts m_facts;
    RunProgress m_progress;
    Phase m_phase = Phase::Discovering;
    std::shared_ptr<const Authorization> m_keys;
    StepPtr<Discovery> m_discovery; ///< null where its result was known
    StepPtr<LevelsRead> m_levels;   ///< null once they are evaluated
    StepPtr<HttpCall> m_version;    ///< null once it is evaluated
    StepPtr<ProbeRound> m_round;
    StepPtr<HttpCall> m_swapped;
    StepPtr<Discovery> m_recheck; ///< at most one in a run
    QElapsedTimer m_elapsed;
    SleepWatch m_sleep;
    bool m_keysAccepted = false;
    bool m_isAnnounced = false;
    int m_brokenInARow = 0; ///< answers that failed because of the network
    Error m_firstFault;     ///< why the keys could not be confirmed
    QUrl m_refusedAt;       ///< where a probe's keys were refused
};

} // namespace Propel
