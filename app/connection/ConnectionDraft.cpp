// SPDX-License-Identifier: MIT
#include "app/connection/ConnectionDraft.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Propel {

TypedAddress::TypedAddress(const QString &text) : m_text(text)
{
    if (const Result<InstanceAddress> parsed = InstanceAddress::parse(text))
        m_address = *parsed;
}

QString ConnectionDraft::instance() const
{
    const Result<CompanyId> company = CompanyId::parse(companyId);
    return company && domain.address() ? company->text() + u'@' + domain.address()->text() : QString();
}

QJsonObject ConnectionDraft::toJson() const
{
    return {{u"page"_s, page},
            {u"name"_s, name},
            {u"domain"_s, domain.text().section(u'@', -1)}, // what stands before it may be a password
            {u"companyId"_s, companyId},
            {u"acceptedAt"_s, acceptedAt},
            {u"committedAs"_s, committedAs},
            {u"access"_s, Propel::toJson(access)},
            {u"keyEntry"_s, keyEntry},
            {u"keyUnderway"_s, keyUnderway},
            {u"replaces"_s, replaces},
            {u"guide"_s, QJsonArray::fromStringList(guideChecks)}};
}

ConnectionDraft ConnectionDraft::fromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *key) { return object.value(QLatin1StringView(key)).toString(); };
    return {.page = text("page"),
            .name = text("name"),
            .domain = text("domain"),
            .companyId = text("companyId"),
            .publicKey = text("publicKey"), // from a version that wrote it
            .access = accessFromJson(object.value("access"_L1).toObject()),
            .keyEntry = text("keyEntry"),
            .keyUnderway = text("keyUnderway"),
            .keyInSession = {},
            .storedPublicKey = {},
            .acceptedAt = text("acceptedAt"),
            .committedAs = text("committedAs"),
            .replaces = text(object.contains("replaces"_L1) ? "replaces" : "editing"), // as earlier versions named it
            .guideChecks = object.value("guide"_L1).toVariant().toStringList()};
}

} // namespace Propel
