// SPDX-License-Identifier: MIT
#include "app/monitor/Schedule.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Propel {

Schedule::Schedule(QObject *parent)
    : Schedule([] { return QRandomGenerator::global()->generateDouble(); },
               [] { return QDateTime::currentDateTimeUtc(); }, std::make_unique<ClockWatch>(), parent)
{}

Schedule::Schedule(RunPlan::Jitter jitter, Clock clock, std::unique_ptr<ClockWatch> watch, QObject *parent)
    : QObject(parent),
      m_plan(std::move(jitter)),
      m_clock(std::move(clock)),
      m_watch(std::move(watch))
{
    if (m_watch)
        connect(m_watch.get(), &ClockWatch::jumped, this, &Schedule::wake);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Schedule::wake);
}

void Schedule::setInterval(std::optional<std::chrono::minutes> interval)
{
    m_plan.setInterval(interval, m_clock());
    arm();
}

void Schedule::setConnections(const QList<PlannedConnection> &connections)
{
    m_plan.setConnections(connections, m_clock());
    arm();
}

void Schedule::pause(const QDateTime &until)
{
    m_plan.pause(until);
    arm();
}

void Schedule::begin()
{
    m_hasBegun = true;
    m_plan.begin(m_clock());
    arm();
}

void Schedule::networkChanged(std::optional<bool> reachable)
{
    m_plan.networkChanged(reachable, m_clock());
    arm();
}

bool Schedule::runStarted(const QString &id)
{
    if (!m_plan.running().isEmpty())
        return false;
    m_plan.runStarted(id);
    arm();
    return true;
}

void Schedule::runEnded(const RunRecord &run)
{
    m_plan.runEnded(run, m_clock());
    arm();
}

void Schedule::runDropped()
{
    m_plan.runDropped(m_clock());
    arm();
}

QDateTime Schedule::next()
{
    return m_hasBegun ? m_plan.next(m_clock()) : QDateTime();
}

QDateTime Schedule::pausedUntil()
{
    const QDateTime until = m_plan.pausedUntil();
    return until.isValid() && until > m_clock() ? until : QDateTime();
}

std::chrono::milliseconds Schedule::nap() const
{
    return m_timer.isActive() ? m_timer.intervalAsDuration() : std::chrono::milliseconds(-1);
}

/// The timer has fired, or the clock has jumped. A timer doesn't count sleep, so by the clock it comes that much late.
void Schedule::wake()
{
    const QDateTime now = m_clock();
    const std::chrono::milliseconds left(std::max(0, m_timer.remainingTime()));
    if (m_expected.isValid() && m_expected.secsTo(now + left) > noticeableSleep.count())
        m_plan.wokeUp(now);
    look();
}

void Schedule::look()
{
    const QString id = m_plan.due(m_clock());
    if (!id.isEmpty()) {
        m_plan.runStarted(id);
        Q_EMIT due(id);
    }
    arm();
}

void Schedule::arm()
{
    m_timer.stop();
    m_expected = {};
    const QDateTime now = m_clock();
    const QDateTime next = m_hasBegun ? m_plan.next(now) : QDateTime();
    if (!next.isValid())
        return;
    const std::chrono::milliseconds wait(std::max<qint64>(0, now.msecsTo(next)));
    const std::chrono::milliseconds nap = std::min(wait, m_watch && m_watch->tells() ? longestWait : longestNap);
    m_expected = now.addMSecs(nap.count());
    m_timer.start(nap);
}

} // namespace Propel
