// SPDX-License-Identifier: MIT
#include "app/connection/PrivateKey.h"

#include "app/connection/KeyText.h"

#include <algorithm>

namespace Propel {

Result<Secret> parsePrivateKey(const QString &typed)
{
    QString clean = cleanKey(typed);
    if (clean.isEmpty())
        return fail(Cause::PrivateKeyEmpty);
    const bool printable =
        std::all_of(clean.begin(), clean.end(), [](QChar c) { return c.unicode() > 0x20 && c.unicode() < 0x7f; });
    Secret secret(clean);
    Secret::wipe(clean);
    if (!printable)
        return fail(Cause::PrivateKeyBadCharacter);
    return secret;
}

bool looksLikeKey(QStringView key)
{
    constexpr qsizetype usual = 16;
    return key.size() == usual && std::all_of(key.begin(), key.end(), [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9');
           });
}

} // namespace Propel
