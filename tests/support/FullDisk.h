// SPDX-License-Identifier: MIT
#pragma once

#include <csignal>

#include <sys/resource.h>

namespace Propel {

/// While it lives, no file of this process grows beyond this many bytes: writing fails in the middle, as on a full
/// disk.
class FullDisk
{
public:
    explicit FullDisk(rlim_t bytes = 0)
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

} // namespace Propel
