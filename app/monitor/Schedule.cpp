// SPDX-License-Identifier: MIT
#include "app/monitor/Schedule.h"

#include <QRandomGenerator>

#include <algorithm>
#include <utility>

namespace Propel {
namespace {

using std::chrono::seconds;

constexpr double mostJitter = 0.1; // of the interval, only ever sooner: none waits longer than the person chose

QDateTime plus(const QDateTime &time, seconds span)
{
    return time.addSecs(span.count());
}

} // namespace

Schedule::Schedule(QObject *parent)
    : Schedule(
          Clock::system(), [] { return QRandomGenerator::global()->generateDouble(); }, parent)
{}

Schedule::Schedule(Clock &clock, Jitter jitter, QObject *parent)
    : QObject(parent),
      m_clock(clock),
      m_jitter(std::move(jitter)),
      m_reportsJumps(clock.watchJumps())
{
    connect(&m_clock, &Clock::jumped, this, &Schedule::wake);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::CoarseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Schedule::wake);
}

void Schedule::begin()
{
    m_hasBegun = true;
    bringForward();
}

void Schedule::setInterval(std::optional<std::chrono::minutes> interval)
{
    if (std::exchange(m_interval, interval) != interval) {
        for (Item &item : m_items)
            item.due = item.about.lastRun.isValid() ? afterInterval(item.about.lastRun) : m_clock.now();
        settle();
    }
    arm();
}

void Schedule::setConnections(const QList<PlannedConnection> &connections)
{
    QList<Item> items;
    for (const PlannedConnection &connection : connections) {
        const Item *known = find(connection.id);
        if (known && known->about.lastRun >= connection.lastRun) {
            items.append(*known);
            items.last().about.instance = connection.instance;
        } else {
            items.append(
                {connection, connection.lastRun.isValid() ? afterInterval(connection.lastRun) : m_clock.now()});
        }
    }
    m_items = items;
    arm();
}

void Schedule::pause(const QDateTime &until)
{
    m_pausedUntil = until;
    arm();
}

void Schedule::networkChanged(std::optional<bool> reachable)
{
    m_isReachable = reachable.value_or(true);
    if (m_isReachable)
        bringForward();
    else
        arm();
}

bool Schedule::runStarted(const QString &id)
{
    if (!m_running.isEmpty())
        return false;
    m_running = id;
    arm();
    return true;
}

void Schedule::runEnded(const RunRecord &run)
{
    if (Item *item = find(std::exchange(m_running, {}))) {
        const QDateTime now = m_clock.now();
        item->about.lastRun = now;
        item->due = afterInterval(now);
        if (const std::chrono::minutes asked = quietAfter(run); asked > seconds(0)) {
            Quiet &quiet = m_quiet[item->about.instance];
            quiet.length = std::min(std::max(asked, quiet.length * 2), longestQuiet);
            quiet.until = plus(now, quiet.length);
        } else if (run.httpStatus != 0 || !run.isAway()) { // it answered, and did not ask to slow down
            m_quiet.remove(item->about.instance);
        }
    }
    arm();
}

void Schedule::runDropped()
{
    if (Item *item = find(std::exchange(m_running, {})))
        item->due = std::max(item->due, plus(m_clock.now(), freshFor));
    arm();
}

QDateTime Schedule::pausedUntil() const
{
    return m_pausedUntil.isValid() && m_pausedUntil > m_clock.now() ? m_pausedUntil : QDateTime();
}

std::chrono::milliseconds Schedule::nap() const
{
    return m_timer.isActive() ? m_timer.intervalAsDuration() : std::chrono::milliseconds(-1);
}

Schedule::Item *Schedule::find(const QString &id)
{
    const auto found = std::ranges::find_if(m_items, [&](const Item &item) { return item.about.id == id; });
    return found == m_items.end() ? nullptr : &*found;
}

QDateTime Schedule::afterInterval(const QDateTime &from) const
{
    const seconds interval = m_interval.value_or(std::chrono::minutes(0));
    const auto jitter = static_cast<qint64>(static_cast<double>(interval.count()) * mostJitter * m_jitter());
    return plus(from, interval - seconds(jitter));
}

/// Tests soon what was not tested lately.
void Schedule::bringForward()
{
    settle();
    const QDateTime now = m_clock.now();
    for (Item &item : m_items) {
        const QDateTime soon = item.about.lastRun.isValid() ? plus(item.about.lastRun, freshFor) : now;
        item.due = std::min(item.due, std::max(soon, now));
    }
    arm();
}

/// Waits until nothing changes any more, but not forever.
void Schedule::settle()
{
    const QDateTime now = m_clock.now();
    if (!m_notBefore.isValid() || now >= m_notBefore)
        m_settlingSince = now;
    m_notBefore = std::min(plus(now, settling), plus(m_settlingSince, longestSettling));
}

/// A clock that was set back would keep everything waiting.
void Schedule::correct()
{
    const QDateTime now = m_clock.now();
    const seconds interval = m_interval.value_or(std::chrono::minutes(0));
    const QDateTime latest = plus(now, interval + interval / 8);
    for (Item &item : m_items) {
        if (item.about.lastRun > now)
            item.about.lastRun = now;
        if (item.due > latest)
            item.due = afterInterval(now);
    }
    if (m_pausedUntil > plus(now, longestPause) && m_pausedUntil != untilResumed())
        m_pausedUntil = {};
    if (m_notBefore > plus(now, longestSettling))
        m_notBefore = now;
    m_quiet.removeIf(
        [&](const std::pair<const QString &, Quiet &> &each) { return each.second.until > plus(now, longestQuiet); });
}

QDateTime Schedule::earliest(const Item &item) const
{
    QDateTime time = item.due;
    for (const QDateTime &other : {m_notBefore, m_pausedUntil, m_quiet.value(item.about.instance).until}) {
        if (other.isValid())
            time = std::max(time, other);
    }
    // The system may be wrong about the network: a run that is a whole interval late finds out.
    return m_isReachable ? time : std::max(time, plus(item.due, *m_interval));
}

QString Schedule::nextConnection()
{
    const QDateTime time = next();
    if (!time.isValid() || time > m_clock.now())
        return {};
    const auto item = std::min_element(m_items.begin(), m_items.end(),
                                       [this](const Item &a, const Item &b) { return earliest(a) < earliest(b); });
    return item->about.id;
}

QDateTime Schedule::next()
{
    if (!m_interval || m_items.isEmpty() || !m_running.isEmpty() || m_pausedUntil == untilResumed())
        return {};
    correct();
    QDateTime time;
    for (const Item &item : std::as_const(m_items)) {
        const QDateTime mine = earliest(item);
        time = time.isValid() ? std::min(time, mine) : mine;
    }
    return time;
}

QDateTime Schedule::nextOf(const QString &id) const
{
    const auto found = std::ranges::find_if(m_items, [&](const Item &item) { return item.about.id == id; });
    const bool isOn = m_interval && m_pausedUntil != untilResumed();
    return isOn && found != m_items.end() ? earliest(*found) : QDateTime();
}

/// The timer has fired, or the clock has jumped. A timer doesn't count sleep, so by the clock it comes that much late.
void Schedule::wake()
{
    if (!m_hasBegun)
        return;
    const std::chrono::milliseconds left(std::max(0, m_timer.remainingTime()));
    if (m_expected.isValid() && m_expected.secsTo(m_clock.now() + left) > noticeableSleep.count())
        wokeUp();
    const QString id = nextConnection();
    if (!id.isEmpty() && runStarted(id))
        Q_EMIT due(id);
    arm();
}

void Schedule::arm()
{
    m_timer.stop();
    m_expected = {};
    const QDateTime now = m_clock.now();
    const QDateTime nextRun = m_hasBegun ? next() : QDateTime();
    if (!nextRun.isValid())
        return;
    const std::chrono::milliseconds wait(std::max<qint64>(0, now.msecsTo(nextRun)));
    const std::chrono::milliseconds nap = std::min(wait, m_reportsJumps ? longestWait : longestNap);
    m_expected = now.addMSecs(nap.count());
    m_timer.start(nap);
}

} // namespace Propel
