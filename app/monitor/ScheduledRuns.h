// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisSession.h"
#include "app/history/HistoryStore.h"
#include "app/monitor/Schedule.h"
#include "app/monitor/Services.h"

namespace Propel {

/// Tests the saved connections with nobody watching: by schedule, or all of them on request, one after the other. Saves
/// each result and reports what has changed. A window's test has precedence and is saved by the window, which reports
/// it here, so that there is one run at a time.
class ScheduledRuns : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScheduledRuns)
public:
    /// How long a run waits for the keychain: perhaps it asks for a password, and nobody is there.
    static constexpr std::chrono::seconds keychainPatience{120};

    ScheduledRuns(Services services, Schedule &schedule, QObject *parent = nullptr);
    ~ScheduledRuns() override;

    void setConnections(const QList<Connection> &connections);
    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }
    void testAll();                     ///< all of them, now, also while tests are paused
    void test(const QString &id);       ///< one of them, likewise
    void cancel();                      ///< what runs, and what waits behind it
    void pause(const QDateTime &until); ///< invalid: resume

    [[nodiscard]] QString running() const { return m_running; } ///< the connection's id; empty: none, or a window's
    [[nodiscard]] std::optional<RunRecord> last(const QString &id) const; ///< nothing: it was never tested
    [[nodiscard]] RunHistory history(const QString &id) const;

    /// A window tests this connection; what runs here is cancelled and started again afterwards.
    void windowStarted(const QString &id);
    void windowEnded(const QString &id, const Report &report);
    void windowDropped();
    void setHeld(bool held);                                 ///< a setup tests: likewise
    void noteShown(const QString &id, const Report &report); ///< elsewhere, by the person

Q_SIGNALS:
    void changed(); ///< what running() and last() say, or the next run's time
    void tested(const QString &id, const Propel::Report &report);
    void changeNoticed(const QString &id, const Propel::ChangeNotice &notice, const Propel::Report &report);
    void savingFailed(const Propel::Error &error); ///< a result or the history could not be saved

private:
    void startNextWaiting();
    void interruptFor(const QString &forWhich);
    void drop();
    void begin(const QString &id);
    void ended(const Report &report);
    void keyUnavailable(const Error &error);
    void record(const QString &id, const Report &report);
    void reportOnce(const Error &error);
    [[nodiscard]] const Connection *find(const QString &id) const;

    const Services m_services;
    HistoryStore m_histories;
    Schedule &m_schedule;
    DiagnosisSession m_session;
    QList<Connection> m_connections;
    QHash<QString, RunRecord> m_last;
    QStringList m_waiting;
    QString m_running;
    bool m_windowRuns = false;
    bool m_isHeld = false;
    QTimer m_keychain;
    Cause m_lastFailure = Cause::None; ///< a failure is reported once, until it is over
};

/// A run that never came to be is a result all the same: the connection could not be tested.
Report keyFault(const Services &services, const ConnectionFacts &facts, const QString &id, const Error &error);

} // namespace Propel
