// SPDX-License-Identifier: MIT
#include "ui/fields/InstanceLookup.h"

#include "app/base/Causes.h"
#include "app/text/KeychainText.h"
#include "app/text/StageText.h"
#include "ui/fields/AdvancedFields.h"
#include "ui/fields/FaultCard.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/InstanceFields.h"
#include "ui/fields/ProxySignInFields.h"

#include <QDesktopServices>
#include <QLineEdit>
#include <QPushButton>
#include <QUrl>

namespace Propel {

InstanceLookup::InstanceLookup(const Services &services, InstanceFields &instance, AdvancedFields &advanced,
                               QObject *parent)
    : QObject(parent),
      m_places(services.keychain, &services.sessionOnly),
      m_instance(instance),
      m_advanced(advanced),
      m_fault(new FaultCard(instance.parentWidget()))
{
    m_fault->hide();
    connect(m_fault, &FaultCard::actionWanted, this, &InstanceLookup::act);
    connect(&m_instance, &InstanceFields::edited, m_fault, &QWidget::hide);
    connect(&m_advanced, &AdvancedFields::edited, m_fault, &QWidget::hide);
    m_advanced.setDefaultClientId(services.defaultClientId);
    m_instance.setAdministered(services.settings);
    m_advanced.setAdministered(services.settings);
    connect(&m_advanced.proxySignIn(), &ProxySignInFields::edited, this, &InstanceLookup::edited);
    connect(&m_advanced.proxySignIn(), &ProxySignInFields::againWanted, this, &InstanceLookup::againWanted);
    connect(&m_advanced.proxySignIn(), &ProxySignInFields::sessionOnlyWanted, this, [this] {
        m_keepIn = KeyPlace::ThisSessionOnly;
        Q_EMIT againWanted();
    });
}

StepPtr<Step> InstanceLookup::begin()
{
    m_fault->hide();
    const std::optional<InstanceFields::Value> value = m_instance.check();
    const std::optional<NetworkPolicy> policy = value ? m_advanced.check() : std::nullopt;
    if (!policy)
        return nullptr;
    StepPtr<Step> step;
    const KeyPlace keepIn = std::exchange(m_keepIn, KeyPlace::Keychain);
    if (m_advanced.proxySignIn().isEmpty()) {
        m_facts = {};
        m_facts.domain = value->address.text();
        m_facts.companyId = value->companyId.text();
        m_client = std::make_unique<HttpClient>(*policy);
        connect(m_client.get(), &HttpClient::holdingBack, this, &InstanceLookup::throttled);
        connect(m_client.get(), &HttpClient::tryingAgain, this, &InstanceLookup::retrying);
        step = makeStep<Discovery>(*m_client, value->address, value->companyId, m_places);
    } else if (const std::optional<ProxySignIn> signIn = m_advanced.proxySignIn().check()) {
        step = storeProxySignIn(m_places, keepIn, *signIn);
    }
    m_underway = step.get();
    return step;
}

std::optional<CompanyInfo> InstanceLookup::read(Step &ended, bool takesFocus)
{
    ProxySignInFields &signIn = m_advanced.proxySignIn();
    if (const auto *discovery = qobject_cast<Discovery *>(&ended)) {
        if (const StageOutcome *failed = discovery->result().failedStage())
            report(failed->error, takesFocus);
        return discovery->result().company;
    }
    if (const Result<> &kept = qobject_cast<StoreAndVerifyKey *>(&ended)->result(); !kept) {
        signIn.sayNotKept(kept.error());
        Q_EMIT said(signIn.message());
    } else {
        signIn.forget();
        Q_EMIT againWanted();
    }
    return std::nullopt;
}

/// At the field that it is about, or else in the card.
void InstanceLookup::report(const Error &error, bool takesFocus)
{
    QWidget *where = nullptr;
    QWidget *focus = nullptr;
    if (wantsProxySignIn(error.cause)) {
        m_advanced.setOpen(true);
        m_advanced.proxySignIn().ask(error);
        where = focus = &m_advanced.proxySignIn();
    } else if (QLineEdit *line = m_instance.report(error, m_facts)) {
        where = focus = line;
        if (takesFocus)
            line->selectAll();
    } else if (m_advanced.tell(error)) {
        return;
    } else {
        m_fault->setFault(error, m_facts, {});
        m_fault->show();
        where = m_fault;
        focus = m_fault->primaryButton();
    }
    if (takesFocus && focus)
        focus->setFocus();
    Q_EMIT said(where);
}

void InstanceLookup::act(NextAction action)
{
    if (action == NextAction::ChooseCaFile)
        return m_advanced.browse();
    if (action == NextAction::OpenConnectWise)
        return void(QDesktopServices::openUrl(QUrl(QStringLiteral("https://") + m_facts.domain)));
    const bool isAdvanced = action == NextAction::EditConnection;
    if (isAdvanced)
        m_advanced.enter();
    else
        m_instance.setFocus();
    Q_EMIT said(isAdvanced ? static_cast<QWidget *>(&m_advanced) : &m_instance);
}

QString InstanceLookup::waitingText(bool late) const
{
    const auto *discovery = qobject_cast<Discovery *>(m_underway);
    const bool isKeychain = !discovery || discovery->progress().waitingForKeychain;
    if (late)
        return isKeychain ? Text::keychainMayAsk()
                          : tr("Still waiting for %1. This can take up to 20 seconds.").arg(m_facts.domain);
    if (!discovery)
        return tr("Saving the user name and password in %1…").arg(Text::keychainName());
    return isKeychain ? tr("Reading the proxy password from %1…").arg(Text::keychainName())
                      : tr("Looking up %1…").arg(m_facts.domain);
}

} // namespace Propel
