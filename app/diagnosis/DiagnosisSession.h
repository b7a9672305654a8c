// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisRun.h"
#include "app/diagnosis/Watch.h"
#include "app/secrets/SessionSecretStore.h"

namespace Propel {

/// Tests one connection, any number of times: all rows, the failed ones, one of them, or watching until they pass.
/// Reads the private key from its store at the start of each run and forgets it at the end. One run at a time: a new
/// one replaces the one before.
///
/// While watching, report() and rows() change only at the end of each round. A round requests what can have changed,
/// and starts over from the address only where the last round failed on the way to the API. A round that fails ends
/// nothing: the rows remain as they were, and the next round tries again.
class DiagnosisSession : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosisSession)
public:
    /// Fills in what has changed since an earlier run.
    using Compare = void (*)(Report &now, const Report &earlier);

    /// `defaultClientId` serves where the connection has none of its own. Keys are in the keychain until setKeyPlace().
    /// `compare`: null: runs aren't compared.
    DiagnosisSession(SecretPlaces places, RequirementSet requirements, QString defaultClientId,
                     Compare compare = nullptr, QObject *parent = nullptr);
    ~DiagnosisSession() override;

    /// What to test. Cancels what runs; the report is empty again, or has an earlier one's results.
    void setConnection(const Connection &connection, std::optional<Report> earlier = std::nullopt);
    /// What the first run is compared with where its result isn't to be shown. Each later run
    /// of all rows is compared with the one before it.
    void compareWith(const Report &earlier);
    /// Where its key is: "this session only" keeps it in another store, and a setup perhaps under another name. Empty:
    /// the connection's own.
    void setKeyPlace(SecretStore &store, const QString &entry = {});
    void setTimeLimit(std::chrono::milliseconds limit) { m_timeLimit = limit; } ///< NetworkPolicy::timeLimit

    void testAll() { begin({}); }
    void testFailed(); ///< all that is failed, unconfirmed or untested; nothing where all is passed
    void testRow(const QString &id);
    void cancel(); ///< the report falls back to what it was before the run
    /// While it is on, tests what has not passed again and again until it passes.
    [[nodiscard]] Watch &watch() { return m_watch; }

    [[nodiscard]] QString connectionId() const { return m_connection ? m_connection->id : QString(); }
    [[nodiscard]] const Report &report() const { return m_report; } ///< what is known, also in the middle of a run
    /// Whose rows are to be shown: report(), or after a round that failed while watching, the last that had any.
    [[nodiscard]] const Report &rows() const { return m_base && m_report.failedStage() ? *m_base : m_report; }
    /// The last result that got as far as the rows, also from before setConnection().
    [[nodiscard]] const std::optional<Report> &lastComplete() const { return m_lastComplete; }
    [[nodiscard]] bool hasResult() const { return m_hasResult; } ///< a run was finished, now or earlier
    [[nodiscard]] bool isRunning() const { return m_reading || m_run; }
    [[nodiscard]] bool isInWatchRound() const { return isRunning() && m_isRound; }
    [[nodiscard]] bool isWatching() const { return m_watch.isOn(); }
    [[nodiscard]] RunProgress progress() const;
    [[nodiscard]] bool isWaitingForKeychain() const { return progress().waitingForKeychain; }
    [[nodiscard]] const SecretPlaces &places() const { return m_places; } ///< where a proxy's password is looked for

Q_SIGNALS:
    void changed(); ///< report() or progress()
    void runningChanged(bool running);
    void keyUnavailable(const Propel::Error &error); ///< the keychain gave no key: no run was made
    void ended();                                    ///< a run is done and report() is its outcome

private:
    enum class Kind { Test, WatchRound };
    void begin(const QSet<QString> &only, Kind kind = Kind::Test);
    void beginRound();
    void keyRead();
    void start(RunOrder order);
    void compareWithEarlier(Report &report) const;
    void runEnded();
    void conclude(Report report);
    void dropRun();
    void setRunning(bool running);

    const SecretPlaces m_places;
    SecretStore *m_store;
    QString m_entry;
    std::chrono::milliseconds m_timeLimit = NetworkPolicy().timeLimit;
    RequirementSet m_requirements;
    QString m_defaultClientId;
    const Compare m_compare;
    std::optional<Connection> m_connection;
    Report m_report;
    std::optional<Report> m_before; ///< what cancel() falls back to, and the next run of all rows is compared with
    std::optional<Report> m_base;   ///< what a run of some rows takes the others from; none after a failed stage
    std::optional<Report> m_lastComplete;
    std::optional<Report> m_comparedWith;   ///< what this run is compared with
    std::optional<DiscoveryResult> m_known; ///< of the last run; nothing where it failed at any stage
    bool m_hasResult = false;
    QSet<QString> m_only;
    bool m_isRound = false; ///< this run is a round of the watch: nothing changes before its end
    StepPtr<SecretStep> m_reading;
    StepPtr<DiagnosisRun> m_run;
    Watch m_watch;
    bool m_wasRunning = false;
};

} // namespace Propel
