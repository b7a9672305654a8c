// SPDX-License-Identifier: MIT
#include "app/settings/PolicyRules.h"

namespace Propel {
namespace {

/// Puts the mandatory value in. Whether it replaced another value that was not empty.
bool put(const Settings &settings, SettingKey key, QString &text)
{
    if (!settings.mandatory.testFlag(key))
        return false;
    const QString before = std::exchange(text, settings.value(key));
    return !before.isEmpty() && before != text;
}

SettingKeys applyMandatory(const Settings &settings, AccessOptions &access)
{
    SettingKeys overruled;
    overruled.setFlag(SettingKey::CaFile, put(settings, SettingKey::CaFile, access.caFile));
    overruled.setFlag(SettingKey::ClientId, put(settings, SettingKey::ClientId, access.clientId));
    overruled.setFlag(SettingKey::Proxy, put(settings, SettingKey::Proxy, access.proxy));
    return overruled;
}

} // namespace

SettingKeys applyMandatory(const Settings &settings, ConnectionDraft &draft)
{
    SettingKeys overruled = applyMandatory(settings, draft.access);
    QString domain = draft.domain.text();
    const bool otherDomain = put(settings, SettingKey::Domain, domain);
    const TypedAddress before = std::exchange(draft.domain, domain);
    overruled.setFlag(SettingKey::Domain, otherDomain && draft.domain.address() != before.address());
    overruled.setFlag(SettingKey::CompanyId, put(settings, SettingKey::CompanyId, draft.companyId));
    return overruled;
}

SettingKeys applyMandatory(const Settings &settings, Connection &connection)
{
    SettingKeys overruled = applyMandatory(settings, connection.access);
    const auto address = InstanceAddress::parse(settings.domain);
    if (settings.mandatory.testFlag(SettingKey::Domain) && address && connection.address != *address) {
        connection.address = *address;
        overruled |= SettingKey::Domain;
    }
    const auto companyId = CompanyId::parse(settings.companyId);
    if (settings.mandatory.testFlag(SettingKey::CompanyId) && companyId && connection.companyId != *companyId) {
        connection.companyId = *companyId;
        overruled |= SettingKey::CompanyId;
    }
    return overruled;
}

void fillIn(const Settings &settings, ConnectionDraft &draft)
{
    const auto fill = [](QString &field, const QString &value) {
        if (field.isEmpty())
            field = value;
    };
    if (draft.domain.text().isEmpty())
        draft.domain = settings.domain;
    fill(draft.companyId, settings.companyId);
    fill(draft.access.caFile, settings.caFile);
    fill(draft.access.proxy, settings.proxy);
}

} // namespace Propel
