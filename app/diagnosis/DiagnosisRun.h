// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"
#include "app/diagnosis/LevelsRead.h"
#include "app/diagnosis/ProbeRound.h"
#include "app/diagnosis/RunFacts.h"
#include "app/diagnosis/SwappedKeys.h"

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

    /// Only these rows and tables are asked for again; all else is taken from `previous`. Empty: all.
    QSet<QString> only;
    std::optional<Report> previous;
    /// What the outcome is compared with (app/diagnosis/Drift.h).
    std::optional<Report> earlier = std::nullopt;

    std::optional<SecretPlaces> proxySignIns = std::nullopt;  ///< read if a proxy asks, and not before
    std::shared_ptr<const ProxySignIn> proxySignIn = nullptr; ///< known already

    /// What an earlier run found of the way to the API, and its version, in `previous`: none of it is asked again
    /// unless it leads nowhere now.
    std::optional<Discovery::Outcome> known{};
};

/// One run of the diagnostics, from the address to the last row. A new run is a new object.
class DiagnosisRun : public Step
{
    Q_OBJECT
public:
    explicit DiagnosisRun(RunOrder order);
    ~DiagnosisRun() override;

    /// The outcome; Cause::Cancelled where it was cancelled. Faults are no error of the run: they are in the report.
    [[nodiscard]] const Result<Report> &result() const { return m_result; }
    [[nodiscard]] const Discovery::Outcome &discovery() const { return m_facts.discovery; }
    [[nodiscard]] Report reportSoFar() const; ///< rows that are still asked for are marked as pending
    [[nodiscard]] int done() const;           ///< rows and tables that have their answer
    [[nodiscard]] int total() const;
    [[nodiscard]] bool isWaitingForKeychain() const { return m_discovery && m_discovery->isWaitingForKeychain(); }

Q_SIGNALS:
    void progressed(); ///< reportSoFar() has changed; at most once a turn of the event loop
    void stageEntered(Propel::Stage stage);
    void holdingBack(const QDateTime &until); ///< the instance asked for a pause
    void keychainAsked(bool underway);        ///< as Discovery says it
    void tryingAgain(bool trying);            ///< see HttpClient

protected:
    void run() override;
    void onCancel() override;

private:
    void discover();
    void takeDiscovery();
    void discoverAnew();
    void askKeys();
    void readLevels();
    void readVersion();
    void probeFirst();
    void levelsEnded();
    void noteKeyEvidence(const Reading &reading);
    [[nodiscard]] bool isVersionOpen() const { return m_version && !m_isVersionRead; }
    void startRemainingProbes();
    void failAuthentication(const Error &error);
    void trySwapped(const Error &refusal, std::shared_ptr<const Authorization> exchanged);
    void endAtAuthentication(const Error &error);
    void endWithoutRows();
    void roundEnded();
    void recheckNetwork(Cause cause);
    void networkRechecked();
    void finish();
    void announce();

    RunOrder m_order;
    HttpClient m_client;
    RunFacts m_facts;
    std::shared_ptr<const Authorization> m_keys;
    StepPtr<Discovery> m_discovery;
    StepPtr<LevelsRead> m_levels; ///< null once they are weighed, which is later than their end
    StepPtr<HttpCall> m_version;  ///< null as well where it is known from before
    StepPtr<ProbeRound> m_round;
    StepPtr<SwappedKeys> m_swapped;
    StepPtr<Discovery> m_recheck; ///< from the address to companyinfo, once more
    // A step that has ended tells it a moment later: until then what it brings isn't known here.
    bool m_isVersionRead = false;
    bool m_isRecheckDone = false; ///< what m_recheck found
    QDateTime m_started;
    QElapsedTimer m_elapsed;
    SleepWatch m_sleep;
    bool m_keysAccepted = false;
    bool m_announced = false;
    int m_brokenInARow = 0; ///< answers that failed by the way
    Error m_firstFault;     ///< why the keys could not be told good, should it stay so
    QUrl m_refusedAt;       ///< where a probe's keys were refused
    Result<Report> m_result;
};

} // namespace Propel
