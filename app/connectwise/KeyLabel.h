// SPDX-License-Identifier: MIT
#pragma once

#include <QStringView>

#include <optional>

namespace Propel {

enum class KeyKind { Public, Private };

/// Pure: which of the two keys a word speaks of, in the languages that such labels come in: "public", "PrivateKey",
/// "öffentlicher", "秘密鍵". A key itself is no label: words with digits aren't.
std::optional<KeyKind> keyKindOf(QStringView word);

} // namespace Propel
