// SPDX-License-Identifier: MIT
#include "ui/results/ProxySignInDialog.h"

#include "app/text/KeychainText.h"
#include "app/text/StageText.h"
#include "ui/fields/ProxySignInFields.h"
#include "ui/style/Style.h"
#include "ui/widgets/TextLabel.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace Propel {

ProxySignInDialog::ProxySignInDialog(DiagnosisSession &session, const Error &fault, QWidget *parent)
    : PageDialog(parent, Closing::Cancel),
      m_session(session),
      m_fields(new ProxySignInFields(this)),
      m_signIn(new QPushButton(tr("&Sign in and test again"), this))
{
    setWindowTitle(tr("Sign in to proxy"));
    m_signIn->setAccessibleName(tr("Sign in and test again"));
    Style::setAccent(*m_signIn);
    addAnswer(m_signIn);
    page().addWidget(m_fields);
    m_waiting = addText({});
    m_waiting->hide();
    page().addStretch(1);
    m_fields->ask(fault);
    m_fields->setFocus();
    resize(fitting({480, 0}));

    connect(&m_patience, &Patience::late, this, [this] {
        m_fields->offerSessionOnly();
        say(Text::keychainMayAsk());
    });
    connect(m_fields, &ProxySignInFields::edited, this, &ProxySignInDialog::stopWaiting);
    connect(m_fields, &ProxySignInFields::againWanted, this, [this] { keep(KeyPlace::Keychain); });
    connect(m_fields, &ProxySignInFields::sessionOnlyWanted, this, [this] { keep(KeyPlace::ThisSessionOnly); });
    connect(m_signIn, &QPushButton::clicked, this, [this] { keep(KeyPlace::Keychain); });
}

void ProxySignInDialog::open(DiagnosisSession &session, const Error &fault, QWidget *parent)
{
    auto *dialog = new ProxySignInDialog(session, fault, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->QDialog::open();
}

void ProxySignInDialog::keep(KeyPlace place)
{
    const std::optional<ProxySignIn> signIn = m_fields->check();
    if (!signIn)
        return;
    m_keeping = storeProxySignIn(m_session.places(), place, *signIn);
    connect(m_keeping.get(), &Step::ended, this, &ProxySignInDialog::kept);
    m_signIn->setEnabled(false);
    say(tr("Saving the user name and password in %1…").arg(Text::keychainName()));
    m_patience.begin();
    m_keeping->start();
}

void ProxySignInDialog::say(const QString &waiting)
{
    m_waiting->setText(waiting);
    m_waiting->setVisible(!waiting.isEmpty());
    resize(fitting({480, 0}));
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
    say({});
    m_signIn->setEnabled(true);
}

void ProxySignInDialog::done(int result)
{
    stopWaiting();
    m_fields->forget();
    QDialog::done(result);
}

} // namespace Propel
