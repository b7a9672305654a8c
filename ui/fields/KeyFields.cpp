// SPDX-License-Identifier: MIT
#include "ui/fields/KeyFields.h"

#include "app/base/Text.h"
#include "app/connection/KeyText.h"
#include "app/connection/PrivateKey.h"
#include "app/connectwise/PastedKeys.h"
#include "ui/fields/Field.h"
#include "ui/fields/InlineMessage.h"

#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QVBoxLayout>

namespace Propel {

KeyFields::KeyFields(QWidget *parent)
    : QWidget(parent),
      m_public(new Field(this)),
      m_private(new Field(this)),
      m_show(new QCheckBox(this)),
      m_understood(new InlineMessage(InlineMessage::Look::Box, this)),
      m_swap(m_understood->addWayOn())
{
    m_public->line()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_private->line()->setEchoMode(QLineEdit::Password);
    m_private->line()->setInputMethodHints(Qt::ImhHiddenText | Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText |
                                           Qt::ImhSensitiveData);
    const int line = fontMetrics().height();
    auto *secret = new QVBoxLayout;
    secret->setSpacing(line / 3);
    secret->addWidget(m_private);
    secret->addWidget(m_show);
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
    for (Field *field : {m_public, m_private})
        connect(field->line(), &QLineEdit::editingFinished, this, &KeyFields::sayOddities);
    connect(m_swap, &QPushButton::clicked, this, &KeyFields::swap);
    connect(m_show, &QCheckBox::toggled, this,
            [this](bool shown) { m_private->line()->setEchoMode(shown ? QLineEdit::Normal : QLineEdit::Password); });
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
    if (m_filling || takeBoth(m_public))
        return;
    m_public->quiet();
    m_private->quiet();
    Q_EMIT edited();
}

void KeyFields::privateChanged()
{
    if (m_filling || takeBoth(m_private))
        return;
    m_private->quiet();
    Q_EMIT edited();
}

void KeyFields::setPrivateKey(const Secret &key)
{
    QString text = key.toText();
    m_private->line()->setText(text);
    Secret::wipe(text);
}

bool KeyFields::takeBoth(Field *from)
{
    const std::optional<PastedKeys> pasted = readPastedKeys(from->line()->text());
    if (!pasted)
        return false;
    {
        const QScopedValueRollback filling(m_filling, true);
        m_public->line()->setText(pasted->publicKey);
        setPrivateKey(pasted->privateKey);
    }
    m_public->quiet();
    m_private->quiet();
    if (pasted->byLabel) {
        m_understood->tell(
            InlineMessage::Severity::Good,
            tr("Both keys were found in what you pasted. The public key is %1.").arg(shortKey(pasted->publicKey)));
    } else {
        m_understood->tell(
            InlineMessage::Severity::Note,
            tr("Two keys were found in what you pasted. The first one, %1, was taken as the public key.")
                .arg(shortKey(pasted->publicKey)),
            tr("ConnectWise shows the public key first. If yours stood the other way round, swap them."));
        m_understood->setWaysOn(true);
    }
    sayOddities();
    Q_EMIT edited();
    return true;
}

void KeyFields::swap()
{
    QString publicText = m_private->line()->text();
    const Secret privateKey(m_public->line()->text());
    {
        const QScopedValueRollback filling(m_filling, true);
        m_public->line()->setText(publicText);
        setPrivateKey(privateKey);
    }
    Secret::wipe(publicText);
    m_understood->tell(InlineMessage::Severity::Note,
                       tr("The keys were swapped. The public key is now %1.").arg(shortKey(publicKeyText())));
    m_understood->setWaysOn(true);
    Q_EMIT edited();
}

void KeyFields::sayOddities()
{
    const QString publicText = cleanKey(publicKeyText());
    QString privateText = cleanKey(m_private->line()->text());
    const auto odd = [this](Field *field, const QString &key) {
        if (key.isEmpty() || looksLikeKey(key) || field->message()->isTelling())
            return;
        //: %n: how many characters the key has that was typed
        field->warn(tr("This key has %n characters; the usual ones have 16 letters and digits.", nullptr,
                       static_cast<int>(key.size())),
                    tr("Check that it was copied whole. You can go on with it all the same."));
    };
    if (!privateText.isEmpty() && privateText == publicText) {
        m_private->warn(tr("Both lines hold the same key."),
                        tr("Copy the private key from ConnectWise again. You can go on with it all the same."));
    }
    odd(m_public, publicText);
    odd(m_private, privateText);
    Secret::wipe(privateText);
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
