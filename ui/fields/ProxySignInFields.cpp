// SPDX-License-Identifier: MIT
#include "ui/fields/ProxySignInFields.h"

#include "app/base/Causes.h"
#include "app/text/CauseText.h"
#include "app/text/KeychainText.h"
#include "ui/KeepTranslated.h"
#include "ui/fields/Field.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/SecretLine.h"
#include "ui/widgets/Boxes.h"

#include <QPushButton>

#include <algorithm>

namespace Propel {

ProxySignInFields::ProxySignInFields(QWidget *parent)
    : QWidget(parent),
      m_message(new InlineMessage(InlineMessage::Look::Box, this)),
      m_again(m_message->addAction()),
      m_sessionOnly(m_message->addAction()),
      m_user(new Field(this)),
      m_secret(new SecretLine),
      m_password(new Field(m_secret, this))
{
    m_user->line()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    for (QPushButton *button : {m_again, m_sessionOnly})
        button->setAutoDefault(false);
    connect(m_again, &QPushButton::clicked, this, &ProxySignInFields::againWanted);
    setLayout(columnOf({m_message, m_user, m_password}, fontMetrics().height() * 3 / 4));
    setFocusProxy(m_user);
    hide();
    keepTranslated(*this, [this] {
        m_user->setLabel(tr("Proxy &user name"));
        m_password->setLabel(tr("Proxy &password"));
        m_password->setHint(tr("Both are saved in %1, and sent only to this proxy.").arg(Text::keychainName()));
        m_secret->setEyeTexts(tr("Show password"), tr("Hide password"));
        m_again->setText(tr("&Try again"));
        m_sessionOnly->setText(tr("Keep for this session &only"));
        m_sessionOnly->setToolTip(
            tr("They stay in memory until you quit Propel Connect. Next time, you'll have to enter them again."));
        if (m_message->isTelling())
            ask(m_fault);
    });

    connect(m_sessionOnly, &QPushButton::clicked, this, &ProxySignInFields::sessionOnlyWanted);
    for (Field *field : {m_user, m_password}) {
        connect(field->line(), &QLineEdit::textChanged, this, [this, field] {
            field->quiet();
            Q_EMIT edited();
        });
    }
}

ProxySignInFields::~ProxySignInFields()
{
    for (Field *field : {m_user, m_password})
        field->line()->disconnect(this);
}

void ProxySignInFields::setLabelsBeside(int width)
{
    m_user->setLabelBeside(width);
    m_password->setLabelBeside(width, true);
}

int ProxySignInFields::labelWidth() const
{
    return std::max(m_user->labelWidth(), m_password->labelWidth());
}

void ProxySignInFields::ask(const Error &fault)
{
    if (m_proxy != fault.detail)
        m_user->line()->clear();
    m_proxy = fault.detail;
    m_fault = fault;
    auto severity = InlineMessage::Severity::Problem;
    QString remedy;
    if (fault.cause == Cause::ProxyNeedsCredentials) {
        severity = InlineMessage::Severity::Note;
        remedy = tr("Enter them here. If you don't know them, ask your network administrator.");
    } else if (fault.cause == Cause::ProxySignInRefused) {
        remedy = tr("Re-enter them. Some proxies lock an account after a few wrong attempts.");
    } else {
        //: %1: Windows Credential Manager, your keyring, ...
        remedy = Text::withKeychain(tr("Unlock %1 and try again, or enter them here."));
    }
    m_message->tell(severity, Text::explain(fault).what, remedy);
    show();
    setFocusProxy(m_user->line()->text().isEmpty() ? m_user : m_password);
}

void ProxySignInFields::forget()
{
    m_fault = {};
    m_message->clear();
    m_secret->setShown(false);
    m_secret->clear();
    hide();
}

bool ProxySignInFields::isEmpty() const
{
    return m_fault.cause == Cause::None || (m_user->line()->text().isEmpty() && m_secret->text().isEmpty());
}

std::optional<ProxySignIn> ProxySignInFields::check()
{
    const QString user = m_user->line()->text().trimmed();
    if (user.isEmpty())
        m_user->warn(tr("Enter the user name."));
    if (m_secret->text().isEmpty())
        m_password->warn(tr("Enter the password."));
    if (user.isEmpty() || m_secret->text().isEmpty()) {
        (user.isEmpty() ? m_user : m_password)->setFocus();
        return std::nullopt;
    }
    return ProxySignIn{m_proxy, user, Secret(m_secret->text())};
}

void ProxySignInFields::sayNotKept(const Error &error)
{
    //: %1: Windows Credential Manager, your keyring, ...
    QString why = Text::withKeychain(tr("Unlock %1 and try again, or keep them for this session only."));
    if (!has(error.cause, CauseTrait::OfPrivateKey) && error.cause != Cause::Cancelled) // which says nothing
        //: %1 and %2: whole sentences: what happened, what to do
        why = tr("%1 %2").arg(Text::explain(error).what, why);
    m_message->tell(InlineMessage::Severity::Problem, tr("The user name and password couldn't be saved"), why);
    offerSessionOnly();
}

void ProxySignInFields::offerSessionOnly()
{
    m_message->setWaysOn(true);
}

} // namespace Propel
