// SPDX-License-Identifier: MIT
#include "ui/fields/KeyFields.h"

#include "app/base/Text.h"
#include "app/connection/Credentials.h"
#include "app/connectwise/PastedKeys.h"
#include "ui/fields/ClipboardNote.h"
#include "ui/fields/Field.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/SecretLine.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Propel {

KeyFields::KeyFields(QWidget *parent)
    : QWidget(parent),
      m_public(new Field(this)),
      m_secret(new SecretLine),
      m_private(new Field(m_secret, this)),
      m_show(new QCheckBox(this)),
      m_clipboard(new ClipboardNote(this)),
      m_understood(new InlineMessage(InlineMessage::Look::Box, this)),
      m_swap(m_understood->addAction())
{
    SecretLine::keepPastesQuiet(*m_public->line());
    m_public->line()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    const int line = fontMetrics().height();
    auto *secret = new QVBoxLayout;
    secret->setSpacing(line / 3);
    secret->addWidget(m_private);
    secret->addWidget(m_show);
    secret->addWidget(m_clipboard);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line);
    layout->addWidget(m_public);
    layout->addLayout(secret);
    layout->addWidget(m_understood);
    setFocusProxy(m_public);
    retranslate();

    connect(m_public->line(), &QLineEdit::textChanged, this, &KeyFields::publicChanged);
    connect(m_private->line(), &QLineEdit::textChanged, this, &KeyFields::privateChanged);
    for (Field *field : {m_public, m_private}) {
        connect(field->line(), &QLineEdit::editingFinished, this, &KeyFields::sayOddities);
        field->line()->installEventFilter(this);
    }
    connect(m_swap, &QPushButton::clicked, this, &KeyFields::swap);
    connect(m_show, &QCheckBox::toggled, m_secret, &SecretLine::setShown);
}

// A line that has the focus says that its editing is finished while it is deleted, when this is no KeyFields any more.
KeyFields::~KeyFields()
{
    for (Field *field : {m_public, m_private})
        field->line()->disconnect(this);
}

void KeyFields::retranslate()
{
    m_public->setLabel(tr("P&ublic key"));
    m_public->setAccessibleText(tr("Public key"));
    m_public->setHint(tr("You can paste both keys at once: each goes to its own line."));
    m_private->setLabel(tr("P&rivate key"));
    m_private->setAccessibleText(tr("Private key"));
    m_private->line()->setToolTip(tr("It goes to this computer's keychain and is written nowhere else."));
    m_show->setText(tr("&Show private key"));
    m_show->setAccessibleName(tr("Show private key"));
    m_swap->setText(tr("S&wap them"));
    m_swap->setToolTip(tr("Puts the public key where the private key is, and the other way round."));
}

void KeyFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
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

void KeyFields::forgetPrivateKey()
{
    m_unfilled.reset();
    m_private->line()->clear();
    m_show->setChecked(false);
    m_understood->clear();
}

void KeyFields::setHeldText(const QString &text)
{
    m_heldText = text;
    m_private->line()->setPlaceholderText(text);
}

void KeyFields::publicChanged()
{
    changed(m_public);
}

void KeyFields::privateChanged()
{
    changed(m_private);
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
    m_unfilled = std::move(m_former);
    setTexts(pasted->publicKey, pasted->privateKey);
    sayUnderstood(*pasted);
    sayOddities();
    return true;
}

void KeyFields::sayUnderstood(const PastedKeys &pasted)
{
    const QString begin = shortKey(pasted.publicKey);
    switch (pasted.basis) {
    case PastedKeys::Basis::ByLabels:
        m_understood->tell(
            InlineMessage::Severity::Good,
            //: %1: the first four characters of the public key
            tr("Both keys were found in what you pasted, told apart by their labels. The public key is %1.")
                .arg(begin));
        break;
    case PastedKeys::Basis::ByColumns:
        m_understood->tell(
            InlineMessage::Severity::Good,
            //: %1: the first four characters of the public key
            tr("Both keys were found in what you pasted, told apart by the table's columns. The public key is %1.")
                .arg(begin));
        break;
    case PastedKeys::Basis::ByOrder:
        m_understood->tell(
            InlineMessage::Severity::Note,
            //: %1: the first four characters of the public key
            tr("Two keys were found in what you pasted. The first one, %1, was taken as the public key.").arg(begin),
            tr("ConnectWise shows the public key first. If yours stood the other way round, swap them."));
        break;
    }
    m_understood->setWaysOn(true);
}

bool KeyFields::undoBoth()
{
    if (!m_unfilled || m_public->line()->isUndoAvailable() || m_private->line()->isUndoAvailable())
        return false; // edited since: that is undone first
    m_understood->clear();
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
    m_understood->tell(InlineMessage::Severity::Note,
                       //: %1: the first four characters of the public key
                       tr("The keys were swapped. The public key is now %1.").arg(shortKey(publicKeyText())));
    m_understood->setWaysOn(true);
}

void KeyFields::sayOddities()
{
    const QString publicText = cleanKey(publicKeyText());
    QString privateText = cleanKey(m_private->line()->text());
    if (!privateText.isEmpty() && privateText == publicText) {
        m_private->warn(tr("Both lines hold the same key."),
                        tr("Copy the private key from ConnectWise again. You can go on with it all the same."));
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
                    ? tr("This key holds a sign that is neither a letter nor a digit; the usual ones don't.")
                    //: %n: how many characters the key has that was typed
                    : tr("This key has %n characters; the usual ones have 16 letters and digits.", nullptr, length),
                tr("Check that it was copied whole. You can go on with it all the same."));
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
