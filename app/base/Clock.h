// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QObject>
#include <QSocketNotifier>

#include <chrono>
#include <optional>

namespace Propel {

/// The computer's clocks. Tests derive one that they turn themselves.
class Clock : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Clock)
public:
    ~Clock() override;

    static Clock &system(); ///< for the main thread

    [[nodiscard]] virtual QDateTime now() const;                    ///< the time of day, UTC
    [[nodiscard]] virtual std::chrono::milliseconds steady() const; ///< as a QElapsedTimer counts; may stop in a sleep

    /// Has jumped() emitted from now on. False: this system reports no jumps, so the time of day has to be polled.
    virtual bool watchJumps();

Q_SIGNALS:
    /// The time of day has jumped against the time that timers count: after sleep, or because it was set.
    void jumped();

protected:
    Clock() = default;

private:
    bool waitForJump();
    void onJump();

    int m_timer = -1;
    std::optional<QSocketNotifier> m_notifier;
};

} // namespace Propel
