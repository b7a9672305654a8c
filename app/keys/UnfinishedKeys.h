// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Secret.h"

#include <optional>

namespace Propel {

/// Both keys of an unfinished setup. They wait in one keychain entry: what was typed as the public key may be the
/// private one, so no file and no entry's name holds it before the instance has accepted the pair.
struct UnfinishedKeys
{
    std::optional<QString> publicKey = {}; ///< as typed; nothing: the entry holds a private key alone
    Secret privateKey = {};                ///< empty: only the public key was typed

    [[nodiscard]] Secret toSecret() const;
    static UnfinishedKeys fromSecret(const Secret &stored);
};

} // namespace Propel
