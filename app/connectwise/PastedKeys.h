// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"

#include <QString>

#include <optional>

namespace Propel {

/// Both keys found in one pasted text.
struct PastedKeys
{
    /// How they were told apart.
    enum class Basis {
        ByLabels,  ///< by words beside them
        ByColumns, ///< by the header row of a table
        ByOrder,   ///< public first, as ConnectWise shows them: a guess
    };

    QString publicKey;
    Secret privateKey;
    Basis told = Basis::ByOrder;
};

/// Pure: understands two keys in one paste, whatever stands around them: labels in many languages, JSON, CSV, tables,
/// YAML, quotes, invisible characters. Nothing where they can't be told for sure: the text is then one key, or
/// something else, and stays as it is.
std::optional<PastedKeys> readPastedKeys(const QString &text);

/// The same for a line of input in which something was just put: first in that by itself, for what stood there before
/// is no part of the paste; then in the whole line. Nothing where it was typed character by character.
/// `cursor`: behind what was put in.
std::optional<PastedKeys> readKeysPutInto(const QString &former, const QString &now, qsizetype cursor);

} // namespace Propel
