// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>
#include <QSocketNotifier>

#include <optional>

namespace Propel {

/// Tells, without polling, when the computer's time of day jumps against the time that its timers count: after sleep,
/// and when the clock is set. On Linux the kernel tells (timerfd_create(2), TFD_TIMER_CANCEL_ON_SET); elsewhere nobody
/// does.
class ClockWatch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClockWatch)
public:
    explicit ClockWatch(QObject *parent = nullptr);
    ~ClockWatch() override;

    /// False: jumped() will never come, so whoever needs to know has to look at the clock.
    [[nodiscard]] bool tells() const { return m_notifier && m_notifier->isEnabled(); }

Q_SIGNALS:
    void jumped();

private:
    bool wait(); ///< for the next jump
    void onJump();

    int m_timer = -1;
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace Propel
