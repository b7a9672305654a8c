// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Clock.h"

#include <QTimer>

namespace Propel {

/// Notices that the computer slept, or that the program was stopped: connections are dead then, and time limits ran out
/// without a try. Not every system reports that, so it compares both clocks once a second while needed: in a sleep the
/// steady one may stand still (Linux) or go on (Windows). Hiccups below 5 s and a clock that was set back don't count,
/// and after ten sleeps it stops: a clock gone mad must not keep a request from ever ending.
class SleepWatch : public QObject
{
    Q_OBJECT
public:
    explicit SleepWatch(QObject *parent = nullptr) : SleepWatch(Clock::system(), parent) {}
    explicit SleepWatch(const Clock &clock, QObject *parent = nullptr);

    void setNeeded(bool needed);

    /// Compares now: for a caller whose time limit ran out. True: there was a sleep; awoke() has been emitted.
    bool look();

    [[nodiscard]] bool hasJustEnded() const; ///< a sleep, less than 15 s ago: the network may not be back yet
    [[nodiscard]] std::chrono::milliseconds missed() const { return m_missed; } ///< in all, by the steady clock

Q_SIGNALS:
    void awoke();

private:
    const Clock &m_clock;
    QTimer m_beat;
    QDateTime m_wall;
    std::chrono::milliseconds m_steady{0};
    std::optional<std::chrono::milliseconds> m_awakeSince;
    std::chrono::milliseconds m_missed{0};
    int m_sleeps = 0;
};

} // namespace Propel
