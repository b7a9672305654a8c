// SPDX-License-Identifier: MIT
#include "app/http/MemoryWatch.h"

#ifdef Q_OS_WIN
#include <windows.h>

#include <psapi.h>
#else
#include <QFile>

#include <unistd.h>
#endif

using namespace std::chrono_literals;

namespace Propel {
namespace {

constexpr std::chrono::milliseconds betweenLooks = 50ms;
constexpr qint64 farTooMuch = 48 * 1024 * 1024;

/// Bytes of memory that this process has; 0 where the system doesn't tell.
qint64 memoryInUse()
{
#ifdef Q_OS_WIN
    PROCESS_MEMORY_COUNTERS counters{};
    return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters) ? qint64(counters.WorkingSetSize) : 0;
#else
    QFile file(QStringLiteral("/proc/self/statm")); // in pages: all, then those in memory (proc(5))
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    return file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE);
#endif
}

} // namespace

bool isFarTooMuch(qint64 atFirst, qint64 now)
{
    return atFirst > 0 && now - atFirst > farTooMuch;
}

MemoryWatch::MemoryWatch(QObject *parent) : QObject(parent)
{
    m_beat.setInterval(betweenLooks);
    connect(&m_beat, &QTimer::timeout, this, &MemoryWatch::look);
}

void MemoryWatch::setNeeded(bool needed)
{
    if (needed == m_beat.isActive())
        return;
    if (!needed)
        return m_beat.stop();
    m_atFirst = memoryInUse();
    m_beat.start();
}

void MemoryWatch::look()
{
    const qint64 now = memoryInUse();
    if (m_atFirst == 0)
        m_atFirst = now;
    if (isFarTooMuch(m_atFirst, now))
        Q_EMIT grown();
}

} // namespace Propel
