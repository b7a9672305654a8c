// SPDX-License-Identifier: MIT
#include "tests/fuzz/WorstInputs.h"

#include <algorithm>
#include <array>

namespace Propel::Fuzz {
namespace {

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

} // namespace

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

} // namespace Propel::Fuzz
