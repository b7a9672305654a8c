// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisRun.h"
#include "app/secrets/SecretStore.h"

#include <QTimer>

namespace Propel {

/// Testing one connection, again and again: all rows, the failed ones, one of them, or watching until they pass.
/// Reads the private key from its store at the start of each run and lets go of it at the end. At most one run at a
/// time: a new one takes the place of the one before.
///
/// While watching, report() and rows() change at the end of each round alone. A round asks for what can have changed,
/// and goes the whole way to the API again only where the last round failed on it. A round that fails ends nothing:
/// the rows stay as they were, and the next one tries again.
class DiagnosisSession : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(DiagnosisSession)
public:
    /// `defaultClientId` serves where the connection has none of its own. Keys are in the keychain until setKeyPlace().
    DiagnosisSession(SecretPlaces places, RequirementSet requirements, QString defaultClientId,
                     QObject *parent = nullptr);
    ~DiagnosisSession() override;

    /// Whom to test. Cancels what runs; the report begins anew, or with an earlier one's results.
    void setConnection(const Connection &connection, std::optional<Report> earlier = std::nullopt);
    /// What the first run is compared with where its result isn't to be shown (app/diagnosis/Drift.h). Each later run
    /// of all rows is compared with the one before it.
    void compareWith(const Report &earlier)
    {
        m_before.reset();
        m_base.reset();
        m_comparedWith = earlier;
    }
    /// Where its key is: "this session only" keeps it in another store, and a setup perhaps under another name. Empty:
    /// the connection's own.
    void setKeyPlace(SecretStore &store, const QString &entry = {});

    void testAll();
    void testFailed(); ///< all that is failed, unconfirmed or untested; nothing where all is passed
    void testRow(const QString &id);
    void cancel(); ///< the report falls back to what it was before the run
    /// Tests what has not passed every five seconds until it passes (see holdRounds()), or off. Refused keys, or a
    /// proxy that wants another password, end it too: they aren't tried again and again.
    void setWatching(bool on);
    /// Something else is tested meanwhile: the watch leaves rounds out, three in a row at most.
    void holdRounds(bool hold) { m_roundsHeld = hold; }

    [[nodiscard]] const Report &report() const { return m_report; } ///< what is known, also in the middle of a run
    /// Whose rows are to be shown: report(), or after a round that failed while watching, the last that had any.
    [[nodiscard]] const Report &rows() const { return m_base && m_report.failedStage() ? *m_base : m_report; }
    [[nodiscard]] bool hasResult() const { return m_hasResult; } ///< a run was finished, now or earlier
    [[nodiscard]] bool isRunning() const { return m_reading || m_run; }
    [[nodiscard]] bool isWaitingForKeychain() const { return m_reading || (m_run && m_run->isWaitingForKeychain()); }
    [[nodiscard]] const SecretPlaces &places() const { return m_places; } ///< where a proxy's password is looked for
    [[nodiscard]] bool isWatching() const { return m_watching; }
    [[nodiscard]] int done() const;  ///< rows and tables answered in this run
    [[nodiscard]] int total() const; ///< to be answered; 0: nothing runs

Q_SIGNALS:
    void changed(); ///< report(), done(), total() or isWaitingForKeychain()
    void runningChanged(bool running);
    void watchingChanged(bool watching);
    void stageEntered(Propel::Stage stage);
    void holdingBack(const QDateTime &until);
    void tryingAgain(bool trying);
    void keyUnavailable(const Propel::Error &error); ///< the keychain gave no key: no run was made
    void ended();                                    ///< a run is done and report() is its outcome

private:
    enum class Way { Whole, Shortest };
    void begin(const QSet<QString> &only, Way way = Way::Whole);
    void roundDue();
    void watchRound();
    void keyRead();
    void start(RunOrder order);
    void runEnded();
    void conclude(Report report);
    void dropRun();
    void setRunning(bool running);

    const SecretPlaces m_places;
    SecretStore *m_store;
    QString m_entry;
    RequirementSet m_requirements;
    QString m_defaultClientId;
    std::optional<Connection> m_connection;
    Report m_report;
    std::optional<Report> m_before;            ///< the last finished one
    std::optional<Report> m_base;              ///< the last that came to the rows: what a run of some rows builds upon
    std::optional<Report> m_comparedWith;      ///< the whole run before: what drift is told by
    std::optional<Discovery::Outcome> m_known; ///< the way to the API, as long as nothing fails on it
    bool m_hasResult = false;
    QSet<QString> m_only;
    Way m_way = Way::Whole;
    bool m_isRound = false; ///< this run is a round of the watch: nothing changes before its end
    StepPtr<ReadSecret> m_reading;
    StepPtr<DiagnosisRun> m_run;
    QTimer m_watch;
    bool m_watching = false;
    bool m_roundsHeld = false;
    int m_leftOut = 0; ///< rounds, in a row
    bool m_wasRunning = false;
};

} // namespace Propel
