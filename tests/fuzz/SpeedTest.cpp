// SPDX-License-Identifier: MIT
// What the fuzz targets are promised, without libFuzzer: the corpus is replayed, and inputs of 1 MiB that are made to
// be slow take no longer than the bound, in this build and without sanitizers.
#include "tests/fuzz/Clock.h"
#include "tests/fuzz/Target.h"
#include "tests/fuzz/WorstInputs.h"

#include "tests/support/Kit.h"

#include <QDirIterator>
#include <QFile>

using namespace Propel::Fuzz;

namespace Propel::Fuzz {

void PrintTo(const Target &target, std::ostream *out) // otherwise its bytes, addresses too, are in the test's name
{
    *out << target.name;
}

} // namespace Propel::Fuzz

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr int slowness = 10; // see LibFuzzer.cpp
#else
constexpr int slowness = 1;
#endif

std::chrono::milliseconds timeFor(const Target &target, const QByteArray &input)
{
    auto best = std::chrono::nanoseconds::max();
    for (int tries = 0; tries < 3 && best > longest * slowness; ++tries) { // a machine may be busy; the code is not
        const auto begin = processorTime();
        target.read(input);
        best = std::min(best, processorTime() - begin);
    }
    return std::chrono::duration_cast<std::chrono::milliseconds>(best);
}

} // namespace

class FuzzTarget : public testing::TestWithParam<Target>
{};

TEST_P(FuzzTarget, ReadsItsCorpus)
{
    int read = 0;
    for (QDirIterator files(QStringLiteral(PROPEL_CORPUS "/") + QLatin1String(GetParam().name), QDir::Files);
         files.hasNext();) {
        QFile file(files.next());
        ASSERT_TRUE(file.open(QFile::ReadOnly)) << file.fileName();
        SCOPED_TRACE(file.fileName());
        const QByteArray input = file.readAll();
        EXPECT_LE(timeFor(GetParam(), input), longest * slowness);
        ++read;
    }
    EXPECT_GE(read, 3) << "a target without a corpus finds nothing in a short run";
}

TEST_P(FuzzTarget, IsQuickWhateverTheInput)
{
    std::chrono::milliseconds slowest{0};
    QByteArray which;
    int count = 0;
    // The largest, and just below the bounds that some parsers have of their own, where most of the work is done.
    for (const qsizetype size : {qsizetype(1 << 20), qsizetype(19'990), qsizetype(1'990)}) {
        eachWorstInput(GetParam(), size, [&](const WorstInput &input) {
            const auto took = timeFor(GetParam(), input.text);
            EXPECT_LE(took, longest * slowness)
                << input.text.size() << " bytes, " << input.name.left(200).toStdString();
            ++count;
            if (took > slowest) {
                slowest = took;
                which = input.name.left(80);
            }
        });
    }
    std::cout << "slowest of " << count << ": " << slowest.count() << " ms for " << which.toStdString() << '\n';
}

INSTANTIATE_TEST_SUITE_P(, FuzzTarget, testing::ValuesIn(targets().begin(), targets().end()),
                         [](const auto &made) { return std::string(made.param.name); });
