// SPDX-License-Identifier: MIT
#pragma once

#include <QtGlobal>

#ifndef Q_OS_WIN
#include <csignal>
#include <sys/resource.h>
#endif

namespace Propel {

#ifdef Q_OS_WIN

/// Windows has no such limit: a test that wants one says NOT_ON_WINDOWS first.
struct FullDisk
{
    explicit FullDisk(quint64 = 0) { qFatal("no full disk on Windows"); }
};

#else

/// While it lives, no file of this process grows beyond this many bytes: writing fails in the middle, as on a full
/// disk.
class FullDisk
{
public:
    explicit FullDisk(quint64 bytes = 0)
    {
        m_handler = std::signal(SIGXFSZ, SIG_IGN); // the failure comes as an error instead
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit full = m_before;
        full.rlim_cur = bytes;
        ::setrlimit(RLIMIT_FSIZE, &full);
    }
    ~FullDisk()
    {
        ::setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    FullDisk(const FullDisk &) = delete;
    FullDisk &operator=(const FullDisk &) = delete;

private:
    rlimit m_before{};
    void (*m_handler)(int) = SIG_DFL;
};

#endif

} // namespace Propel
