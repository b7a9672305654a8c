// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Clock.h"
#include "app/history/RunRecord.h"

#include <QHash>
#include <QTimeZone>
#include <QTimer>

#include <functional>

namespace Propel {

/// A saved connection, as the schedule needs it.
struct PlannedConnection
{
    QString id;
    QString instance;       ///< a request to slow down counts for all connections to it
    QDateTime lastRun = {}; ///< UTC; invalid: none is known

    friend bool operator==(const PlannedConnection &, const PlannedConnection &) = default;
};

/// When which connection is tested next: at most one run at a time, whoever began it. One coarse timer waits for the
/// next run. Sleep is noticed by the time of day: where the clock reports no jumps, the timer is at most two minutes
/// ahead. Without anything to wait for there is no timer at all.
class Schedule : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Schedule)
public:
    using Jitter = std::function<double()>; ///< 0 to 1

    static constexpr std::chrono::seconds settling{30};         ///< after a start, sleep or a change of network
    static constexpr std::chrono::seconds longestSettling{120}; ///< for a network that changes again and again
    static constexpr std::chrono::minutes freshFor{15};         ///< no event triggers another run earlier than that
    static constexpr std::chrono::minutes longestQuiet{240};
    static constexpr std::chrono::hours longestPause{48}; ///< "until tomorrow", with room for a changed time zone
    static constexpr std::chrono::milliseconds longestNap{120000};
    static constexpr std::chrono::milliseconds longestWait{24 * 3600000}; ///< where the clock reports jumps
    static constexpr std::chrono::seconds noticeableSleep{60};

    [[nodiscard]] static QDateTime untilResumed() { return {QDate(9999, 12, 31), QTime(0, 0), QTimeZone::utc()}; }

    explicit Schedule(QObject *parent = nullptr); ///< the computer's clock, and random jitter
    Schedule(Clock &clock, Jitter jitter, QObject *parent = nullptr);

    void begin();                                                   ///< nothing is tested before
    void setInterval(std::optional<std::chrono::minutes> interval); ///< nothing: never
    void setConnections(const QList<PlannedConnection> &connections);
    void pause(const QDateTime &until);                 ///< invalid: resume; untilResumed(): for good
    void networkChanged(std::optional<bool> reachable); ///< nothing: unknown here
    void wokeUp() { bringForward(); }                   ///< the computer slept

    /// A run of this connection began, whoever wanted it. False: another one is under way, so it must wait.
    bool runStarted(const QString &id);
    void runEnded(const RunRecord &run); ///< of the one that was started
    void runDropped();                   ///< it was cancelled and has no result

    [[nodiscard]] QString running() const { return m_running; } ///< empty: none
    [[nodiscard]] QDateTime pausedUntil() const;                ///< invalid: not paused
    [[nodiscard]] QString nextConnection();                     ///< the one to test now; empty: none
    [[nodiscard]] QDateTime next();                             ///< invalid: not before something happens
    [[nodiscard]] QDateTime nextOf(const QString &id) const;    ///< of one of them
    [[nodiscard]] std::chrono::milliseconds nap() const;        ///< until the timer fires; negative: there is none

Q_SIGNALS:
    /// To be tested now. It counts as started: runEnded() or runDropped() has to follow.
    void due(const QString &connectionId);

private:
    struct Item
    {
        PlannedConnection about;
        QDateTime due;
    };
    struct Quiet
    {
        QDateTime until;
        std::chrono::minutes length{0};
    };

    [[nodiscard]] QDateTime afterInterval(const QDateTime &from) const;
    [[nodiscard]] QDateTime earliest(const Item &item) const;
    [[nodiscard]] Item *find(const QString &id);
    void bringForward();
    void settle();
    void correct();
    void wake();
    void arm();

    Clock &m_clock;
    Jitter m_jitter;
    const bool m_reportsJumps;
    QTimer m_timer;
    QDateTime m_expected; ///< when the timer should fire; invalid: there is none
    bool m_hasBegun = false;

    std::optional<std::chrono::minutes> m_interval{240};
    QList<Item> m_items;
    QHash<QString, Quiet> m_quiet; ///< by instance
    QString m_running;
    QDateTime m_pausedUntil;
    QDateTime m_settlingSince;
    QDateTime m_notBefore;
    bool m_isReachable = true;
};

} // namespace Propel
