// SPDX-License-Identifier: MIT
#include "ui/wizard/SetupState.h"

#include "app/base/LogOnly.h"
#include "app/history/ReportChanges.h"
#include "app/settings/PolicyRules.h"

using namespace Qt::StringLiterals;

namespace Propel {

SetupState::SetupState(Services given, ConnectionDraft begun, SettingKeys replaced)
    : services(std::move(given)),
      keys(services.keys),
      overruled(replaced),
      draft(std::move(begun))
{
    const Result<QList<Connection>> saved = services.store.load();
    for (const Connection &connection : saved.value_or(QList<Connection>())) {
        if (connection.id == draft.replaces)
            m_former = connection;
    }
    if (!m_former) // nothing to compare with
        draft.replaces.clear();
    const bool isNothingStored = keys.where(draft).place == KeyPlace::Nowhere && !keys.mayBeUnderway(draft);
    if (isFormerKeyLost() && isNothingStored) {
        draft.publicKey = m_former->publicKey.text(); // only the private key is missing
        draft.storedPublicKey = draft.publicKey;
    }
}

bool SetupState::isFormerKeyLost() const
{
    return m_former && m_former->keyForThisSessionOnly && keys.where(*m_former).place != KeyPlace::ThisSessionOnly;
}

std::optional<Connection> SetupState::connection() const
{
    const std::optional<InstanceAddress> &address = draft.domain.address();
    const Result<CompanyId> companyId = CompanyId::parse(draft.companyId);
    const Result<PublicKey> publicKey = PublicKey::parse(draft.publicKey);
    if (!address || !companyId || !publicKey)
        return std::nullopt;
    QString name = m_former ? m_former->name : draft.name; // a person may have changed it
    if (name.isEmpty() && company())
        name = company()->companyName;
    if (name.isEmpty() && m_session)
        name = m_session->report().connection.companyName;
    Connection connection{.id = draft.replaces.isEmpty() ? m_newId : draft.replaces,
                          .name = name.isEmpty() ? address->text() : name,
                          .address = *address,
                          .companyId = *companyId,
                          .publicKey = *publicKey,
                          .access = draft.access,
                          .keyForThisSessionOnly = isKeyForThisSessionOnly()};
    if (m_former && m_former->address == *address && m_former->companyId == *companyId) {
        if (m_former->publicKey == *publicKey)
            connection.formerKey = m_former->formerKey;
        else if (!m_former->keyForThisSessionOnly)
            connection.formerKey = m_former->publicKey; // the way back
    }
    return connection;
}

ConnectionFacts SetupState::facts() const
{
    const std::optional<InstanceAddress> &address = draft.domain.address();
    ConnectionFacts facts;
    facts.domain = address ? address->text() : draft.domain.text().section(u'@', -1).trimmed();
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
    const Result<CompanyId> companyId = CompanyId::parse(draft.companyId);
    const bool same = m_asked && draft.domain.address() == m_asked->address && companyId &&
                      *companyId == m_asked->companyId && draft.access == m_asked->access;
    return same ? &m_asked->answer : nullptr;
}

void SetupState::setCompany(const CompanyInfo &company)
{
    const Result<CompanyId> companyId = CompanyId::parse(draft.companyId);
    if (draft.domain.address() && companyId)
        m_asked = Asked{*draft.domain.address(), *companyId, draft.access, company};
}

bool SetupState::areKeysRejected() const
{
    const StageOutcome *failed = m_session && m_session->hasResult() ? m_session->report().failedStage() : nullptr;
    return failed && failed->stage == Stage::Authentication;
}

bool SetupState::isWorthADraft() const
{
    const Settings &set = services.settings; // what nobody typed
    return draft.page != "welcome"_L1 || draft.domain.text() != set.domain || draft.companyId != set.companyId;
}

void SetupState::setGuideChecks(const QStringList &checked)
{
    draft.guideChecks = checked;
    logOnly(saveDraft(), "the draft is written again when the page is turned, and a failure is said then");
}

DiagnosisSession &SetupState::session()
{
    if (!m_session)
        m_session = std::make_unique<DiagnosisSession>(places(), services.requirements, services.defaultClientId,
                                                       compareWithEarlier);
    return *m_session;
}

DiagnosisSession &SetupState::presentSession()
{
    if (m_present)
        return *m_present;
    Connection present = *m_former;
    applyMandatory(services.settings, present);
    m_present = std::make_unique<DiagnosisSession>(places(), services.requirements, services.defaultClientId);
    m_present->setKeyPlace(present.keyForThisSessionOnly ? services.sessionOnly : services.keychain);
    m_present->setConnection(present);
    return *m_present;
}

} // namespace Propel
