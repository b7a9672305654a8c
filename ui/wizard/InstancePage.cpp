// SPDX-License-Identifier: MIT
#include "ui/wizard/InstancePage.h"

#include "app/base/Causes.h"
#include "app/base/Text.h"
#include "app/text/KeychainText.h"
#include "app/text/SettingsText.h"
#include "ui/fields/AdvancedFields.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/InstanceFields.h"
#include "ui/fields/ProxySignInFields.h"
#include "ui/guide/Drawing.h"

#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

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
    auto *top = new QHBoxLayout;
    top->setSpacing(24);
    top->addWidget(m_fields, 1);
    top->addWidget(new Drawing(Drawing::Screen::SignIn), 0, Qt::AlignTop);
    layout.addLayout(top);
    layout.addWidget(&message());
    layout.addWidget(m_advanced);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms);
    connect(&m_pause, &QTimer::timeout, this, &InstancePage::lookUp);
    connect(m_fields, &InstanceFields::finished, this, &InstancePage::lookUp);

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
    setHeading(tr("Your ConnectWise instance"),
               tr("Paste the address you use to sign in. We'll look up your instance; no keys are sent yet."));
}

void InstancePage::entering()
{
    showDraft();
    prepareTls(); // so that Next need not wait for it
    if (m_state.overruled)
        message().tell(InlineMessage::Severity::Warning, Text::valuesOverruled(m_state.overruled),
                       tr("Click Next to continue with them."));
}

void InstancePage::showDraft()
{
    const ConnectionDraft draft = m_state.draft; // the fields say at once what is in them
    if (m_fields && m_fields->domain() != draft.domain)
        m_fields->setTexts(draft.domain.text(), draft.companyId);
    if (m_advanced && m_advanced->value() != draft.access)
        m_advanced->setValue(draft.access);
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
    m_lookup.reset();
    edited();
    m_pause.start();
}

/// As soon as both fields can be read, and again when one has changed: quietly, and Next needn't wait for it.
void InstancePage::lookUp()
{
    m_pause.stop();
    if (m_lookup || isWaiting() || m_state.company() || !isSettled() || message().isTelling() || !isVisible() ||
        !m_advanced->proxySignIn().isEmpty())
        return;
    const Result<NetworkPolicy> policy = NetworkPolicy::make(m_state.draft.access.caFile, m_state.draft.access.proxy);
    if (!policy)
        return; // said when Next is pressed: the path may still be being typed
    m_client = std::make_unique<HttpClient>(*policy);
    const Result<CompanyId> company = CompanyId::parse(m_state.draft.companyId);
    m_lookup = makeStep<Discovery>(*m_client, *m_state.draft.domain.address(), *company, m_state.places());
    connect(m_lookup.get(), &Step::ended, this, [this] {
        const StepPtr<Step> ended = std::move(m_lookup);
        if (!isWaiting())
            found(*qobject_cast<Discovery *>(ended.get()));
    });
    m_lookup->start();
}

StepPtr<Step> InstancePage::check()
{
    m_pause.stop();
    m_lookup.reset();
    const auto value = m_fields->check();
    if (!value || m_state.company())
        return nullptr;
    const std::optional<NetworkPolicy> policy = m_advanced->check();
    if (!policy)
        return nullptr;
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
    if (const auto *discovery = qobject_cast<Discovery *>(step))
        found(*discovery);
    if (!m_state.company())
        return false;
    sayFound();
    return true;
}

void InstancePage::found(const Discovery &discovery)
{
    const DiscoveryResult &outcome = discovery.result();
    const StageOutcome *failed = outcome.failedStage();
    if (failed) {
        m_advanced->report(failed->error, m_state.facts(), *m_fields, message());
        if (wantsProxySignIn(failed->error.cause))
            reveal(&m_advanced->proxySignIn());
    }
    if (!outcome.company)
        return;
    m_state.setCompany(*outcome.company);
    sayFound();
}

/// Looks the instance up again, now that there is something to show to the proxy.
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
    const CompanyInfo &company = *m_state.company();
    const QString name =
        company.companyName.isEmpty() ? m_state.draft.companyId : plainExcerpt(company.companyName, 80);
    QStringList facts;
    //: %1: a version: "v2025.1"
    facts += company.version.isEmpty() ? tr("ConnectWise PSA")
                                       : tr("ConnectWise PSA %1").arg(plainExcerpt(company.version, 40));
    facts += company.cloud ? tr("cloud") : tr("on-premises");
    facts += company.api.host.text();
    //: %1: a company
    message().tell(InlineMessage::Severity::Good, tr("Found: %1").arg(name), facts.join(u" · "_s));
}

QString InstancePage::waitingText(bool late) const
{
    if (qobject_cast<StoreAndVerifyKey *>(m_underway))
        return keychainWords(tr("Saving the user name and password in %1…").arg(Text::keychainName()))(late);
    const auto *discovery = qobject_cast<Discovery *>(m_underway);
    if (discovery && discovery->progress().waitingForKeychain)
        return keychainWords(tr("Reading the proxy password from %1…").arg(Text::keychainName()))(late);
    const QString host = m_state.facts().domain;
    if (late)
        return tr("Still waiting for %1. This can take up to 20 seconds.").arg(host);
    return tr("Looking up %1…").arg(host);
}

void InstancePage::stopped()
{
    if (!m_advanced->proxySignIn().isEmpty())
        return m_advanced->proxySignIn().sayNotKept({Cause::KeychainSilent, {}, 0});
    message().tell(InlineMessage::Severity::Note, tr("Stopped"),
                   tr("Check the address, then click Next to try again."));
}

} // namespace Propel
