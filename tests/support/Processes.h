// SPDX-License-Identifier: MIT
#pragma once

#include <QList>

#include <functional>

#ifdef _WIN32
#include <atomic>
#include <memory>
#include <thread>
#else
#include <sys/wait.h>
#include <unistd.h>
#endif

namespace Propel {

/// Runs `work` in this many processes of their own at once, and says how many of them said true. Each gets its number,
/// from 0. For code without threads and event loop: a forked process has neither. Windows can't fork: there they are
/// threads, whose files are opened anew, too, and locked against each other in the same way.
inline int inProcesses(int count, const std::function<bool(int)> &work)
{
#ifdef _WIN32
    std::atomic<int> good = 0;
    QList<std::shared_ptr<std::thread>> threads;
    for (int number = 0; number < count; ++number)
        threads += std::make_shared<std::thread>([&good, &work, number] { good += work(number) ? 1 : 0; });
    for (const auto &thread : threads)
        thread->join();
    return good;
#else
    QList<pid_t> children;
    for (int number = 0; number < count; ++number) {
        const pid_t child = ::fork();
        if (child == 0)
            ::_exit(work(number) ? 0 : 1); // no destructor of what the parent made
        if (child > 0)
            children += child;
    }
    int good = 0;
    for (const pid_t child : children) {
        int status = 0;
        if (::waitpid(child, &status, 0) == child && WIFEXITED(status) && WEXITSTATUS(status) == 0)
            ++good;
    }
    return good;
#endif
}

} // namespace Propel
