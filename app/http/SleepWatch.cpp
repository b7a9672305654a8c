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

TimeGone missedOf(TimeGone gone, std::chrono::milliseconds beat)
{
    const TimeGone missed{gone.wall - beat, gone.steady - beat};
    if (std::max(missed.wall, missed.steady) < shortestSleep)
        return {};
    return {std::max(0ms, missed.wall), std::max(0ms, missed.steady)};
}

SleepWatch::SleepWatch(QObject *parent) : QObject(parent)
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
    m_wall = QDateTime::currentDateTimeUtc();
    m_steady.start();
    m_beat.start();
}

bool SleepWatch::look()
{
    if (!m_beat.isActive())
        return false;
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const TimeGone gone{std::chrono::milliseconds(m_wall.msecsTo(now)), std::chrono::milliseconds(m_steady.restart())};
    m_wall = now;
    const TimeGone missed = missedOf(gone, beat);
    if ((missed.wall == 0ms && missed.steady == 0ms) || m_sleeps == mostSleeps)
        return false;
    ++m_sleeps;
    m_missed += missed.steady;
    m_sinceAwake.start();
    Q_EMIT awoke();
    return true;
}

bool SleepWatch::hasJustEnded() const
{
    return m_sinceAwake.isValid() && m_sinceAwake.elapsed() < networkComesBackIn.count();
}

} // namespace Propel
