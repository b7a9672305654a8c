// SPDX-License-Identifier: MIT
#include "app/connection/Connection.h"

#include "app/base/Text.h"

#include <QRegularExpression>
#include <QUuid>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// A user name and password that somebody typed into a proxy's address must not get into a file.
QString withoutUserInfo(const QString &proxy)
{
    static const QRegularExpression scheme(u"^[A-Za-z][A-Za-z0-9+.-]*://"_s);
    const qsizetype end = proxy.lastIndexOf(u'@');
    return end < 0 ? proxy : scheme.match(proxy).captured() + proxy.sliced(end + 1);
}

} // namespace

QString newConnectionId()
{
    return QUuid::createUuid().toString(QUuid::Id128).left(12);
}

QJsonObject toJson(const AccessOptions &access)
{
    return {
        {u"caFile"_s, access.caFile}, {u"clientId"_s, access.clientId}, {u"proxy"_s, withoutUserInfo(access.proxy)}};
}

AccessOptions accessFromJson(const QJsonObject &object)
{
    return {object.value("caFile"_L1).toString(),
            parseClientId(object.value("clientId"_L1).toString()).value_or(QString()),
            object.value("proxy"_L1).toString()};
}

QJsonObject Connection::toJson() const
{
    QJsonObject object{{u"id"_s, id},
                       {u"name"_s, name},
                       {u"domain"_s, address.text()},
                       {u"companyId"_s, companyId.text()},
                       {u"publicKey"_s, publicKey.text()},
                       {u"access"_s, Propel::toJson(access)}};
    if (formerKey)
        object.insert("formerPublicKey"_L1, formerKey->text());
    if (keyForThisSessionOnly)
        object.insert("keyForThisSessionOnly"_L1, true);
    return object;
}

Result<Connection> Connection::fromJson(const QJsonObject &object)
{
    const auto address = InstanceAddress::parse(object.value("domain"_L1).toString());
    if (!address)
        return tl::make_unexpected(address.error());
    const auto companyId = CompanyId::parse(object.value("companyId"_L1).toString());
    if (!companyId)
        return tl::make_unexpected(companyId.error());
    const auto publicKey = PublicKey::parse(object.value("publicKey"_L1).toString());
    if (!publicKey)
        return tl::make_unexpected(publicKey.error());
    static const QRegularExpression badInId(u"[^A-Za-z0-9]"_s); // it names files
    const QString id = object.value("id"_L1).toString().remove(badInId);
    const QString name = plainExcerpt(object.value("name"_L1).toString()); // it may have been written by hand
    const auto former = PublicKey::parse(object.value("formerPublicKey"_L1).toString());
    return Connection{.id = id.isEmpty() ? newConnectionId() : id,
                      .name = name.isEmpty() ? address->text() : name,
                      .address = *address,
                      .companyId = *companyId,
                      .publicKey = *publicKey,
                      .access = accessFromJson(object.value("access"_L1).toObject()),
                      .formerKey = former ? std::optional(*former) : std::nullopt,
                      .keyForThisSessionOnly = object.value("keyForThisSessionOnly"_L1).toBool()};
}

QString distinctName(const Connection &connection, const QList<Connection> &all)
{
    const auto isAnother = [&connection](const Connection &each) {
        return each.id != connection.id && each.name == connection.name;
    };
    if (std::ranges::none_of(all, isAnother))
        return connection.name;
    const bool isSameCompany = std::ranges::any_of(
        all, [&](const Connection &each) { return isAnother(each) && each.companyId == connection.companyId; });
    return u"%1 (%2)"_s.arg(connection.name, isSameCompany ? connection.address.text() : connection.companyId.text());
}

} // namespace Propel
