// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/base/Secret.h"

#include <QString>

namespace Propel {

/// Without white space and invisible characters (zero-width, byte order mark) at both ends.
QString trimmedInvisible(const QString &typed);

/// Without any white space, control or invisible character, wherever it stands: no key holds one, and pasting brings
/// them along. Works on a copy of its own, so that the caller can wipe both.
QString cleanKey(const QString &typed);

/// The name of a company database in ConnectWise PSA, as typed at its sign-in. Its case is kept: it may matter.
class CompanyId
{
public:
    /// Trims white space. Fails with Cause::CompanyIdEmpty, CompanyIdTooLong (over 100 characters) or
    /// CompanyIdBadCharacter: what would change its meaning in a URL's path or in "company+public:private".
    static Result<CompanyId> parse(const QString &typed);

    [[nodiscard]] QString text() const { return m_text; }

    friend bool operator==(const CompanyId &, const CompanyId &) = default;

private:
    explicit CompanyId(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

/// The public half of an API member's keys. Not a secret, yet shown no further than its first four characters.
class PublicKey
{
public:
    /// Removes white space and invisible characters. Fails with Cause::PublicKeyEmpty, or PublicKeyBadCharacter for
    /// ":" and other characters outside printable ASCII, which Basic authentication can't carry.
    static Result<PublicKey> parse(const QString &typed);

    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QString shortText() const; ///< "AbCd…"

    friend bool operator==(const PublicKey &, const PublicKey &) = default;

private:
    explicit PublicKey(QString text) : m_text(std::move(text)) {}

    QString m_text;
};

/// Trims white space; empty: none is sent. Fails with Cause::ClientIdBadCharacter for what a header can't carry, and
/// beyond 200 characters.
Result<QString> parseClientId(const QString &typed);

/// Removes white space and invisible characters. Fails with Cause::PrivateKeyEmpty, or PrivateKeyBadCharacter outside
/// printable ASCII (with no detail: it is secret).
Result<Secret> parsePrivateKey(const QString &typed);

/// True for the keys seen so far: 16 letters and digits. Others get a warning and are never refused: no rule for keys
/// is documented.
bool looksLikeKey(QStringView key);

} // namespace Propel
