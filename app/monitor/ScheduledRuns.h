// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/DiagnosisSession.h"
#include "app/history/HistoryStore.h"
#include "app/monitor/Schedule.h"
#include "app/monitor/Services.h"

namespace Propel {

/// Tests the saved connections without anybody watching: by schedule, or all of them when asked, one after the other.
/// Keeps each result, and says what is new. What a window tests goes before, and is kept by the window: it is told
/// here, so that there is one run at a time.
class ScheduledRuns : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ScheduledRuns)
public:
    /// What the keychain may take before a run gives up on it: perhaps it asks for a password, and nobody is there.
    static constexpr std::chrono::seconds keychainPatience{120};

    ScheduledRuns(Services services, Schedule &schedule, QObject *parent = nullptr);
    ~ScheduledRuns() override;

    void setConnections(const QList<Connection> &connections);
    [[nodiscard]] const QList<Connection> &connections() const { return m_connections; }
    void testAll();                     ///< all of them, now, also while tests are paused
    void test(const QString &id);       ///< one of them, likewise
    void cancel();                      ///< what runs, and what waits behind it
    void pause(const QDateTime &until); ///< invalid: go on

    [[nodiscard]] QString running() const { return m_running; } ///< the connection's id; empty: none, or a window's
    [[nodiscard]] std::optional<RunRecord> last(const QString &id) const; ///< nothing: it was never tested
    [[nodiscard]] RunHistory history(const QString &id) const;

    /// A window tests this connection; what runs here makes way for it, and is taken up again afterwards.
    void windowStarted(const QString &id);
    void windowEnded(const QString &id, const Report &report);
    void windowDropped();
    void hold(bool on); ///< a setup tests: what runs here makes way, and is taken up again afterwards
    void seen(const QString &id, const Report &report); ///< elsewhere, by the person

Q_SIGNALS:
    void changed(); ///< what running() and last() say, or the next run's time
    void tested(const QString &id, const Propel::Report &report);
    void news(const QString &id, const Propel::ChangeNotice &notice, const Propel::Report &report);
    void trouble(const Propel::Error &error); ///< a result or the history could not be kept

private:
    void goOn();
    void makeWay(const QString &forWhich);
    void drop();
    void begin(const QString &id);
    void ended(const Report &report);
    void keyUnavailable(const Error &error);
    void count(const QString &id, const Report &report);
    void say(const Error &error);
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
    Cause m_said = Cause::None; ///< trouble is said once, until it is over
};

} // namespace Propel
