// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QElapsedTimer>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace Propel {

/// What the two clocks say has gone by. In a sleep the steady one may stand still (Linux) or go on (Windows); where the
/// program alone was stopped, both go on.
struct TimeGone
{
    std::chrono::milliseconds wall{0};
    std::chrono::milliseconds steady{0};
};

/// Pure: how much of it nobody can have been awake for, where a look was due after `beat`. Zero for hiccups below 5 s,
/// and for a clock that was set back.
TimeGone missedOf(TimeGone gone, std::chrono::milliseconds beat);

/// Notices that the computer slept, or that the program was stopped: connections are dead then, and time limits ran out
/// without a try. There is no signal for it on every system, so it looks at the clocks once a second while needed. It
/// believes in ten sleeps: a clock gone mad must not keep what it is asked for from ever ending.
class SleepWatch : public QObject
{
    Q_OBJECT
public:
    explicit SleepWatch(QObject *parent = nullptr);

    void setNeeded(bool needed);

    /// Looks now: for whoever is about to blame a time limit. Whether a sleep has just been found; then awoke() was
    /// emitted before this returned.
    bool look();

    [[nodiscard]] bool hasJustEnded() const; ///< a sleep, less than 15 s ago: the network may not be back yet
    [[nodiscard]] std::chrono::milliseconds missed() const { return m_missed; } ///< in all, as a QElapsedTimer counts

Q_SIGNALS:
    void awoke();

private:
    QTimer m_beat;
    QDateTime m_wall;
    QElapsedTimer m_steady;
    QElapsedTimer m_sinceAwake;
    std::chrono::milliseconds m_missed{0};
    int m_sleeps = 0;
};

} // namespace Propel
