// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/Connection.h"

namespace Propel {

/// The address of an instance as it stands in its field, parsed once.
class TypedAddress
{
public:
    TypedAddress(const QString &text = {});

    [[nodiscard]] const QString &text() const { return m_text; }
    /// Nothing where the text is no address.
    [[nodiscard]] const std::optional<InstanceAddress> &address() const { return m_address; }

    friend bool operator==(const TypedAddress &, const TypedAddress &) = default;

private:
    QString m_text;
    std::optional<InstanceAddress> m_address;
};

/// What the wizard has so far. Kept on disk so that a restart goes on at the page that was left. Texts are as typed.
/// The file holds neither key, only the names of their keychain entries, which KeyKeeper alone writes.
struct ConnectionDraft
{
    QString page; ///< the page that was left: welcome, prepare, instance, keys, permissions, done; empty: no draft
    QString name; ///< of the connection; empty: the instance's company has one
    TypedAddress domain;
    QString companyId;
    QString publicKey; ///< may be a private key by mistake, so it is never written to the file
    AccessOptions access;
    QString keyEntry;     ///< where the keychain holds the private key, read back and equal; empty: nowhere
    QString keyUnderway;  ///< where it was being put when this was written: it may be there or not
    QString keyInSession; ///< its name where it is held for this session only; never written to the file
    /// The public key that was stored with it. Nothing: not read yet. Never written to the file.
    std::optional<QString> storedPublicKey = {};
    QString acceptedAt = {};  ///< the instance that has accepted the stored keys; empty: none, or other keys are stored
    QString committedAs = {}; ///< the digest of the connection that it was saved as; the file goes right after
    /// Id of the saved connection whose keys are to be replaced, by a pair that has to prove itself first. Empty: a new
    /// connection.
    QString replaces;
    QStringList guideChecks = {}; ///< what is checked off in the setup guide

    [[nodiscard]] QString instance() const; ///< the Company ID and the address; empty where one can't be read
    [[nodiscard]] QJsonObject toJson() const;
    static ConnectionDraft fromJson(const QJsonObject &object); ///< what is missing or of another type stays empty

    friend bool operator==(const ConnectionDraft &, const ConnectionDraft &) = default;
};

} // namespace Propel
