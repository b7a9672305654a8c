// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"

#include <QString>

#include <optional>

namespace Propel {

/// Both keys found in one pasted text.
struct PastedKeys
{
    QString publicKey;
    Secret privateKey;
    bool byLabel =
        false; ///< told apart by words beside them, not merely by their order (public first, as ConnectWise shows them)
};

/// Pure: understands two keys in one paste: on lines of their own, with labels, as CSV, JSON or "public:private".
/// Nothing where there aren't exactly two that look like keys: the text is then one key, or something else.
std::optional<PastedKeys> readPastedKeys(const QString &text);

} // namespace Propel
