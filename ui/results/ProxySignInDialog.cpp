// SPDX-License-Identifier: MIT
#include "ui/results/ProxySignInDialog.h"

#include "app/text/StageText.h"
#include "ui/fields/ProxySignInFields.h"

#include <QAccessible>
#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace Propel {

ProxySignInDialog::ProxySignInDialog(DiagnosisSession &session, const Error &fault, QWidget *parent)
    : QDialog(parent),
      m_session(session),
      m_fields(new ProxySignInFields(this)),
      m_waiting(new QLabel(this))
{
    setWindowTitle(tr("Sign in to proxy"));
    m_waiting->setTextFormat(Qt::PlainText);
    m_waiting->setWordWrap(true);
    m_waiting->setMinimumHeight(fontMetrics().lineSpacing() * 2); // nothing moves when it has something to say
    m_waiting->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *buttons = new QDialogButtonBox(this);
    m_signIn = buttons->addButton(tr("&Sign in and test again"), QDialogButtonBox::AcceptRole);
    m_signIn->setDefault(true);
    QPushButton *cancel = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    cancel->setAutoDefault(false);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(fontMetrics().height());
    layout->addWidget(m_fields);
    layout->addWidget(m_waiting);
    layout->addStretch(1);
    layout->addWidget(buttons);
    setMinimumWidth(fontMetrics().averageCharWidth() * 70);
    m_fields->ask(fault);

    connect(&m_patience, &Patience::late, this, [this] {
        m_fields->offerSessionOnly();
        m_waiting->setText(Text::keychainMayAsk());
    });
    connect(m_fields, &ProxySignInFields::edited, this, &ProxySignInDialog::stopWaiting);
    connect(m_fields, &ProxySignInFields::sessionOnlyWanted, this, [this] { keep(KeyPlace::ThisSessionOnly); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { keep(KeyPlace::Keychain); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void ProxySignInDialog::open(DiagnosisSession &session, const Error &fault, QWidget *parent)
{
    auto *dialog = new ProxySignInDialog(session, fault, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

ProxySignInDialog::~ProxySignInDialog() = default;

void ProxySignInDialog::keep(KeyPlace place)
{
    const std::optional<ProxySignIn> signIn = m_fields->check();
    if (!signIn)
        return;
    m_keeping = storeProxySignIn(m_session.places(), place, *signIn);
    connect(m_keeping.get(), &Step::ended, this, &ProxySignInDialog::kept);
    m_signIn->setEnabled(false);
    m_waiting->setText(tr("Saving the user name and password in the keychain…"));
    m_patience.begin();
    m_keeping->start();
}

void ProxySignInDialog::kept()
{
    const Result<> result = m_keeping->result();
    stopWaiting();
    if (!result)
        return m_fields->sayNotKept(result.error());
    accept();
    m_session.testAll();
}

void ProxySignInDialog::stopWaiting()
{
    m_keeping.reset();
    m_patience.end();
    m_waiting->clear();
    m_signIn->setEnabled(true);
}

void ProxySignInDialog::done(int result)
{
    stopWaiting();
    m_fields->forget();
    QDialog::done(result);
}

} // namespace Propel
