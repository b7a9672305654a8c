// SPDX-License-Identifier: MIT
#include "ui/wizard/InstancePage.h"

#include "app/base/Text.h"
#include "app/text/SettingsText.h"
#include "ui/fields/AdvancedFields.h"
#include "ui/fields/FaultCard.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/InstanceFields.h"
#include "ui/fields/InstanceLookup.h"
#include "ui/fields/ProxySignInFields.h"
#include "ui/guide/Drawing.h"
#include "ui/widgets/Boxes.h"

#include <QWizard>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {

InstancePage::InstancePage(SetupState &state) : SetupPage(state, u"instance"_s)
{}

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
    m_lookup = new InstanceLookup(m_state.services, *m_fields, *m_advanced, this);
    layout.addLayout(rowOf({{m_fields, 1}, {new Drawing(Drawing::Screen::SignIn), 0, Qt::AlignTop}}, 24));
    layout.addWidget(&message());
    layout.addWidget(&m_lookup->fault());
    layout.addWidget(m_advanced);
    m_pause.setSingleShot(true);
    m_pause.setInterval(600ms);
    connect(&m_pause, &QTimer::timeout, this, &InstancePage::lookUp);
    connect(m_fields, &InstanceFields::finished, this, &InstancePage::lookUp);

    connect(m_fields, &InstanceFields::edited, this, &InstancePage::take);
    connect(m_advanced, &AdvancedFields::edited, this, &InstancePage::take);
    connect(m_lookup, &InstanceLookup::edited, this, &InstancePage::stopWaiting);
    connect(m_lookup, &InstanceLookup::said, this, [this](QWidget *where) {
        reveal(where);
        Q_EMIT buttonsChanged();
    });
    connect(m_lookup, &InstanceLookup::throttled, this, &InstancePage::throttle);
    connect(m_lookup, &InstanceLookup::retrying, this, &InstancePage::setRetrying);
    connect(m_lookup, &InstanceLookup::againWanted, this, [this] {
        stopWaiting();
        wizard()->next();
    });
}

void InstancePage::retranslate()
{
    setHeading(tr("Your ConnectWise instance"), tr("Paste the address you use to sign in. No keys are sent yet."));
}

void InstancePage::entering()
{
    showDraft();
    prepareTls(); // so that the look-up need not wait for it
    QMetaObject::invokeMethod(this, &InstancePage::lookUp, Qt::QueuedConnection); // once it is shown
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
    m_early.reset();
    m_tried = false;
    edited();
    Q_EMIT buttonsChanged();
    m_pause.start();
}

/// As soon as both fields can be read, and again when one has changed: quietly, and Next needn't wait for it.
void InstancePage::lookUp()
{
    m_pause.stop();
    if (m_tried || m_early || isWaiting() || !isSettled() || message().isTelling() || !isVisible() ||
        !m_advanced->proxySignIn().isEmpty() || !m_advanced->policy())
        return; // what can't be read is said when Next is pressed: it may still be being typed
    if (m_state.company())
        return sayFound();
    m_early = m_lookup->begin();
    connect(m_early.get(), &Step::ended, this, [this] {
        const StepPtr<Step> ended = std::move(m_early);
        m_tried = true;
        if (!isWaiting())
            isFound(m_lookup->read(*ended, false));
    });
    m_early->start();
}

StepPtr<Step> InstancePage::check()
{
    m_pause.stop();
    m_early.reset();
    return m_fields->check() && !m_state.company() ? m_lookup->begin() : nullptr;
}

bool InstancePage::accept(Step *step)
{
    m_tried = true;
    return isFound(step ? m_lookup->read(*step) : std::nullopt);
}

bool InstancePage::isFound(const std::optional<CompanyInfo> &company)
{
    if (company)
        m_state.setCompany(*company);
    if (!m_state.company())
        return false;
    sayFound();
    return true;
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

QPushButton *InstancePage::primaryButton() const
{
    return !m_lookup || m_lookup->fault().isHidden() ? nullptr : m_lookup->fault().primaryButton();
}

QString InstancePage::waitingText(bool late) const
{
    return m_lookup->waitingText(late);
}

void InstancePage::stopped()
{
    if (!m_advanced->proxySignIn().isEmpty())
        return m_advanced->proxySignIn().sayNotKept({Cause::KeychainSilent, {}, 0});
    message().tell(InlineMessage::Severity::Note, tr("Stopped"),
                   tr("Check the address, then click Next to try again."));
}

} // namespace Propel
