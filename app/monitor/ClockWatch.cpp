// SPDX-License-Identifier: MIT
#include "app/monitor/ClockWatch.h"

#ifdef Q_OS_LINUX
#include <sys/timerfd.h>
#include <unistd.h>

#include <limits>
#endif

namespace Propel {

ClockWatch::ClockWatch(QObject *parent) : QObject(parent)
{
#ifdef Q_OS_LINUX
    m_timer = ::timerfd_create(CLOCK_REALTIME, TFD_NONBLOCK | TFD_CLOEXEC);
    if (m_timer < 0 || !wait())
        return;
    m_notifier.emplace(m_timer, QSocketNotifier::Read);
    connect(&*m_notifier, &QSocketNotifier::activated, this, &ClockWatch::onJump);
#endif
}

ClockWatch::~ClockWatch()
{
    m_notifier.reset();
#ifdef Q_OS_LINUX
    if (m_timer >= 0)
        ::close(m_timer);
#endif
}

bool ClockWatch::wait()
{
#ifdef Q_OS_LINUX
    itimerspec never{};
    never.it_value.tv_sec = std::numeric_limits<time_t>::max();
    return ::timerfd_settime(m_timer, TFD_TIMER_ABSTIME | TFD_TIMER_CANCEL_ON_SET, &never, nullptr) == 0;
#else
    return false;
#endif
}

void ClockWatch::onJump()
{
    // Setting it anew also takes back that there is something to read. A jump just before that is told by this call's
    // error, and the timer is set all the same.
    if (!wait() && !wait())
        m_notifier->setEnabled(false);
    Q_EMIT jumped();
}

} // namespace Propel
