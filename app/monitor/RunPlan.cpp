// SPDX-License-Identifier: MIT
#include "app/monitor/RunPlan.h"

#include <algorithm>

namespace Propel {
namespace {

using std::chrono::seconds;

constexpr double mostJitter = 0.1; // of the interval, only ever later: nobody is asked more often than wanted

QDateTime plus(const QDateTime &time, seconds span)
{
    return time.addSecs(span.count());
}

} // namespace

QDateTime RunPlan::afterInterval(const QDateTime &from) const
{
    const seconds interval = m_interval.value_or(std::chrono::minutes(0));
    const auto jitter = static_cast<qint64>(static_cast<double>(interval.count()) * mostJitter * m_jitter());
    return plus(from, interval + seconds(jitter));
}

void RunPlan::setInterval(std::optional<std::chrono::minutes> interval, const QDateTime &now)
{
    if (interval == m_interval)
        return;
    m_interval = interval;
    for (Item &item : m_items)
        item.due = item.about.lastRun.isValid() ? afterInterval(item.about.lastRun) : now;
    settle(now);
}

void RunPlan::setConnections(const QList<PlannedConnection> &connections, const QDateTime &now)
{
    QList<Item> items;
    for (const PlannedConnection &connection : connections) {
        const auto known = std::find_if(m_items.begin(), m_items.end(),
                                        [&](const Item &item) { return item.about.id == connection.id; });
        if (known != m_items.end() && known->about.lastRun >= connection.lastRun) {
            items.append(*known);
            items.last().about.instance = connection.instance;
        } else {
            items.append({connection, connection.lastRun.isValid() ? afterInterval(connection.lastRun) : now});
        }
    }
    m_items = items;
}

/// Tests soon what was not tested lately.
void RunPlan::bringForward(const QDateTime &now)
{
    settle(now);
    for (Item &item : m_items) {
        const QDateTime soon = item.about.lastRun.isValid() ? plus(item.about.lastRun, freshFor) : now;
        item.due = std::min(item.due, std::max(soon, now));
    }
}

/// Waits until things have calmed down, but not for ever.
void RunPlan::settle(const QDateTime &now)
{
    if (!m_notBefore.isValid() || now >= m_notBefore)
        m_settlingSince = now;
    m_notBefore = std::min(plus(now, settling), plus(m_settlingSince, longestSettling));
}

void RunPlan::begin(const QDateTime &now)
{
    bringForward(now);
}

void RunPlan::wokeUp(const QDateTime &now)
{
    bringForward(now);
}

void RunPlan::networkChanged(std::optional<bool> reachable, const QDateTime &now)
{
    m_isReachable = reachable.value_or(true);
    if (m_isReachable)
        bringForward(now);
}

void RunPlan::runEnded(const RunRecord &run, const QDateTime &now)
{
    const QString id = std::exchange(m_running, {});
    const auto item =
        std::find_if(m_items.begin(), m_items.end(), [&](const Item &each) { return each.about.id == id; });
    if (item == m_items.end())
        return;
    item->about.lastRun = now;
    item->due = afterInterval(now);
    if (const std::chrono::minutes asked = quietAfter(run); asked > seconds(0)) {
        Quiet &quiet = m_quiet[item->about.instance];
        quiet.length = std::min(std::max(asked, quiet.length * 2), longestQuiet);
        quiet.until = plus(now, quiet.length);
    } else if (run.httpStatus != 0 || !run.isAway()) { // it answered, and asked for nothing
        m_quiet.remove(item->about.instance);
    }
}

void RunPlan::runDropped(const QDateTime &now)
{
    const QString id = std::exchange(m_running, {});
    for (Item &item : m_items) {
        if (item.about.id == id)
            item.due = std::max(item.due, plus(now, freshFor));
    }
}

/// A clock that was set back would keep everything waiting.
void RunPlan::correct(const QDateTime &now)
{
    const seconds interval = m_interval.value_or(std::chrono::minutes(0));
    const QDateTime latest = plus(now, interval + interval / 8);
    for (Item &item : m_items) {
        if (item.about.lastRun > now)
            item.about.lastRun = now;
        if (item.due > latest)
            item.due = afterInterval(now);
    }
    if (m_pausedUntil > plus(now, longestPause))
        m_pausedUntil = {};
    if (m_notBefore > plus(now, longestSettling))
        m_notBefore = now;
    m_quiet.removeIf(
        [&](const std::pair<const QString &, Quiet &> &each) { return each.second.until > plus(now, longestQuiet); });
}

QDateTime RunPlan::earliest(const Item &item) const
{
    QDateTime time = item.due;
    for (const QDateTime &other : {m_notBefore, m_pausedUntil, m_quiet.value(item.about.instance).until}) {
        if (other.isValid())
            time = std::max(time, other);
    }
    // What knows of the network may be wrong: a run that is a whole interval late says itself what is the matter.
    return m_isReachable ? time : std::max(time, plus(item.due, *m_interval));
}

QString RunPlan::due(const QDateTime &now)
{
    const QDateTime time = next(now);
    if (!time.isValid() || time > now)
        return {};
    const auto item = std::min_element(m_items.begin(), m_items.end(),
                                       [this](const Item &a, const Item &b) { return earliest(a) < earliest(b); });
    return item->about.id;
}

QDateTime RunPlan::next(const QDateTime &now)
{
    if (!m_interval || m_items.isEmpty() || !m_running.isEmpty())
        return {};
    correct(now);
    QDateTime time;
    for (const Item &item : std::as_const(m_items)) {
        const QDateTime mine = earliest(item);
        time = time.isValid() ? std::min(time, mine) : mine;
    }
    return time;
}

} // namespace Propel
