// SPDX-License-Identifier: MIT
#include "ui/wizard/KeysPage.h"

#include "app/secrets/KeyCustody.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/KeyFields.h"
#include "ui/fields/QuietLabel.h"
#include "ui/wizard/CompanySentence.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace Propel {

KeysPage::KeysPage(SetupState &state) : SetupPage(state, u"keys"_s), m_target(&state.context.keychain)
{}

bool KeysPage::isSettled() const
{
    return m_state.keyHolder() != nullptr;
}

void KeysPage::build(QVBoxLayout &layout)
{
    m_instance = new QuietLabel(this);
    m_fields = new KeyFields(this);
    m_fields->setPublicKey(m_state.draft.publicKey);
    m_again = message().addWayOn();
    m_sessionOnly = message().addWayOn();
    layout.addWidget(m_instance);
    layout.addWidget(m_fields);

    connect(m_fields, &KeyFields::edited, this, &KeysPage::take);
    connect(m_again, &QPushButton::clicked, this, [this] { wizard()->next(); });
    connect(m_sessionOnly, &QPushButton::clicked, this, &KeysPage::goOnForThisSessionOnly);
}

void KeysPage::retranslate()
{
    setTitle(tr("The keys of the API member"));
    setSubTitle(tr("Next puts the private key into this computer's keychain before anything else happens."));
    m_again->setText(tr("&Try again"));
    m_sessionOnly->setText(tr("Continue for this session &only"));
    m_sessionOnly->setToolTip(tr("The key is kept in memory until the program ends, and asked for again after that."));
    sayWhereHeld();
}

void KeysPage::entering()
{
    const CompanyInfo *company = m_state.company();
    m_instance->setText(company ? companySentence(*company)
                                : tr("%1, company %2").arg(m_state.facts().domain, m_state.facts().companyId));
    sayWhereHeld();
}

QWidget *KeysPage::firstField() const
{
    QWidget *empty = m_fields->firstEmpty();
    return empty ? empty : m_fields;
}

void KeysPage::take()
{
    m_state.draft.publicKey = m_fields->publicKeyText();
    m_target = &m_state.context.keychain;
    edited();
    sayWhereHeld();
}

void KeysPage::sayWhereHeld()
{
    if (m_state.isKeyForThisSessionOnly())
        m_fields->setHeldText(tr("Held for this session only"));
    else
        m_fields->setHeldText(m_state.keyHolder() ? tr("Stored in the keychain") : QString());
}

bool KeysPage::hasUnsavedKey() const
{
    return m_fields && m_fields->hasPrivateKey();
}

StepPointer<Step> KeysPage::saveKey()
{
    const std::optional<Connection> connection = m_state.connection();
    if (!connection || !hasUnsavedKey())
        return nullptr;
    Result<Secret> key = m_fields->privateKey();
    if (!key)
        return nullptr;
    StepPointer<Step> custody = makeStep<KeyCustody>(*m_target, connection->keychainName(), std::move(*key));
    m_custody = custody.get();
    return custody;
}

StepPointer<Step> KeysPage::check()
{
    if (!m_fields->check(m_state.keyHolder() == nullptr))
        return nullptr;
    StepPointer<Step> custody = saveKey();
    if (custody)
        (void)m_state.saveDraft(); // what names the entry is on disk before the entry is; if not, the next page says so
    return custody;
}

bool KeysPage::accept(Step *step)
{
    if (step)
        return isKeySaved(*step);
    return m_state.keyHolder() && !m_fields->hasPrivateKey() && m_fields->check(false);
}

bool KeysPage::isKeySaved(Step &step)
{
    const Result<> result = qobject_cast<KeyCustody *>(&step)->result();
    if (!result) {
        message().tell(result.error(), m_state.facts());
        message().setWaysOn(true);
        return false;
    }
    (void)m_state.keyStored(*m_target);
    m_fields->forgetPrivateKey(); // safe elsewhere now
    if (m_state.isKeyForThisSessionOnly()) {
        message().tell(InlineMessage::Severity::Warning, tr("The private key is held for this session only."),
                       tr("It is asked for again at the next start. To store it, enter it once more and press Next."));
    }
    return true;
}

void KeysPage::goOnForThisSessionOnly()
{
    m_target = &m_state.context.sessionOnly;
    wizard()->next();
}

QString KeysPage::waitingText(bool late) const
{
    const auto *custody = qobject_cast<KeyCustody *>(m_custody);
    if (!late)
        return tr("Putting the private key into the keychain…");
    if (custody && custody->isWaitingForAnother())
        return tr(
            "Waiting for the keychain. It has not answered an earlier request: look for its window, and unlock it.");
    return tr("Waiting for the keychain. It may ask for its password in a window behind this one.");
}

void KeysPage::swapKeys()
{
    const std::optional<Connection> connection = m_state.connection();
    SecretStore *holder = m_state.keyHolder();
    if (!connection || !holder || isWaiting())
        return;
    waitFor(
        holder->read(connection->keychainName()),
        [](bool late) {
            return late ? tr("Waiting for the keychain. It may ask for its password in a window behind this one.")
                        : tr("Reading the private key from the keychain…");
        },
        [this](Step &ended) {
            auto *reading = qobject_cast<ReadSecret *>(&ended);
            if (!reading->result())
                return message().tell(reading->result().error(), m_state.facts());
            m_fields->swapWithHeld(reading->takeSecret());
            (void)m_state.saveDraft();
        });
}

void KeysPage::stopped()
{
    message().tell(InlineMessage::Severity::Warning,
                   tr("The keychain has not answered. The private key is still in its field."),
                   tr("Unlock the keychain and try again, or go on without it."));
    message().setWaysOn(true);
}

} // namespace Propel
