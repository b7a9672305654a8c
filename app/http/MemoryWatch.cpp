// SPDX-License-Identifier: MIT
#include "app/http/MemoryWatch.h"

#ifdef Q_OS_WIN
#include <windows.h>

#include <psapi.h>
#elif defined(__GLIBC__)
#include <QFile>

#include <malloc.h>
#include <unistd.h>
#endif

using namespace std::chrono_literals;

namespace Propel {
namespace {

constexpr std::chrono::milliseconds betweenLooks = 25ms;
constexpr qint64 farTooMuch = 32 * 1024 * 1024;

MemoryUse memoryUse()
{
#if defined(Q_OS_WIN)
    PROCESS_MEMORY_COUNTERS counters{};
    if (GetProcessMemoryInfo(GetCurrentProcess(), &counters, sizeof counters))
        return {qint64(counters.PagefileUsage), qint64(counters.WorkingSetSize)};
#elif defined(__GLIBC__)
    QFile file(QStringLiteral("/proc/self/statm")); // in pages: all, then those in memory (proc(5))
    if (file.open(QIODevice::ReadOnly)) {
        const struct mallinfo2 heap = mallinfo2();
        return {qint64(heap.uordblks + heap.hblkhd),
                file.readAll().split(' ').value(1).toLongLong() * sysconf(_SC_PAGESIZE)};
    }
#endif
    return {};
}

} // namespace

bool isFarTooMuch(const MemoryUse &atFirst, const MemoryUse &now)
{
    return now.allocated - atFirst.allocated > farTooMuch && now.resident - atFirst.resident > farTooMuch;
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
    m_atFirst = memoryUse();
    m_beat.start();
}

void MemoryWatch::look()
{
    if (isFarTooMuch(m_atFirst, memoryUse()))
        Q_EMIT grown();
}

} // namespace Propel
