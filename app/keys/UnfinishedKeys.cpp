// SPDX-License-Identifier: MIT
#include "app/keys/UnfinishedKeys.h"

namespace Propel {

/// The public key, a line end, the private key: neither holds a line end.
Secret UnfinishedKeys::toSecret() const
{
    if (!publicKey)
        return privateKey.copy();
    QByteArray both = publicKey->toUtf8();
    both.reserve(both.size() + 1 + privateKey.size()); // no growing, which would leave a copy behind
    both.append('\n').append(privateKey.utf8());
    return Secret(std::move(both));
}

UnfinishedKeys UnfinishedKeys::fromSecret(const Secret &stored)
{
    const QByteArrayView both = stored.utf8();
    const qsizetype end = both.indexOf('\n');
    if (end < 0)
        return {{}, stored.copy()};
    return {QString::fromUtf8(both.first(end)), Secret(both.sliced(end + 1).toByteArray())};
}

} // namespace Propel
