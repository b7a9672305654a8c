// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"

namespace Propel {

/// Which draft: of a new connection (no id), of changes to a saved one, or of the replacement of its keys alone.
struct DraftName
{
    QString editing = {}; ///< the saved connection's id
    bool replacing = false;

    friend bool operator==(const DraftName &, const DraftName &) = default;
};

/// What the wizard has so far. Kept on disk so that a restart goes on at the page that was left. Texts are as typed.
/// The private key is not in it, only the names of the keychain's entries that have to do with it.
struct ConnectionDraft
{
    QString page; ///< the page that was left: welcome, prepare, instance, keys, permissions, done; empty: no draft
    QString domain;
    QString companyId;
    QString publicKey;
    AccessOptions access;
    QString keyEntry;       ///< where the keychain holds the private key, read back and equal; empty: nowhere
    QString keyUnderway;    ///< where it was being put when this was written: it may be there or not
    QString editing;        ///< id of the saved connection that is being changed; empty: a new one
    bool replacing = false; ///< its keys alone are being replaced, by a pair that has to prove itself first

    [[nodiscard]] DraftName name() const { return {editing, replacing}; }
    [[nodiscard]] QJsonObject toJson() const;
    static ConnectionDraft fromJson(const QJsonObject &object);   ///< what is missing or of another type stays empty
    static ConnectionDraft ofSaved(const Connection &connection); ///< to change it
    static ConnectionDraft toReplaceKeysOf(const Connection &connection);

    friend bool operator==(const ConnectionDraft &, const ConnectionDraft &) = default;
};

} // namespace Propel
