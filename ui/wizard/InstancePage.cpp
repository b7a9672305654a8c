// SPDX-License-Identifier: MIT
#include "ui/wizard/InstancePage.h"

#include "app/base/Causes.h"
#include "app/text/SettingsText.h"
#include "ui/fields/AdvancedFields.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/InstanceFields.h"
#include "ui/fields/ProxySignInFields.h"
#include "ui/wizard/CompanySentence.h"

#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace Propel {

InstancePage::InstancePage(SetupState &state) : SetupPage(state, u"instance"_s)
{}

InstancePage::~InstancePage() = default;

bool InstancePage::isSettled() const
{
    return m_state.draft.domain.address() && CompanyId::parse(m_state.draft.companyId);
}

void InstancePage::build(QVBoxLayout &layout)
{
    m_fields = new InstanceFields(this);
    m_advanced = new AdvancedFields(this);
    m_fields->setTexts(m_state.draft.domain.text(), m_state.draft.companyId);
    m_advanced->setValue(m_state.draft.access);
    m_advanced->setDefaultClientId(m_state.services.defaultClientId);
    m_fields->setAdministered(m_state.services.settings);
    m_advanced->setAdministered(m_state.services.settings);
    layout.addWidget(m_fields);
    layout.addWidget(&message());
    layout.addWidget(m_advanced);

    connect(m_fields, &InstanceFields::edited, this, &InstancePage::take);
    connect(m_advanced, &AdvancedFields::edited, this, &InstancePage::take);
    connect(&m_advanced->proxySignIn(), &ProxySignInFields::edited, this, &InstancePage::stopWaiting);
    connect(&m_advanced->proxySignIn(), &ProxySignInFields::sessionOnlyWanted, this, [this] {
        stopWaiting();
        m_keepIn = KeyPlace::ThisSessionOnly;
        wizard()->next();
    });
}

void InstancePage::retranslate()
{
    setTitle(tr("Your ConnectWise instance"));
    setSubTitle(tr("Paste the address as it is. Next asks the server who it is; no keys are sent for that."));
}

void InstancePage::entering()
{
    prepareTls(); // so that Next need not wait for it
    if (m_state.overruled)
        message().tell(InlineMessage::Severity::Warning, Text::valuesOverruled(m_state.overruled),
                       tr("Press Next to go on with them."));
}

QWidget *InstancePage::firstField() const
{
    QWidget *empty = m_fields->firstEmpty();
    return empty ? empty : m_fields;
}

void InstancePage::take()
{
    m_state.draft.domain = m_fields->domain();
    m_state.draft.companyId = m_fields->companyId();
    m_state.draft.access = m_advanced->value();
    edited();
}

StepPtr<Step> InstancePage::check()
{
    const auto value = m_fields->check();
    if (!value || m_state.company())
        return nullptr;
    const Result<NetworkPolicy> policy = NetworkPolicy::make(m_state.draft.access.caFile, m_state.draft.access.proxy);
    if (!policy) {
        if (!m_advanced->tell(policy.error()))
            message().tell(policy.error());
        return nullptr;
    }
    StepPtr<Step> step;
    const auto keepIn = std::exchange(m_keepIn, KeyPlace::Keychain);
    if (ProxySignInFields &fields = m_advanced->proxySignIn(); !fields.isEmpty()) {
        const std::optional<ProxySignIn> signIn = fields.check();
        if (!signIn)
            return nullptr;
        step = storeProxySignIn(m_state.places(), keepIn, *signIn);
    } else {
        m_client = std::make_unique<HttpClient>(*policy);
        connect(m_client.get(), &HttpClient::holdingBack, this, &InstancePage::throttle);
        connect(m_client.get(), &HttpClient::tryingAgain, this, &InstancePage::setRetrying);
        step = makeStep<Discovery>(*m_client, value->address, value->companyId, m_state.places());
    }
    m_underway = step.get();
    return step;
}

bool InstancePage::accept(Step *step)
{
    if (const auto *storing = qobject_cast<StoreAndVerifyKey *>(step))
        return signInKept(storing->result());
    if (const auto *discovery = qobject_cast<Discovery *>(step)) {
        const DiscoveryResult &outcome = discovery->result();
        const StageOutcome *failed = outcome.failedStage();
        if (failed && wantsProxySignIn(failed->error.cause)) {
            m_advanced->askForProxySignIn(failed->error);
            reveal(m_advanced->proxySignIn().message());
        } else if (failed) {
            message().tell(failed->error, m_state.facts());
        }
        if (outcome.company)
            m_state.setCompany(*outcome.company);
    }
    if (!m_state.company())
        return false;
    sayFound();
    return true;
}

/// Goes on asking the instance, now that there is something to show to the proxy.
bool InstancePage::signInKept(const Result<> &kept)
{
    if (kept) {
        m_advanced->proxySignIn().forget();
        wizard()->next();
    } else {
        m_advanced->proxySignIn().sayNotKept(kept.error());
        reveal(m_advanced->proxySignIn().message());
    }
    return false;
}

void InstancePage::sayFound()
{
    message().tell(InlineMessage::Severity::Good, companySentence(*m_state.company()));
}

QString InstancePage::waitingText(bool late) const
{
    if (qobject_cast<StoreAndVerifyKey *>(m_underway))
        return keychainWords(tr("Putting the user name and the password into the keychain…"))(late);
    const auto *discovery = qobject_cast<Discovery *>(m_underway);
    if (discovery && discovery->progress().waitingForKeychain)
        return keychainWords(tr("Looking for the proxy's password in the keychain…"))(late);
    const QString host = m_state.facts().domain;
    if (late)
        return tr("Still waiting for %1. Servers that can't be reached take up to 20 seconds to say so.").arg(host);
    return tr("Asking %1 who it is…").arg(host);
}

void InstancePage::stopped()
{
    if (!m_advanced->proxySignIn().isEmpty())
        return m_advanced->proxySignIn().sayNotKept({Cause::KeychainSilent, {}, 0});
    message().tell(InlineMessage::Severity::Note, tr("Stopped. Nothing was changed."),
                   tr("Check the address, then try again with Next."));
}

} // namespace Propel
