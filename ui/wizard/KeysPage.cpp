// SPDX-License-Identifier: MIT
#include "ui/wizard/KeysPage.h"

#include "app/base/Text.h"
#include "app/report/GuideDocument.h"
#include "app/text/FaultText.h"
#include "app/text/KeychainText.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/KeyFields.h"
#include "ui/guide/Drawing.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/Expander.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace Propel {

KeysPage::KeysPage(SetupState &state) : SetupPage(state, u"keys"_s)
{}

void KeysPage::build(QVBoxLayout &layout)
{
    m_fields = new KeyFields(this);
    m_fields->setPublicKey(m_state.draft.publicKey);
    m_again = message().addAction();
    m_sessionOnly = message().addAction();
    layout.addWidget(&message());
    layout.addWidget(m_fields);

    addWhere(layout);
    addPromise(layout);

    connect(m_fields, &KeyFields::edited, this, &KeysPage::take);
    connect(&message(), &InlineMessage::told, m_fields, &KeyFields::giveWay);
    connect(m_again, &QPushButton::clicked, this, [this] {
        if (KeyKeeper::isUnread(m_state.draft) && m_fields->isEmpty())
            readStored();
        else
            wizard()->next();
    });
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] {
        m_place = KeyPlace::ThisSessionOnly;
        wizard()->next();
    });
}

void KeysPage::addWhere(QVBoxLayout &layout)
{
    auto *card = new Card(Card::Kind::Plain, this);
    m_whereText = new TextLabel(TextStyle::Body);
    m_lost = new TextLabel(TextStyle::Body, Token::SecondaryText);
    m_guide = new QPushButton;
    m_guide->setAutoDefault(false);
    card->addRow(
        holding(rowOf({{new Drawing(Drawing::Screen::Keys), 0, Qt::AlignTop},
                       {columnOf({m_whereText, m_lost, {m_guide, 0, Qt::AlignLeading}, BoxPart::rest()}, 8), 1}},
                      24, {16, 16, 16, 16})));
    m_where = new Expander(card, this);
    m_where->setLink(true);
    layout.addLayout(columnOf({m_where, card}, 8));
    connect(m_where, &Expander::toggled, this, [this, card](bool on) { reveal(on ? card : nullptr); });
    connect(m_guide, &QPushButton::clicked, this, &KeysPage::guideRequested);
}

void KeysPage::addPromise(QVBoxLayout &layout)
{
    auto *lock = new IconLabel(20);
    lock->setIcon("lock"_L1, Token::OkIcon);
    m_promise = new TextLabel(TextStyle::Strong);
    m_promiseText = new TextLabel(TextStyle::Body, Token::SecondaryText);
    auto *card = new Card;
    card->addRow(
        holding(rowOf({{lock, 0, Qt::AlignTop}, {columnOf({m_promise, m_promiseText}, 2), 1}}, 12, {16, 12, 16, 12})));
    const auto giveWay = [this, card] {
        card->setVisible(!message().isTelling() || message().severity() < InlineMessage::Severity::Warning);
    };
    connect(&message(), &InlineMessage::told, card, giveWay);
    connect(this, &QWizardPage::completeChanged, card, giveWay);
    layout.addWidget(card);
}

void KeysPage::retranslate()
{
    m_where->setTexts(tr("Where do I &find these?"));
    m_whereText->setHtml(guideClicksHtml(guideToFindKeys()));
    m_lost->setText(guideLostKey());
    m_guide->setText(tr("Setup &guide"));
    m_again->setText(tr("&Try again"));
    m_sessionOnly->setText(tr("Keep for this session &only"));
    m_sessionOnly->setToolTip(
        tr("The key stays in memory until you quit Propel Connect. Next time, you'll have to enter it again."));
    sayWhereHeld();
}

QString KeysPage::nextText() const
{
    return tr("&Save and test");
}

std::optional<Mark> KeysPage::mark() const
{
    return m_state.areKeysRejected() ? std::optional(Mark::Failed) : std::nullopt;
}

QPushButton *KeysPage::primaryButton() const
{
    return m_fields && m_fields->isEmpty() && !isHeld() ? m_fields->pasteButton() : nullptr;
}

void KeysPage::entering()
{
    const ConnectionFacts facts = m_state.facts();
    const CompanyInfo *company = m_state.company();
    const QString name =
        company && !company->companyName.isEmpty() ? plainExcerpt(company->companyName, 60) : QString();
    //: %1: the company's name, %2: its Company ID, %3: an address
    const QString instance = name.isEmpty()
                                 ? tr("For Company ID %1 at %2").arg(facts.companyId, facts.domain)
                                 : tr("For %1 (Company ID %2) at %3").arg(name, facts.companyId, facts.domain);
    setHeading(m_state.former() && !m_state.isFormerKeyLost() ? tr("New API keys") : tr("API keys"), instance);
    //: %1: Windows Credential Manager, your keyring, ...
    m_promise->setText(tr("Your private key goes straight into %1").arg(Text::keychainName()));
    m_promiseText->setText(
        m_state.former()
            ? tr("The new keys are stored next to the current ones, and replace them only if no permission is lost.")
            //: %1: an address
            : tr("It's saved there before anything else, never written to a file or log, and sent only to %1.")
                  .arg(company ? company->api.host.text() : facts.domain));
    sayWhereHeld();
    if (KeyKeeper::isUnread(m_state.draft) && !m_fields->hasPrivateKey())
        readStored();
    else if (m_state.isFormerKeyLost() && !isHeld())
        message().tell(InlineMessage::Severity::Note, tr("Enter your private key again"),
                       tr("It was kept for one session only."));
    else if (Text::isKeychainTemporary())
        message().tell(InlineMessage::Severity::Warning, tr("Windows will delete this key when you sign out"),
                       tr("Your Windows profile is temporary or mandatory. Sign in with an account whose profile is "
                          "kept."));
}

/// The keys of an unfinished setup. The program may have been ended while the keychain was writing.
void KeysPage::readStored()
{
    m_saving.clear();
    const bool wasUnderway = KeyKeeper::mayBeUnderway(m_state.draft);
    //: %1: Windows Credential Manager, your keyring, ...
    const QString words = wasUnderway ? tr("Checking whether the private key was saved…")
                                      : tr("Reading your keys from %1…").arg(Text::keychainName());
    waitFor(m_state.keys.find(m_state.draft), keychainWords(words), [this, wasUnderway](Step &ended) {
        const Result<> &found = qobject_cast<SecretStep *>(&ended)->result();
        if (!found && found.error().cause != Cause::KeychainEntryMissing) {
            message().tell(found.error(), m_state.facts());
            offerWays();
        } else if (KeyKeeper::isUnread(m_state.draft)) { // it didn't arrive, and is where it was
            return readStored();
        }
        m_fields->setPublicKey(m_state.draft.publicKey);
        if (found && wasUnderway && isHeld())
            message().tell(InlineMessage::Severity::Good, tr("The private key is already saved"));
        sayWhereHeld();
        if (found)
            Q_EMIT keysRead();
        Q_EMIT completeChanged();
    });
}

bool KeysPage::isReady() const
{
    return m_fields && (!m_fields->isEmpty() || isHeld());
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
    Q_EMIT completeChanged();
    const std::optional<Connection> connection = m_state.connection();
    if (connection && m_state.former() && !m_state.isFormerKeyLost() &&
        connection->publicKey == m_state.former()->publicKey)
        message().tell(InlineMessage::Severity::Warning, tr("This connection already uses this public key"),
                       tr("New API keys come with a new public key. If you continue, only the private key is replaced, "
                          "and you can't go back to the previous one."));
}

void KeysPage::sayWhereHeld()
{
    if (m_state.isKeyForThisSessionOnly())
        m_fields->setHeldText(tr("Kept for this session only"));
    else
        m_fields->setHeldText(isHeld() ? tr("Saved in %1").arg(Text::keychainName()) : QString());
}

bool KeysPage::hasUnsavedKey() const
{
    return m_fields && m_fields->hasPrivateKey();
}

bool KeysPage::hasUnsavedPublicKey() const
{
    return m_fields && KeyKeeper::isPublicKeyUnsaved(m_state.draft);
}

StepPtr<Step> KeysPage::saveKey()
{
    if (hasUnsavedKey()) {
        Result<Secret> key = m_fields->privateKey();
        return key ? begin(m_state.keys.save(m_state.draft, std::move(*key), m_place)) : nullptr;
    }
    if (!hasUnsavedPublicKey())
        return nullptr;
    return begin(isHeld() ? m_state.keys.follow(m_state.draft)
                          : m_state.keys.save(m_state.draft, Secret(), KeyPlace::Keychain));
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
        offerWays();
        return false;
    }
    m_fields->forgetPrivateKey(); // safe elsewhere now
    sayWhereHeld();
    if (m_state.isKeyForThisSessionOnly()) {
        message().tell(InlineMessage::Severity::Warning, tr("The private key is kept for this session only"),
                       tr("You'll have to enter it again the next time you start Propel Connect."));
    }
    return true;
}

QString KeysPage::waitingText(bool late) const
{
    if (late && m_saving && m_saving->isWaitingForAnother())
        //: %1: Windows Credential Manager, your keyring, ...
        return Text::withKeychain(
            tr("Waiting for %1. It hasn't answered an earlier request: look for its window and unlock it."));
    return keychainWords(tr("Saving the private key in %1…").arg(Text::keychainName()))(late);
}

void KeysPage::sayRejected()
{
    message().tell(InlineMessage::Severity::Problem, tr("ConnectWise rejected these API keys"),
                   Text::rejectionReasons(m_state.draft.companyId));
    m_fields->showRejected();
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
    if (m_saving)
        m_state.keys.giveUp(m_state.draft);
    //: %1 here and below: Windows Credential Manager, your keyring, ...
    message().tell(InlineMessage::Severity::Warning, Text::withKeychain(tr("%1 didn't answer")),
                   Text::withKeychain(hasUnsavedKey()
                                          ? tr("The private key is still in its field. Unlock %1 and try again, or "
                                               "continue without it.")
                                          : tr("The private key is still where it was. Unlock %1 and try again.")));
    offerWays();
}

/// Below a message that the keychain failed.
void KeysPage::offerWays()
{
    m_sessionOnly->setVisible(hasUnsavedKey() && (!m_state.former() || m_state.former()->keyForThisSessionOnly));
    message().setWaysOn(true);
}

} // namespace Propel
