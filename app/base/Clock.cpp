// SPDX-License-Identifier: MIT
#include "app/base/Clock.h"

#include <QElapsedTimer>

#ifdef Q_OS_LINUX
#include <sys/timerfd.h>
#include <unistd.h>

#include <limits>
#endif

namespace Propel {

Clock &Clock::system()
{
    static Clock clock;
    return clock;
}

QDateTime Clock::now() const
{
    return QDateTime::currentDateTimeUtc();
}

std::chrono::milliseconds Clock::steady() const
{
    QElapsedTimer timer;
    timer.start();
    return std::chrono::milliseconds(timer.msecsSinceReference());
}

Clock::~Clock()
{
    m_notifier.reset();
#ifdef Q_OS_LINUX
    if (m_timer >= 0)
        ::close(m_timer);
#endif
}

bool Clock::watchJumps()
{
#ifdef Q_OS_LINUX
    if (m_timer < 0)
        m_timer = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_timer >= 0 && !m_notifier && waitForJump()) {
        m_notifier.emplace(m_timer, QSocketNotifier::Read);
        connect(&*m_notifier, &QSocketNotifier::activated, this, &Clock::onJump);
    }
#endif
    return m_notifier && m_notifier->isEnabled();
}

bool Clock::waitForJump()
{
#ifdef Q_OS_LINUX
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    return ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) == 0;
#else
    return false;
#endif
}

void Clock::onJump()
{
    // Setting the timer again also clears its readiness. This call fails if the clock jumped just before, but it sets
    // the timer then as well.
    if (!waitForJump() && !waitForJump())
        m_notifier->setEnabled(false);
    Q_EMIT jumped();
}

} // namespace Propel
