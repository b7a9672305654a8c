// SPDX-License-Identifier: MIT
#include "app/keys/KeychainEntry.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto unfinished = "propel-connect/unfinished/"_L1;
constexpr auto connectwise = "propel-connect/connectwise/"_L1;

} // namespace

KeychainEntry KeychainEntry::ofKey(const InstanceAddress &address, const CompanyId &companyId,
                                   const PublicKey &publicKey)
{
    return KeychainEntry(connectwise + u"%1@%2/%3"_s.arg(companyId.text(), address.text(), publicKey.text()));
}

KeychainEntry KeychainEntry::ofConnection(const Connection &connection)
{
    return ofKey(connection.address, connection.companyId, connection.publicKey);
}

KeychainEntry KeychainEntry::ofFormerKey(const Connection &connection)
{
    return connection.formerKey ? ofKey(connection.address, connection.companyId, *connection.formerKey)
                                : KeychainEntry();
}

QList<KeychainEntry> KeychainEntry::allOf(const Connection &connection)
{
    QList<KeychainEntry> entries{ofConnection(connection)};
    if (connection.formerKey)
        entries += ofFormerKey(connection);
    return entries;
}

QList<KeychainEntry> KeychainEntry::allOf(const ConnectionDraft &draft)
{
    return {KeychainEntry(draft.keyEntry), KeychainEntry(draft.keyUnderway)};
}

KeychainEntry KeychainEntry::ofUnfinishedSetup(const QString &id)
{
    return KeychainEntry(unfinished + id);
}

KeychainEntry KeychainEntry::ofProxy(const QString &proxy)
{
    return KeychainEntry("propel-connect/proxy/"_L1 + proxy);
}

QString KeychainEntry::publicKey() const
{
    static const QRegularExpression parts(u"^%1.*?@[^/@]*/(.*)$"_s.arg(connectwise));
    return parts.match(m_name).captured(1);
}

bool KeychainEntry::isOfUnfinishedSetup() const
{
    return m_name.startsWith(unfinished);
}

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
