// SPDX-License-Identifier: MIT
#include "app/connection/PublicKey.h"

#include "app/base/Text.h"
#include "app/connection/KeyText.h"

#include <algorithm>

namespace Propel {

Result<PublicKey> PublicKey::parse(const QString &typed)
{
    const QString text = cleanKey(typed);
    if (text.isEmpty())
        return fail(Cause::PublicKeyEmpty);
    const auto bad = std::find_if(text.begin(), text.end(),
                                  [](QChar c) { return c == u':' || c.unicode() < 0x21 || c.unicode() > 0x7e; });
    if (bad != text.end())
        return fail(Cause::PublicKeyBadCharacter, QString(*bad));
    return PublicKey(text);
}

QString PublicKey::shortText() const
{
    return shortKey(m_text);
}

} // namespace Propel
