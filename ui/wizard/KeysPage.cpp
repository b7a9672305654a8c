// SPDX-License-Identifier: MIT
#include "ui/wizard/KeysPage.h"

#include "ui/fields/InlineMessage.h"
#include "ui/fields/KeyFields.h"
#include "ui/fields/QuietLabel.h"
#include "ui/wizard/CompanySentence.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace Propel {
KeysPage::KeysPage(SetupState &state) : SetupPage(state, u"keys"_s)
{}

bool KeysPage::isSettled() const
{
    return m_state.hasKey();
}

void KeysPage::build(QVBoxLayout &layout)
{
    m_instance = new QuietLabel(this);
    m_fields = new KeyFields(this);
    m_fields->setPublicKey(m_state.draft.publicKey);
    m_again = message().addAction();
    m_sessionOnly = message().addAction();
    layout.addWidget(m_instance);
    layout.addWidget(m_fields);

    connect(m_fields, &KeyFields::edited, this, &KeysPage::take);
    connect(m_again, &QPushButton::clicked, this, [this] { wizard()->next(); });
    connect(m_sessionOnly, &QPushButton::clicked, this, &KeysPage::goOnForThisSessionOnly);
}

void KeysPage::retranslate()
{
    if (m_state.draft.replacing) {
        setTitle(tr("The new keys of the API member"));
        setSubTitle(
            tr("They go to the keychain beside the present ones, and take their place only after a full test."));
    } else {
        setTitle(tr("The keys of the API member"));
        setSubTitle(tr("Next puts the private key into this computer's keychain before anything else happens."));
    }
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
    const bool presentNeedsKey = m_state.former() && m_state.former()->keyForThisSessionOnly;
    m_sessionOnly->setVisible(!m_state.draft.replacing || presentNeedsKey);
    if (KeyKeeper::mayBeUnderway(m_state.draft) && !m_fields->hasPrivateKey())
        lookWhetherItArrived();
    else if (presentNeedsKey && !m_state.draft.replacing && !isHeld())
        message().tell(InlineMessage::Severity::Note,
                       tr("The private key was held for one session only, and that session is over."),
                       tr("Enter it again. If the keychain takes it this time, it is not asked for any more."));
}

/// The program was ended while the keychain was writing.
void KeysPage::lookWhetherItArrived()
{
    m_saving.clear();
    waitFor(m_state.keys.find(m_state.draft), keychainWords(tr("Looking whether the keychain has the private key…")),
            [this](Step &ended) {
                const Result<> &found = qobject_cast<SecretStep *>(&ended)->result();
                if (found)
                    message().tell(InlineMessage::Severity::Good, tr("The private key is safe in the keychain."));
                else if (found.error().cause != Cause::KeychainEntryMissing)
                    message().tell(found.error(), m_state.facts());
                sayWhereHeld();
                Q_EMIT completeChanged();
            });
}

bool KeysPage::isHeld() const
{
    return KeyKeeper::where(m_state.draft).place != KeyPlace::Nowhere;
}

QWidget *KeysPage::firstField() const
{
    QWidget *empty = m_fields->firstEmpty();
    return empty ? empty : m_fields;
}

void KeysPage::take()
{
    m_state.draft.publicKey = m_fields->publicKeyText();
    m_place = KeyPlace::Keychain;
    edited();
    sayWhereHeld();
    const std::optional<Connection> connection = m_state.connection();
    if (m_state.draft.replacing && connection && m_state.former() &&
        connection->publicKey == m_state.former()->publicKey)
        message().tell(InlineMessage::Severity::Warning, tr("The connection has this public key already."),
                       tr("New keys come with a public key of their own. You can go on all the same: then the private "
                          "key alone is replaced, and there is no way back to the former one."));
}

void KeysPage::sayWhereHeld()
{
    if (m_state.isKeyForThisSessionOnly())
        m_fields->setHeldText(tr("Held for this session only"));
    else
        m_fields->setHeldText(isHeld() ? tr("Stored in the keychain") : QString());
}

bool KeysPage::hasUnsavedKey() const
{
    return m_fields && m_fields->hasPrivateKey();
}

StepPtr<Step> KeysPage::saveKey()
{
    if (!hasUnsavedKey())
        return nullptr;
    Result<Secret> key = m_fields->privateKey();
    return key ? begin(m_state.keys.save(m_state.draft, std::move(*key), m_place)) : nullptr;
}

StepPtr<Step> KeysPage::begin(StepPtr<StoreAndVerifyKey> step)
{
    m_saving = step.get();
    return step;
}

StepPtr<Step> KeysPage::check()
{
    if (!m_fields->check(!isHeld()))
        return nullptr;
    if (hasUnsavedKey())
        return saveKey();
    if (m_state.hasKey() || !isHeld())
        return nullptr;
    return begin(m_state.keys.follow(m_state.draft));
}

bool KeysPage::accept(Step *step)
{
    if (step)
        return isKeySaved(*step);
    return m_state.hasKey() && !m_fields->hasPrivateKey() && m_fields->check(false);
}

bool KeysPage::isKeySaved(Step &step)
{
    const Result<> &result = qobject_cast<StoreAndVerifyKey *>(&step)->result();
    if (!result) {
        sayWhereHeld();
        message().tell(result.error(), m_state.facts());
        message().setWaysOn(true);
        return false;
    }
    m_fields->forgetPrivateKey(); // safe elsewhere now
    sayWhereHeld();
    if (m_state.isKeyForThisSessionOnly()) {
        message().tell(InlineMessage::Severity::Warning, tr("The private key is held for this session only."),
                       tr("It is asked for again at the next start. To store it, enter it once more and press Next."));
    }
    return true;
}

void KeysPage::goOnForThisSessionOnly()
{
    m_place = KeyPlace::ThisSessionOnly;
    wizard()->next();
}

QString KeysPage::waitingText(bool late) const
{
    if (late && m_saving && m_saving->isWaitingForAnother())
        return tr(
            "Waiting for the keychain. It has not answered an earlier request: look for its window, and unlock it.");
    return keychainWords(tr("Putting the private key into the keychain…"))(late);
}

void KeysPage::swapKeys()
{
    if (!m_state.hasKey() || isWaiting())
        return;
    waitFor(
        begin(m_state.keys.swap(m_state.draft)), [this](bool late) { return waitingText(late); },
        [this](Step &ended) {
            const Result<> &swapped = qobject_cast<StoreAndVerifyKey *>(&ended)->result();
            if (!swapped)
                return message().tell(swapped.error(), m_state.facts());
            m_fields->showSwapped(m_state.draft.publicKey);
            sayWhereHeld();
            wizard()->next();
        });
}

void KeysPage::stopped()
{
    if (!m_saving)
        return; // it was only looked for
    m_state.keys.giveUp(m_state.draft);
    message().tell(InlineMessage::Severity::Warning,
                   hasUnsavedKey() ? tr("The keychain has not answered. The private key is still in its field.")
                                   : tr("The keychain has not answered. The private key is still where it was."),
                   tr("Unlock the keychain and try again, or go on without it."));
    message().setWaysOn(true);
}

} // namespace Propel
