// SPDX-License-Identifier: MIT
#include "ui/fields/KeyFields.h"

#include "app/base/Text.h"
#include "app/connection/Credentials.h"
#include "app/connectwise/PastedKeys.h"
#include "ui/KeepTranslated.h"
#include "ui/fields/Field.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/SecretClipboard.h"
#include "ui/fields/SecretLine.h"
#include "ui/style/Style.h"
#include "ui/widgets/Boxes.h"
#include "ui/widgets/Card.h"
#include "ui/widgets/IconLabel.h"
#include "ui/widgets/TextLabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {

KeyFields::KeyFields(QWidget *parent)
    : QWidget(parent),
      m_public(new Field(this)),
      m_secret(new SecretLine),
      m_private(new Field(m_secret, this)),
      m_hero(new Card(Card::Kind::Plain, this)),
      m_heroTitle(new TextLabel(TextStyle::Subtitle, this)),
      m_heroText(new TextLabel(TextStyle::Body, Token::SecondaryText, this)),
      m_paste(new QPushButton(this)),
      m_clipboard(new ClipboardNote(this)),
      m_understood(new InlineMessage(InlineMessage::Look::Box, this)),
      m_undo(m_understood->addAction()),
      m_swap(m_understood->addAction())
{
    Style::setLink(*m_undo);
    SecretLine::keepPastesQuiet(*m_public->line());
    m_public->line()->setMaxLength(500); // with the private key in one keychain entry, which has a limit
    m_public->line()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    addHero();
    setLayout(columnOf({m_hero, m_understood, BoxPart::gap(8), m_public, columnOf({m_private, m_clipboard}, 4)}, 16));
    const auto showFont = [this] { // what stands there while it is empty isn't a key
        m_secret->setFont(fontOf(m_secret->text().isEmpty() ? TextStyle::Body : TextStyle::Mono));
    };
    connect(m_secret, &QLineEdit::textChanged, this, showFont);
    showFont();
    m_public->line()->setFont(fontOf(TextStyle::Mono));
    for (Field *field : {m_public, m_private}) {
        field->setMaximumWidth(std::max(480, fontMetrics().averageCharWidth() * 68));
    }
    for (QWidget *before = m_paste;
         QWidget * next : {static_cast<QWidget *>(m_undo), static_cast<QWidget *>(m_swap),
                           static_cast<QWidget *>(m_public->line()), static_cast<QWidget *>(m_secret)}) {
        setTabOrder(before, next);
        before = next;
    }
    setFocusProxy(m_public);
    keepTranslated(*this, [this] { retranslate(); });

    for (Field *field : {m_public, m_private}) {
        connect(field->line(), &QLineEdit::textChanged, this, [this, field] { changed(field); });
        connect(field->line(), &QLineEdit::editingFinished, this, &KeyFields::sayOddities);
        field->line()->installEventFilter(this);
    }
    connect(m_paste, &QPushButton::clicked, this, &KeyFields::paste);
    connect(m_undo, &QPushButton::clicked, this, &KeyFields::undoBoth);
    connect(m_swap, &QPushButton::clicked, this, &KeyFields::swap);
}

void KeyFields::addHero()
{
    auto *icon = new IconLabel(20);
    icon->setIcon("paste"_L1, Token::InfoIcon);
    icon->setTile(true);
    m_hero->addRow(holding(rowOf(
        {{icon, 0, Qt::AlignVCenter}, {columnOf({m_heroTitle, m_heroText}, 0), 1}, {m_paste, 0, Qt::AlignVCenter}}, 16,
        {16, 14, 16, 14})));
}

/// It gives way to what is said about the keys that were pasted.
void KeyFields::showHero()
{
    m_hero->setVisible(!m_understood->isTelling());
}

// A line that has the focus says that its editing is finished while it is deleted, when this is no KeyFields any more.
KeyFields::~KeyFields()
{
    for (Field *field : {m_public, m_private})
        field->line()->disconnect(this);
}

void KeyFields::retranslate()
{
    m_heroTitle->setText(tr("Paste both keys at once"));
    m_heroText->setText(tr("Copy them, with or without labels, then press %1 here.")
                            .arg(QKeySequence(QKeySequence::Paste).toString(QKeySequence::NativeText)));
    m_paste->setText(tr("&Paste both keys"));
    m_public->setLabel(tr("P&ublic key"));
    m_private->setLabel(tr("P&rivate key"));
    m_secret->setEyeTexts(tr("Show private key"), tr("Hide private key"));
    m_undo->setText(tr("U&ndo paste"));
    m_swap->setText(tr("S&wap the keys"));
    m_swap->setToolTip(tr("Exchanges the contents of the two key fields."));
}

void KeyFields::setPublicKey(const QString &text)
{
    m_public->line()->setText(text);
}

QString KeyFields::publicKeyText() const
{
    return m_public->line()->text();
}

bool KeyFields::hasPrivateKey() const
{
    const Result<Secret> key = privateKey();
    return key || key.error().cause != Cause::PrivateKeyEmpty;
}

Result<Secret> KeyFields::privateKey() const
{
    return parsePrivateKey(m_private->line()->text());
}

bool KeyFields::isEmpty() const
{
    return publicKeyText().isEmpty() && m_private->line()->text().isEmpty();
}

/// What is on the clipboard, as if it had been pasted into the empty fields.
void KeyFields::paste()
{
    QString text = QGuiApplication::clipboard()->text();
    const std::optional<PastedKeys> pasted = readPastedKeys(text);
    Secret::wipe(text);
    if (!pasted) {
        m_public->warn(tr("The clipboard doesn't contain two keys"), tr("Copy both keys, or enter them one by one."));
        return m_public->setFocus();
    }
    fill(*pasted);
    m_former = texts();
    Q_EMIT edited();
}

void KeyFields::forgetPrivateKey()
{
    m_unfilled.reset();
    m_private->line()->clear();
    m_secret->setShown(false);
    m_understood->clear();
    showHero();
}

void KeyFields::giveWay()
{
    m_hero->setVisible(isEmpty());
    m_understood->clear();
}

void KeyFields::showRejected()
{
    giveWay();
    m_public->setFocus();
    m_public->line()->selectAll();
}

void KeyFields::setHeldText(const QString &text)
{
    m_heldText = text;
    m_private->line()->setPlaceholderText(text);
}

void KeyFields::changed(Field *field)
{
    if (m_filling)
        return;
    const bool filled = takeBoth(field);
    m_former = texts();
    if (!filled)
        quiet();
    Q_EMIT edited();
}

void KeyFields::quiet()
{
    m_public->quiet();
    m_private->quiet();
}

KeyFields::Texts KeyFields::texts() const
{
    return {m_public->line()->text(), Secret(m_private->line()->text())};
}

// Not insert(): what a line could undo by itself would be the paste as it came, with the private key in the open.
void KeyFields::setTexts(const QString &publicKey, const Secret &privateKey)
{
    const QScopedValueRollback filling(m_filling, true);
    m_public->line()->setText(publicKey);
    QString text = privateKey.toText();
    m_private->line()->setText(text);
    Secret::wipe(text);
    quiet();
}

bool KeyFields::takeBoth(Field *from)
{
    QString former = from == m_public ? m_former.publicKey : m_former.privateKey.toText();
    const std::optional<PastedKeys> pasted =
        readKeysPutInto(former, from->line()->text(), from->line()->cursorPosition());
    Secret::wipe(former);
    if (!pasted)
        return false;
    fill(*pasted);
    return true;
}

void KeyFields::fill(const PastedKeys &pasted)
{
    m_unfilled = std::move(m_former);
    setTexts(pasted.publicKey, pasted.privateKey);
    sayUnderstood(pasted);
    sayOddities();
}

void KeyFields::sayUnderstood(const PastedKeys &pasted)
{
    const bool isCertain = pasted.basis != PastedKeys::Basis::ByOrder;
    if (isCertain)
        m_understood->tell(InlineMessage::Severity::Good, tr("Both keys recognized"),
                           tr("Each one is in its own field."));
    else
        m_understood->tell(InlineMessage::Severity::Note, tr("We used the first key as the public key"),
                           tr("ConnectWise shows the public key first. If yours are in the other order, swap them."));
    m_swap->setVisible(!isCertain);
    m_undo->show();
    m_understood->setWaysOn(true);
    showHero();
}

bool KeyFields::undoBoth()
{
    if (!m_unfilled || m_public->line()->isUndoAvailable() || m_private->line()->isUndoAvailable())
        return false; // edited since: that is undone first
    m_understood->clear();
    showHero();
    setTexts(m_unfilled->publicKey, m_unfilled->privateKey);
    m_former = std::move(*m_unfilled);
    m_unfilled.reset();
    Q_EMIT edited();
    return true;
}

bool KeyFields::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo) && undoBoth())
        return true;
    return QWidget::eventFilter(watched, event);
}

void KeyFields::swap()
{
    QString publicText = m_private->line()->text();
    const Secret privateKey(m_public->line()->text());
    setTexts(publicText, privateKey);
    Secret::wipe(publicText);
    saySwapped();
    sayOddities();
    Q_EMIT edited();
}

void KeyFields::showSwapped(const QString &publicKey)
{
    m_unfilled.reset();
    setTexts(publicKey, {});
    saySwapped();
    m_understood->setWaysOn(false); // they are no longer here to be swapped
    sayOddities();
    Q_EMIT edited();
}

void KeyFields::saySwapped()
{
    m_former = texts();
    m_understood->tell(InlineMessage::Severity::Note, tr("The keys were swapped"),
                       //: %1: the first four characters of the public key
                       tr("The public key is now %1.").arg(shortKey(publicKeyText())));
    m_undo->hide();
    m_swap->show();
    m_understood->setWaysOn(true);
    showHero();
}

void KeyFields::sayOddities()
{
    const QString publicText = cleanKey(publicKeyText());
    QString privateText = cleanKey(m_private->line()->text());
    if (!privateText.isEmpty() && privateText == publicText) {
        m_private->warn(tr("Both fields contain the same key."), tr("Copy the private key from ConnectWise again."));
    }
    sayOddity(m_public, publicText);
    sayOddity(m_private, privateText);
    Secret::wipe(privateText);
}

void KeyFields::sayOddity(Field *field, const QString &key)
{
    if (key.isEmpty() || looksLikeKey(key) || field->message()->isTelling())
        return;
    const auto length = static_cast<int>(key.size());
    const bool hasUsualLength = looksLikeKey(QString(length, u'a'));
    field->warn(hasUsualLength
                    ? tr("This key has a character that isn't a letter or digit. Check that you copied all of it.")
                    //: %n: how many characters the key has that was typed
                    : tr("%n characters; ConnectWise keys have 16. Check that you copied all of it.", nullptr, length));
}

bool KeyFields::check(bool privateKeyNeeded)
{
    const Result<PublicKey> publicKey = PublicKey::parse(publicKeyText());
    if (!publicKey)
        m_public->tell(publicKey.error());
    const Result<Secret> secret = privateKey();
    const bool goodPrivate = secret || (!privateKeyNeeded && !hasPrivateKey());
    if (!goodPrivate)
        m_private->tell(secret.error());
    if (publicKey && goodPrivate)
        return true;
    (publicKey ? m_private : m_public)->setFocus();
    return false;
}

QWidget *KeyFields::firstEmpty() const
{
    if (publicKeyText().isEmpty())
        return m_public->line();
    return !hasPrivateKey() && m_heldText.isEmpty() ? m_private->line() : nullptr;
}

} // namespace Propel
