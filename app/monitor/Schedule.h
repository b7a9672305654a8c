// SPDX-License-Identifier: MIT
#pragma once

#include "app/monitor/ClockWatch.h"
#include "app/monitor/RunPlan.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace Propel {

/// Carries a RunPlan through the day: one coarse timer to the next run. Sleep is noticed by the wall clock, which goes
/// on in it: where nobody tells when to look at it, the timer is at most two minutes ahead. Without anything to wait
/// for there is no timer at all.
class Schedule : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Schedule)
public:
    using Clock = std::function<QDateTime()>; ///< UTC

    static constexpr std::chrono::milliseconds longestNap{120000};
    static constexpr std::chrono::milliseconds longestWait{24 * 3600000}; ///< where jumps of the clock are told
    static constexpr std::chrono::seconds noticeableSleep{60};

    explicit Schedule(QObject *parent = nullptr); ///< the computer's clock, and random jitter
    Schedule(RunPlan::Jitter jitter, Clock clock, std::unique_ptr<ClockWatch> watch = {}, QObject *parent = nullptr);

    void setInterval(std::optional<std::chrono::minutes> interval);
    void setConnections(const QList<PlannedConnection> &connections);
    void pause(const QDateTime &until); ///< invalid: go on
    void begin();                       ///< nothing is due before
    void networkChanged(std::optional<bool> reachable);

    /// A run of this connection began, whoever wanted it. False: another one is under way, so it must wait.
    bool runStarted(const QString &id);
    void runEnded(const RunRecord &run);
    void runDropped();

    [[nodiscard]] QString running() const { return m_plan.running(); }
    [[nodiscard]] QDateTime next();                      ///< for people; invalid: none is planned
    [[nodiscard]] QDateTime pausedUntil();               ///< invalid: not paused
    [[nodiscard]] std::chrono::milliseconds nap() const; ///< until the timer's next look; negative: there is none

Q_SIGNALS:
    /// To be tested now. It counts as started: runEnded() or runDropped() has to follow.
    void due(const QString &connectionId);

private:
    void wake();
    void look();
    void arm();

    RunPlan m_plan;
    Clock m_clock;
    std::unique_ptr<ClockWatch> m_watch;
    QTimer m_timer;
    QDateTime m_expected; ///< when the timer should fire; invalid: there is none
    bool m_hasBegun = false;
};

} // namespace Propel
