// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QString>

namespace Propel {

/// The public half of an API member's keys. Not a secret, yet shown no further than its first four characters.
class PublicKey
{
public:
    /// Takes out white space and invisible characters. Fails with Cause::PublicKeyEmpty, or PublicKeyBadCharacter for
    /// ":" and other characters outside printable ASCII, which Basic authentication can't carry.
    static Result<PublicKey> parse(const QString &typed);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString shortText() const; ///< "AbCd…"

    friend bool operator==(const PublicKey &, const PublicKey &) = default;

private:
    explicit PublicKey(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

} // namespace Propel
