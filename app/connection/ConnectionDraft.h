// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"

namespace Propel {

/// What the wizard has so far. Kept on disk so that a restart goes on at the page that was left. Texts are as typed.
/// The private key is not in it; `keyStored` says whether the keychain holds it under the names given here.
struct ConnectionDraft
{
    QString page; ///< the page that was left: welcome, prepare, instance, keys, permissions, done; empty: no draft
    QString domain;
    QString companyId;
    QString publicKey;
    AccessOptions access;
    bool keyStored = false;
    QString editing; ///< id of the saved connection that is being changed; empty: a new one

    [[nodiscard]] QJsonObject toJson() const;
    static ConnectionDraft fromJson(const QJsonObject &object); ///< what is missing or of another type stays empty

    friend bool operator==(const ConnectionDraft &, const ConnectionDraft &) = default;
};

} // namespace Propel
