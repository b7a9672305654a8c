// SPDX-License-Identifier: MIT
#include "app/connectwise/PastedKeys.h"
#include "tests/fuzz/Target.h"

namespace Propel::Fuzz {
namespace {

bool isKey(QStringView key)
{
    return !key.isEmpty() && std::all_of(key.begin(), key.end(), [](QChar c) { return c > u' ' && c < u'\x7f'; });
}

void check(const std::optional<PastedKeys> &keys)
{
    if (keys)
        PROPEL_PROMISED(isKey(keys->publicKey) && isKey(keys->privateKey.toText()));
}

void read(const QByteArray &input)
{
    const QString text = QString::fromUtf8(input);
    if (text.size() % 2 == 0)
        return check(readPastedKeys(text));
    // Put behind, or before, what stood in the field: read by itself, then with that.
    const qsizetype half = text.size() / 2;
    if (text.size() % 4 == 1)
        check(readKeysPutInto(text.left(half), text, text.size()));
    else
        check(readKeysPutInto(text.mid(half), text, half));
}

const Registration target({"PastedKeys",
                           read,
                           {"%", "\"%", "public %", "public,private\n%"},
                           {{"public private", " a#", ""},
                            {"", "public: k#\n", ""},
                            {"", "public#;private;AbCdEfGh12345678\n", ""},
                            {"\"", "\\\\#", "n"}}});

} // namespace
} // namespace Propel::Fuzz
