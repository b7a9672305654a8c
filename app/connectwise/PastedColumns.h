// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/PastedWords.h"

namespace Propel {

/// Keys in the columns of a table. The views point into the text.
struct Columns
{
    QStringView publicKey;
    QStringView privateKey;
    int rows = 0; ///< different pairs; with more than one nobody knows which is meant
};

/// Pure: a table with a header row, between tabs, commas, semicolons or bars (Markdown), its cells quoted or not.
Columns readColumns(QStringView clean);

} // namespace Propel
