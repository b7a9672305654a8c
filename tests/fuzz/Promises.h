// SPDX-License-Identifier: MIT
#pragma once

#include "tests/fuzz/Target.h"

#include <QString>

#include <algorithm>

namespace Propel::Fuzz {

/// Text that was made fit to be shown: no control character, no bidirectional override, no longer than said.
inline bool isPlain(const QString &text, qsizetype longest)
{
    return text.size() <= longest + 1 && std::none_of(text.begin(), text.end(), [](QChar c) {
               return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format ||
                      c == QChar::LineSeparator || c == QChar::ParagraphSeparator;
           });
}

/// The first byte of an input chooses among the values; the rest is the text.
template<typename T, std::size_t count>
const T &chosen(const T (&values)[count], const QByteArray &input)
{
    return values[input.isEmpty() ? 0 : static_cast<unsigned char>(input.at(0)) % count];
}

} // namespace Propel::Fuzz
