// SPDX-License-Identifier: MIT
#include "ui/wizard/KeysPage.h"

#include "app/base/Causes.h"
#include "app/keys/CopyKey.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/KeyFields.h"
#include "ui/fields/QuietLabel.h"
#include "ui/wizard/CompanySentence.h"

#include <QPushButton>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Result<> outcomeOf(const Step &step)
{
    if (const auto *move = qobject_cast<const CopyKey *>(&step))
        return move->result();
    return qobject_cast<const StoreAndVerifyKey *>(&step)->result();
}

/// Whether the keychain may have the entry all the same, or come to have it.
bool isUncertain(const Step &step)
{
    const auto *move = qobject_cast<const CopyKey *>(&step);
    const auto *custody = qobject_cast<const StoreAndVerifyKey *>(&step);
    if ((move && move->isWritten()) || (custody && custody->phase() == StoreAndVerifyKey::Phase::ReadingBack))
        return true; // it went away, was locked or lied between the write and the reading back
    return has(outcomeOf(step).error().cause, CauseTrait::MayBeStored);
}

} // namespace

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
    if (!m_state.draft.keyUnderway.isEmpty() && !m_fields->hasPrivateKey())
        lookWhetherItArrived();
    else if (presentNeedsKey && !m_state.draft.replacing && !m_state.held())
        message().tell(InlineMessage::Severity::Note,
                       tr("The private key was held for one session only, and that session is over."),
                       tr("Enter it again. If the keychain takes it this time, it is not asked for any more."));
}

/// The program was ended while the keychain was writing.
void KeysPage::lookWhetherItArrived()
{
    const QString entry = m_state.draft.keyUnderway;
    m_keeping.clear();
    waitFor(m_state.context.keychain.read(entry),
            keychainWords(tr("Looking whether the keychain has the private key…")), [this, entry](Step &ended) {
                const Result<Secret> &found = qobject_cast<ReadSecret *>(&ended)->result();
                if (found) {
                    (void)m_state.keyStored(m_state.context.keychain, entry);
                    message().tell(InlineMessage::Severity::Good, tr("The private key is safe in the keychain."));
                } else if (found.error().cause == Cause::KeychainEntryMissing) {
                    m_state.keyNotStored(false);
                } else {
                    message().tell(found.error(), m_state.facts());
                }
                sayWhereHeld();
                Q_EMIT completeChanged();
            });
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
        m_fields->setHeldText(m_state.held() ? tr("Stored in the keychain") : QString());
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
    if (!key)
        return nullptr;
    m_entry = m_state.entryToKeep();
    if (m_target == &m_state.context.keychain)
        m_state.keyUnderway(m_entry); // on disk before the entry is
    StepPtr<Step> custody = makeStep<StoreAndVerifyKey>(*m_target, m_entry, std::move(*key));
    m_keeping = custody.get();
    return custody;
}

StepPtr<Step> KeysPage::check()
{
    if (!m_fields->check(!m_state.held()))
        return nullptr;
    if (hasUnsavedKey())
        return saveKey();
    if (m_state.keyHolder() || !m_state.held())
        return nullptr;
    // The names have changed since it was stored: it goes along.
    m_entry = m_state.entryToKeep();
    m_target = m_state.held()->store;
    if (m_target == &m_state.context.keychain)
        m_state.keyUnderway(m_entry);
    StepPtr<Step> move = makeStep<CopyKey>(*m_target, m_state.held()->entry, *m_target, m_entry);
    m_keeping = move.get();
    return move;
}

bool KeysPage::accept(Step *step)
{
    if (step)
        return isKeySaved(*step);
    return m_state.keyHolder() && !m_fields->hasPrivateKey() && m_fields->check(false);
}

bool KeysPage::isKeySaved(Step &step)
{
    const Result<> result = outcomeOf(step);
    if (!result) {
        m_state.keyNotStored(isUncertain(step));
        if (result.error().cause == Cause::KeychainEntryMissing) // it was to be moved, and is no longer there
            m_state.keyGone();
        sayWhereHeld();
        message().tell(result.error(), m_state.facts());
        message().setWaysOn(true);
        return false;
    }
    (void)m_state.keyStored(*m_target, m_entry);
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
    m_target = &m_state.context.sessionOnly;
    wizard()->next();
}

QString KeysPage::waitingText(bool late) const
{
    const auto *custody = qobject_cast<StoreAndVerifyKey *>(m_keeping);
    const auto *move = qobject_cast<CopyKey *>(m_keeping);
    if (late && ((custody && custody->isWaitingForAnother()) || (move && move->isWaitingForAnother())))
        return tr(
            "Waiting for the keychain. It has not answered an earlier request: look for its window, and unlock it.");
    return keychainWords(tr("Putting the private key into the keychain…"))(late);
}

void KeysPage::swapKeys()
{
    SecretStore *holder = m_state.keyHolder();
    if (!holder || isWaiting())
        return;
    m_keeping.clear();
    waitFor(holder->read(m_state.held()->entry), keychainWords(tr("Reading the private key from the keychain…")),
            [this](Step &ended) {
                const Result<Secret> &held = qobject_cast<ReadSecret *>(&ended)->result();
                if (held)
                    storeSwapped(*held);
                else
                    message().tell(held.error(), m_state.facts());
            });
}

// The draft stays as it is until the keychain has the pair the right way round: nothing in between loses a key.
void KeysPage::storeSwapped(const Secret &held)
{
    QString text = held.toText();
    const Result<PublicKey> publicKey = PublicKey::parse(text);
    Secret::wipe(text);
    const std::optional<Connection> connection = m_state.connection();
    if (!publicKey || !connection)
        return message().tell(publicKey ? Error{Cause::PublicKeyEmpty, {}, 0} : publicKey.error(), m_state.facts());
    m_target = m_state.keyHolder();
    m_entry = m_state.entryToKeep(*publicKey);
    if (m_target == &m_state.context.keychain)
        (void)m_state.context.staleEntries.note(m_entry); // until the draft has it
    StepPtr<Step> custody = makeStep<StoreAndVerifyKey>(*m_target, m_entry, Secret(connection->publicKey.text()));
    m_keeping = custody.get();
    waitFor(
        std::move(custody), [this](bool late) { return waitingText(late); },
        [this, publicKey = *publicKey](Step &ended) {
            const Result<> stored = outcomeOf(ended);
            if (!stored)
                return message().tell(stored.error(), m_state.facts());
            m_fields->showSwapped(publicKey.text());
            (void)m_state.keyStored(*m_target, m_entry, SetupState::FormerName::IsSecret);
            sayWhereHeld();
            wizard()->next();
        });
}

void KeysPage::stopped()
{
    if (!m_keeping)
        return; // it was only looked for
    m_state.keyNotStored(true);
    message().tell(InlineMessage::Severity::Warning,
                   hasUnsavedKey() ? tr("The keychain has not answered. The private key is still in its field.")
                                   : tr("The keychain has not answered. The private key is still where it was."),
                   tr("Unlock the keychain and try again, or go on without it."));
    message().setWaysOn(true);
}

} // namespace Propel
