// SPDX-License-Identifier: MIT
#include "app/keys/KeychainEntry.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto unfinished = "propel-connect/unfinished/"_L1;

} // namespace

KeychainEntry KeychainEntry::ofKey(const InstanceAddress &address, const CompanyId &companyId,
                                   const PublicKey &publicKey)
{
    return KeychainEntry(
        u"propel-connect/connectwise/%1@%2/%3"_s.arg(companyId.text(), address.text(), publicKey.text()));
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

KeychainEntry KeychainEntry::ofUnfinishedSetup(const QString &id)
{
    return KeychainEntry(unfinished + id);
}

KeychainEntry KeychainEntry::ofProxy(const QString &proxy)
{
    return KeychainEntry("propel-connect/proxy/"_L1 + proxy);
}

QString KeychainEntry::nameWithoutKey() const
{
    return m_name.left(m_name.lastIndexOf(u'/') + 1) + u'…';
}

bool KeychainEntry::isOfUnfinishedSetup() const
{
    return m_name.startsWith(unfinished);
}

} // namespace Propel
