// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Step.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QTimer>

#include <functional>

namespace Propel {

// Waiting is for tests alone: they have no event loop of their own, the program does. Nothing here polls or sleeps. All
// return whether it happened in time, for ASSERT_TRUE.

inline constexpr int inTime = 10000; ///< milliseconds; only a test that fails ever takes that long

/// Whether `done` is true now, or becomes true with one of these signals.
template<typename Sender, typename Signal>
bool waitUntil(const std::function<bool()> &done, const Sender *sender, Signal signal, int milliseconds = inTime)
{
    QEventLoop loop;
    QObject::connect(sender, signal, &loop, [&] {
        if (done())
            loop.quit();
    });
    if (done())
        return true;
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return done();
}

/// Whether this signal comes (again).
template<typename Sender, typename Signal>
bool waitFor(const Sender *sender, Signal signal, int milliseconds = inTime)
{
    QEventLoop loop;
    bool came = false;
    QObject::connect(sender, signal, &loop, [&] {
        came = true;
        loop.quit();
    });
    QTimer::singleShot(milliseconds, &loop, &QEventLoop::quit);
    loop.exec();
    return came;
}

/// Starts a step and waits until it has ended.
inline bool run(Step &step, int milliseconds = inTime)
{
    QTimer::singleShot(0, &step, &Step::start);
    return waitFor(&step, &Step::ended, milliseconds);
}

/// Lets the event loop deliver what is posted already, deleteLater() included: before saying that something did NOT
/// happen.
inline void settle(int turns = 5)
{
    for (int i = 0; i < turns; ++i) {
        QEventLoop loop;
        QMetaObject::invokeMethod(&loop, &QEventLoop::quit, Qt::QueuedConnection);
        loop.exec();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

/// Counts how often a signal came: const Count ended(&step, &Step::ended); … EXPECT_EQ(ended.times(), 1).
class Count
{
public:
    template<typename Sender, typename Signal>
    Count(const Sender *sender, Signal signal)
    {
        QObject::connect(sender, signal, &m_context, [this] { ++m_times; });
    }
    [[nodiscard]] int times() const { return m_times; }

private:
    QObject m_context;
    int m_times = 0;
};

} // namespace Propel
