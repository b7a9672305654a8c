// SPDX-License-Identifier: MIT
#include "ui/wizard/SetupState.h"

#include <algorithm>

namespace Propel {

SetupState::SetupState(SetupContext given, ConnectionDraft begun) : context(std::move(given)), draft(std::move(begun))
{
    const std::optional<Connection> connection = this->connection();
    if (draft.keyStored && connection)
        m_held = Held{&context.keychain, connection->keychainName()};
}

std::optional<Connection> SetupState::connection() const
{
    const Result<InstanceAddress> address = InstanceAddress::parse(draft.domain);
    const Result<CompanyId> companyId = CompanyId::parse(draft.companyId);
    const Result<PublicKey> publicKey = PublicKey::parse(draft.publicKey);
    if (!address || !companyId || !publicKey)
        return std::nullopt;
    QString name = company() ? company()->companyName : QString();
    if (name.isEmpty() && m_session)
        name = m_session->report().connection.companyName;
    return Connection{draft.editing.isEmpty() ? m_newId : draft.editing,
                      name.isEmpty() ? address->text() : name,
                      *address,
                      *companyId,
                      *publicKey,
                      draft.access};
}

ConnectionFacts SetupState::facts() const
{
    const Result<InstanceAddress> address = InstanceAddress::parse(draft.domain);
    ConnectionFacts facts;
    facts.domain = address ? address->text() : draft.domain.trimmed();
    facts.companyId = draft.companyId.trimmed();
    if (const CompanyInfo *known = company()) {
        facts.apiBase = known->api.url().toString(QUrl::FullyEncoded);
        facts.companyName = known->companyName;
        facts.version = known->version;
        facts.cloud = known->cloud;
    }
    return facts;
}

const CompanyInfo *SetupState::company() const
{
    const Result<InstanceAddress> address = InstanceAddress::parse(draft.domain);
    const Result<CompanyId> companyId = CompanyId::parse(draft.companyId);
    const bool same = m_asked && address && companyId && m_asked->address == *address &&
                      m_asked->companyId == *companyId && m_asked->access == draft.access;
    return same ? &m_asked->answer : nullptr;
}

void SetupState::setCompany(const CompanyInfo &company)
{
    const Result<InstanceAddress> address = InstanceAddress::parse(draft.domain);
    const Result<CompanyId> companyId = CompanyId::parse(draft.companyId);
    if (address && companyId)
        m_asked = Asked{*address, *companyId, draft.access, company};
}

SecretStore *SetupState::keyHolder() const
{
    const std::optional<Connection> connection = this->connection();
    return m_held && connection && m_held->name == connection->keychainName() ? m_held->store : nullptr;
}

bool SetupState::isKeyForThisSessionOnly() const
{
    return keyHolder() == &context.sessionOnly;
}

Result<> SetupState::keyStored(SecretStore &store)
{
    const std::optional<Connection> connection = this->connection();
    if (!connection)
        return {};
    const Held now{&store, connection->keychainName()};
    if (m_held && m_held->store == &context.sessionOnly && (m_held->name != now.name || m_held->store != now.store))
        remove(*m_held->store, m_held->name);
    else if (m_held && m_held->name != now.name && !isUsedBySaved(m_held->name))
        remove(*m_held->store, m_held->name);
    m_held = now;
    return saveDraft();
}

void SetupState::removeEntryOf(const Connection &former)
{
    const std::optional<Connection> connection = this->connection();
    const QString entry = former.keychainName();
    if (connection && connection->keychainName() != entry && !isUsedBySaved(entry))
        remove(context.keychain, entry);
}

bool SetupState::isUsedBySaved(const QString &entry) const
{
    const Result<QList<Connection>> saved = context.store.load();
    return !saved || std::any_of(saved->begin(), saved->end(),
                                 [&](const Connection &connection) { return connection.keychainName() == entry; });
}

// It may take longer than the wizard lives, so it belongs to itself.
void SetupState::remove(SecretStore &store, const QString &entry)
{
    RemoveSecret *removing = store.remove(entry).release();
    QObject::connect(removing, &Step::ended, removing, &QObject::deleteLater);
    removing->start();
}

DiagnosisSession &SetupState::session()
{
    if (!m_session)
        m_session = std::make_unique<DiagnosisSession>(context.keychain, context.requirements, context.defaultClientId);
    return *m_session;
}

Result<> SetupState::saveDraft()
{
    SecretStore *holder = keyHolder();
    draft.keyStored = holder == &context.keychain;
    return context.store.saveDraft(draft);
}

} // namespace Propel
