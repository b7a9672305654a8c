// SPDX-License-Identifier: MIT
#include "ui/fields/ProxySignInFields.h"

#include "app/base/Causes.h"
#include "app/text/CauseText.h"
#include "ui/fields/Field.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/SecretLine.h"

#include <QCheckBox>
#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Propel {

ProxySignInFields::ProxySignInFields(QWidget *parent)
    : QWidget(parent),
      m_message(new InlineMessage(InlineMessage::Look::Box, this)),
      m_sessionOnly(m_message->addAction()),
      m_user(new Field(this)),
      m_secret(new SecretLine),
      m_password(new Field(m_secret, this)),
      m_show(new QCheckBox(this))
{
    m_user->line()->setInputMethodHints(Qt::ImhNoAutoUppercase | Qt::ImhNoPredictiveText);
    m_sessionOnly->setAutoDefault(false);
    const int line = fontMetrics().height();
    auto *password = new QVBoxLayout;
    password->setSpacing(line / 3);
    password->addWidget(m_password);
    password->addWidget(m_show);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(line * 3 / 4);
    layout->addWidget(m_message);
    layout->addWidget(m_user);
    layout->addLayout(password);
    setFocusProxy(m_user);
    retranslate();
    hide();

    connect(m_show, &QCheckBox::toggled, m_secret, &SecretLine::setShown);
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

void ProxySignInFields::retranslate()
{
    m_user->setLabel(tr("&User name for the proxy"));
    m_user->setAccessibleText(tr("User name for the proxy"));
    m_password->setLabel(tr("&Password for the proxy"));
    m_password->setAccessibleText(tr("Password for the proxy"));
    m_password->setHint(tr("Both go to this computer's keychain, and from there to this proxy alone."));
    m_show->setText(tr("Sho&w password"));
    m_show->setAccessibleName(tr("Show password"));
    m_sessionOnly->setText(tr("Continue for this session &only"));
    m_sessionOnly->setToolTip(
        tr("User name and password are kept in memory until the program ends, and asked for again after that."));
}

void ProxySignInFields::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        if (m_message->isTelling())
            ask(m_fault);
    }
    QWidget::changeEvent(event);
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
        remedy = tr("Enter them here. If you don't know them, ask whoever runs the proxy.");
    } else if (fault.cause == Cause::ProxySignInRefused) {
        remedy = tr("Enter them anew. Make sure of them first: some proxies lock an account after a few wrong tries.");
    } else {
        remedy = tr("Unlock the keychain and try again, or enter them here.");
    }
    m_message->tell(severity, Text::explain(fault).what, remedy);
    show();
    (m_user->line()->text().isEmpty() ? m_user : m_password)->setFocus();
}

void ProxySignInFields::forget()
{
    m_fault = {};
    m_message->clear();
    m_show->setChecked(false);
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
        m_user->warn(tr("The user name is empty."));
    if (m_secret->text().isEmpty())
        m_password->warn(tr("The password is empty."));
    if (user.isEmpty() || m_secret->text().isEmpty()) {
        (user.isEmpty() ? m_user : m_password)->setFocus();
        return std::nullopt;
    }
    return ProxySignIn{m_proxy, user, Secret(m_secret->text())};
}

void ProxySignInFields::sayNotKept(const Error &error)
{
    QString what = tr("The keychain did not take the user name and the password.");
    if (!has(error.cause, CauseTrait::OfPrivateKey) && error.cause != Cause::Cancelled) // which says nothing
        //: %1 and %2: whole sentences that say what happened
        what = tr("%1 %2").arg(what, Text::explain(error).what);
    m_message->tell(InlineMessage::Severity::Problem, what,
                    tr("Unlock the keychain and try again, or go on without it: then they are asked for again at the "
                       "next start."));
    offerSessionOnly();
}

void ProxySignInFields::offerSessionOnly()
{
    m_message->setWaysOn(true);
}

} // namespace Propel
