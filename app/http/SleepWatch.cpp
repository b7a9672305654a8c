// SPDX-License-Identifier: MIT
#include "app/http/SleepWatch.h"

#include <algorithm>

using namespace std::chrono_literals;

namespace Propel {
namespace {

constexpr std::chrono::milliseconds beat = 1s;
constexpr std::chrono::milliseconds shortestSleep = 5s;
constexpr std::chrono::milliseconds networkComesBackIn = 15s;
constexpr int mostSleeps = 10;

} // namespace

SleepWatch::SleepWatch(const Clock &clock, QObject *parent) : QObject(parent), m_clock(clock)
{
    m_beat.setInterval(beat);
    connect(&m_beat, &QTimer::timeout, this, &SleepWatch::look);
}

void SleepWatch::setNeeded(bool needed)
{
    if (needed == m_beat.isActive())
        return;
    if (!needed)
        return m_beat.stop();
    m_wall = m_clock.now();
    m_steady = m_clock.steady();
    m_beat.start();
}

bool SleepWatch::look()
{
    if (!m_beat.isActive())
        return false;
    const QDateTime wallBefore = std::exchange(m_wall, m_clock.now());
    const std::chrono::milliseconds steadyBefore = std::exchange(m_steady, m_clock.steady());
    const std::chrono::milliseconds missedByWall = std::chrono::milliseconds(wallBefore.msecsTo(m_wall)) - beat;
    const std::chrono::milliseconds missedBySteady = m_steady - steadyBefore - beat;
    if (std::max(missedByWall, missedBySteady) < shortestSleep || m_sleeps == mostSleeps)
        return false;
    ++m_sleeps;
    m_missed += std::max(0ms, missedBySteady);
    m_awakeSince = m_steady;
    Q_EMIT awoke();
    return true;
}

bool SleepWatch::hasJustEnded() const
{
    return m_awakeSince && m_clock.steady() - *m_awakeSince < networkComesBackIn;
}

} // namespace Propel
