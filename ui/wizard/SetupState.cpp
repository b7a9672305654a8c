// SPDX-License-Identifier: MIT
#include "ui/wizard/SetupState.h"

#include "app/settings/PolicyRules.h"

#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

const QString unfinished = u"propel-connect/unfinished/"_s;

} // namespace

SetupState::SetupState(Services services, ConnectionDraft begun, SettingKeys replaced)
    : context(std::move(services)),
      overruled(replaced),
      draft(std::move(begun)),
      m_begunAs(draft.name())
{
    const Result<QList<Connection>> saved = context.store.load();
    for (const Connection &connection : saved.value_or(QList<Connection>())) {
        m_savedEntries += connection.keychainNames();
        if (!draft.editing.isEmpty() && connection.id == draft.editing)
            m_former = connection;
    }
    draft.replacing = draft.replacing && m_former; // else there is nothing to compare with
    if (!draft.keyEntry.isEmpty())
        m_held = KeyLocation{&context.keychain, draft.keyEntry};
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
    Connection connection{draft.editing.isEmpty() ? m_newId : draft.editing,
                          name.isEmpty() ? address->text() : name,
                          *address,
                          *companyId,
                          *publicKey,
                          draft.access};
    connection.keyForThisSessionOnly = m_held && m_held->store == &context.sessionOnly;
    if (m_former && m_former->address == *address && m_former->companyId == *companyId) {
        if (m_former->publicKey == *publicKey)
            connection.formerKey = m_former->formerKey;
        else if (draft.replacing && !m_former->keyForThisSessionOnly)
            connection.formerKey = m_former->publicKey; // the way back
    }
    return connection;
}

ConnectionFacts SetupState::facts() const
{
    const Result<InstanceAddress> address = InstanceAddress::parse(draft.domain);
    ConnectionFacts facts;
    facts.domain = address ? address->text() : draft.domain.section(u'@', -1).trimmed();
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

QString SetupState::entryToKeep() const
{
    return entryToKeep(connection());
}

QString SetupState::entryToKeep(const PublicKey &instead) const
{
    std::optional<Connection> connection = this->connection();
    if (connection)
        connection->publicKey = instead;
    return entryToKeep(connection);
}

QString SetupState::entryToKeep(const std::optional<Connection> &connection) const
{
    if (connection && !isUsedBySaved(connection->keychainName()))
        return connection->keychainName();
    if (m_held && m_held->entry.startsWith(unfinished))
        return m_held->entry;
    return unfinished + (m_begunAs.editing.isEmpty() ? m_newId : m_begunAs.editing);
}

SecretStore *SetupState::keyHolder() const
{
    const std::optional<Connection> connection = this->connection();
    const bool its =
        m_held && connection && (m_held->entry == connection->keychainName() || m_held->entry == entryToKeep());
    return its ? m_held->store : nullptr;
}

bool SetupState::isKeyForThisSessionOnly() const
{
    return keyHolder() == &context.sessionOnly;
}

void SetupState::keyUnderway(const QString &entry)
{
    if (draft.keyUnderway != entry)
        (void)context.staleEntries.note(std::exchange(draft.keyUnderway, entry));
    (void)saveDraft(); // if that fails, the next page says so
}

Result<> SetupState::keyStored(SecretStore &store, const QString &entry, FormerName formerName)
{
    const std::optional<KeyLocation> before = std::exchange(m_held, KeyLocation{&store, entry});
    const bool moved = before && (before->store != &store || before->entry != entry);
    if (moved && before->store == &context.keychain) { // before the draft on disk loses sight of it
        if (formerName == FormerName::IsSecret)
            context.staleEntries.noteUnwritten(before->entry);
        else
            (void)context.staleEntries.note(before->entry);
    }
    draft.keyUnderway.clear();
    draft.keyEntry = &store == &context.keychain ? entry : QString();
    const Result<> saved = saveDraft();
    if (moved && saved)
        letGo(*before);
    return saved;
}

void SetupState::letGo(const KeyLocation &former)
{
    if (former.store == &context.keychain)
        return context.staleEntries.remove();
    RemoveSecret *forgetting = former.store->remove(former.entry).release(); // belongs to itself
    QObject::connect(forgetting, &Step::ended, forgetting, &QObject::deleteLater);
    forgetting->start();
}

void SetupState::keyNotStored(bool perhapsLater)
{
    if (draft.keyUnderway.isEmpty())
        return;
    if (perhapsLater)
        (void)context.staleEntries.note(draft.keyUnderway);
    draft.keyUnderway.clear();
    (void)saveDraft();
}

void SetupState::keyGone()
{
    m_held.reset();
    draft.keyEntry.clear();
    (void)saveDraft();
}

bool SetupState::isUsedBySaved(const QString &entry) const
{
    return m_savedEntries.contains(entry);
}

DiagnosisSession &SetupState::session()
{
    if (!m_session)
        m_session = std::make_unique<DiagnosisSession>(places(), context.requirements, context.defaultClientId);
    return *m_session;
}

DiagnosisSession &SetupState::presentSession()
{
    if (m_present)
        return *m_present;
    Connection present = *m_former;
    (void)enforce(context.settings, present);
    m_present = std::make_unique<DiagnosisSession>(places(), context.requirements, context.defaultClientId);
    m_present->setKeyPlace(present.keyForThisSessionOnly ? context.sessionOnly : context.keychain);
    m_present->setConnection(present);
    return *m_present;
}

Result<> SetupState::saveDraft()
{
    return context.store.saveDraft(draft);
}

void SetupState::dropDraft()
{
    context.store.dropDraft(m_begunAs);
}

void SetupState::discard()
{
    for (const QString &entry : {draft.keyEntry, draft.keyUnderway})
        (void)context.staleEntries.note(entry); // before nobody else knows of them
    dropDraft();
    if (const std::optional<KeyLocation> held = std::exchange(m_held, std::nullopt);
        held && held->store == &context.sessionOnly && !isUsedBySaved(held->entry))
        letGo(*held);
    context.staleEntries.remove();
}

} // namespace Propel
