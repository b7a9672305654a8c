// SPDX-License-Identifier: MIT
// What libFuzzer calls. The sanitizers and -O1 make a program about ten times slower (measured on the inputs of
// SpeedTest.cpp: 3 to 12 times), so ten times as long is allowed here; tests-fuzz asks for the bound itself.
#include "tests/fuzz/Target.h"

#include <cstdint>

using namespace Propel::Fuzz;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size);

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    constexpr int slowness = 10;
    // A copy, of exactly that size: reading past its end is found.
    const QByteArray input(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    const auto begin = processorTime();
    targets().constFirst().read(input);
    const auto took = std::chrono::duration_cast<std::chrono::milliseconds>(processorTime() - begin);
    if (took > longest * slowness)
        qFatal("%s took %lld ms for %zu bytes", targets().constFirst().name, static_cast<long long>(took.count()),
               size);
    return 0;
}
