// SPDX-License-Identifier: MIT
// What the fuzz targets are promised, without libFuzzer: the corpus is replayed, and inputs of 1 MiB that are made to
// be slow take no longer than the bound, in this build and without sanitizers.
#include "tests/fuzz/Target.h"

#include "tests/support/Kit.h"

#include <QDirIterator>
#include <QFile>

#include <array>
#include <functional>

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
#elif !defined(__OPTIMIZE__)
constexpr int slowness = 2;
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

/// One unit over and over.
constexpr std::array units{
    "[",
    "]",
    "{",
    "{\"a\":",
    "[1,",
    "\"",
    "'",
    "\\",
    "\\\\n",
    "\\u200b",
    "(",
    ")",
    "<",
    ">",
    "<br ",
    "<br  \t",
    "</tr ",
    "<title ",
    "<title>",
    "<p a=b",
    "&",
    "&nbsp;",
    "&#61;",
    ":",
    "/",
    ".",
    "-",
    "@",
    "=",
    "+",
    "a=",
    "=a",
    "a_",
    "_",
    "0",
    "1234567890",
    "x",
    "xY1",
    "AbCdEfGh12345678 ",
    "AbCdEfGh12345678\n",
    " ",
    "\t",
    "\n",
    "\r\n",
    "\r",
    "public ",
    "private ",
    "public: ",
    "private key\n",
    "public,private\n",
    "public\tprivate\n",
    "public;private;AbCdEfGh12345678\n",
    "public|private\nAbCdEfGh12345678|AbCdEfGh87654321\n",
    "public_key=",
    "PUBLIC_KEY=AbCdEfGh12345678\n",
    "http://",
    "https:",
    "a://",
    "xn--",
    "client id ",
    "wifi ",
    "security permission ",
    "Cannot route ",
    "\xcc\x81",                 // a combining accent
    "\xe2\x80\xae",             // right-to-left override
    "\xe2\x80\x8b",             // zero-width space
    "\xef\xbb\xbf",             // byte order mark
    "\xe7\xa7\x98\xe5\xaf\x86", // "secret", without blanks between words
    "\xe9\x8d\xb5",
    "\xf0\x9f\x98\x80", // outside the first plane
    "\xed\xa0\x80",     // a surrogate, which UTF-8 may not hold
    "\xff",
    "\xc3",
    "\xef\xbd\x81", // a full-width letter
    "\xe1\xba\x9e",
};

QByteArray filled(const QByteArray &unit, qsizetype size)
{
    return unit.repeated(std::max<qsizetype>(1, size / unit.size()));
}

/// Many different names: nothing of what is remembered once serves twice.
QByteArray numbered(const QByteArray &part, qsizetype size)
{
    const qsizetype place = part.indexOf('#');
    QByteArray text;
    text.reserve(size + part.size());
    for (int i = 0; text.size() < size; ++i)
        text += part.first(place) + QByteArray::number(i) + part.sliced(place + 1);
    return text;
}

struct WorstInput
{
    QByteArray name; ///< what it is made of
    QByteArray text;
};

/// Inputs of about that size that make a careless parser slow: long runs of each sign that means something to one,
/// within the target's frames; deep nesting; very many small parts; very long single ones.
void eachWorstInput(const Target &target, qsizetype size, const std::function<void(const WorstInput &)> &take)
{
    for (const char *frame : target.frames) {
        const QByteArray around(frame);
        const auto places = std::max<qsizetype>(1, around.count('%'));
        for (const char *unit : units)
            take({around + " of " + QByteArray(unit).toPercentEncoding(),
                  QByteArray(around).replace('%', filled(unit, (size - around.size()) / places))});
    }
    for (const auto &[before, part, behind] : target.lists) {
        const QByteArray unit(part);
        const qsizetype room = size - QByteArray(before).size() - QByteArray(behind).size();
        take({before + unit, before + (unit.contains('#') ? numbered(unit, room) : filled(unit, room)) + behind});
    }
    // Long names before many values: a path a value would be as many copies of them.
    take(
        {"a long name over many values", "{\"" + filled("n", size / 2) + "\":[" + filled("0,", size / 2 - 20) + "0]}"});
    take({"deep nesting over many values",
          filled("{\"a\":", 4500) + '[' + filled("0,", size - 6000) + "0]" + QByteArray(900, '}')});
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
