// SPDX-License-Identifier: MIT
#pragma once

#include <chrono>
#include <ctime>

namespace Propel::Fuzz {

/// The processor's time that this thread used: what others do on the machine doesn't count.
inline std::chrono::nanoseconds processorTime()
{
    timespec now{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return std::chrono::seconds(now.tv_sec) + std::chrono::nanoseconds(now.tv_nsec);
}

/// No input may take longer (the bound, for up to 1 MiB).
inline constexpr std::chrono::milliseconds longest{100};

} // namespace Propel::Fuzz
