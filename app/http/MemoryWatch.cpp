// SPDX-License-Identifier: MIT
#include "app/http/MemoryWatch.h"

#ifdef Q_OS_WIN
#include <windows.h>

#include <psapi.h>
#elif defined(__GLIBC__)
#include <malloc.h>
#endif

using namespace std::chrono_literals;

namespace Propel {
namespace {

constexpr std::chrono::milliseconds betweenLooks = 50ms;
constexpr qint64 farTooMuch = 48 * 1024 * 1024;

/// Bytes that this process has in use; 0 where the system doesn't tell.
qint64 memoryInUse()
{
#if defined(Q_OS_WIN)
    PROCESS_MEMORY_COUNTERS counters{};
    return GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters) ? qint64(counters.PagefileUsage) : 0;
#elif defined(__GLIBC__)
    const struct mallinfo2 heap = mallinfo2(); // what is free, but kept for later, doesn't count
    return qint64(heap.uordblks + heap.hblkhd);
#else
    return 0;
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
