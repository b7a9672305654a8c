// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"

#include <QString>

#include <optional>

namespace Propel {

/// Both keys found in one pasted text.
struct PastedKeys
{
    /// What says which key is which.
    enum class Basis {
        ByLabels,  ///< the words before them
        ByColumns, ///< the header row of a CSV file
        ByOrder,   ///< a guess: ConnectWise shows the public key first
    };

    QString publicKey;
    Secret privateKey;
    Basis basis = Basis::ByOrder;
};

/// Pure: finds two keys in one paste: plain text, JSON or CSV, with labels in English and the program's other
/// languages. A label counts directly before its key, alone on the line above it, or at the head of its CSV column.
/// Nothing where it isn't clear which words are the keys: the text then stays as it is.
std::optional<PastedKeys> readPastedKeys(const QString &text);

/// The same for a line of input that was just changed: first in the inserted text by itself, because what stood there
/// before is no part of the paste; then in the whole line. Nothing where it was typed character by character.
/// `cursor`: behind the inserted text.
std::optional<PastedKeys> readKeysPutInto(const QString &former, const QString &now, qsizetype cursor);

} // namespace Propel
