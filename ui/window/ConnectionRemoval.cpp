// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionRemoval.h"

#include "app/monitor/SavedRuns.h"
#include "app/monitor/Services.h"
#include "app/text/CauseText.h"
#include "ui/fields/InlineMessage.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Propel {

ConnectionRemoval::ConnectionRemoval(const Services &services, InlineMessage &message, QWidget &window)
    : QObject(&window),
      m_services(services),
      m_stale(services.keys.staleEntries()),
      m_message(message),
      m_window(window),
      m_again(message.addAction())
{
    connect(&m_patience, &Patience::late, this, [this] {
        if (m_stale.isRemoving())
            m_message.tell(InlineMessage::Severity::Note, tr("Waiting for the keychain to remove the private key."),
                           tr("It may show a window that asks for a password."));
    });
    connect(&m_stale, &StaleKeychainEntries::ended, this, &ConnectionRemoval::keysRemoved);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_message.clear();
        removeKeys(tr("The private key is removed from the keychain."));
    });
    retranslate();
}

void ConnectionRemoval::retranslate()
{
    m_again->setText(tr("Remove it &now"));
}

bool ConnectionRemoval::isUnderway() const
{
    return m_stale.isRemoving();
}

void ConnectionRemoval::closeOrAsk()
{
    if (!isUnderway()) {
        m_window.close();
        return;
    }
    if (m_window.findChild<QMessageBox *>())
        return;
    auto *question = new QMessageBox(QMessageBox::Question, m_window.windowTitle(),
                                     tr("The keychain has not removed the private key yet. Close all the same?"),
                                     QMessageBox::NoButton, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(
        tr("What is still there then is said at the next start, and can be removed from there."));
    const QPushButton *close = question->addButton(tr("&Close"), QMessageBox::DestructiveRole);
    QPushButton *wait = question->addButton(tr("&Wait"), QMessageBox::RejectRole);
    question->setDefaultButton(wait);
    question->setEscapeButton(wait);
    connect(close, &QPushButton::clicked, &m_window, &QWidget::close);
    connect(question, &QDialog::rejected, this, &ConnectionRemoval::kept);
    connect(&m_stale, &StaleKeychainEntries::ended, question, &QMessageBox::reject);
    question->open();
}

void ConnectionRemoval::ask(const Connection &connection)
{
    //: %1: a connection's name
    auto *question =
        new QMessageBox(QMessageBox::Question, m_window.windowTitle(),
                        tr("Remove the connection “%1”?").arg(connection.name), QMessageBox::NoButton, &m_window);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setTextFormat(Qt::PlainText);
    question->setInformativeText(
        tr("Its settings, its last result and its private key in the keychain go. ConnectWise never shows that "
           "key again. Nothing is changed in ConnectWise."));
    const QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    QPushButton *keep = question->addButton(tr("&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, [this, gone = connection] { this->remove(gone); });
    question->open();
}

void ConnectionRemoval::remove(const Connection &connection)
{
    Q_EMIT beginning();
    const Result<> gone = m_services.keys.remove(connection);
    const Result<QList<Connection>> left = gone ? m_services.store.load() : tl::make_unexpected(gone.error());
    if (!left)
        return m_message.tell(left.error());
    removeRuns(m_services.statusFolder, connection.id);
    Q_EMIT removed(*left);
    removeKeys(tr("Its settings and its private key are removed."));
}

void ConnectionRemoval::removeKeys(const QString &saidWhenDone)
{
    m_whenRemoved = saidWhenDone;
    m_patience.begin();
    m_stale.remove();
}

void ConnectionRemoval::keysRemoved()
{
    m_patience.end();
    if (m_stale.result() && m_stale.entries().isEmpty())
        m_message.tell(InlineMessage::Severity::Good, m_whenRemoved);
    else
        sayLeftovers();
}

void ConnectionRemoval::sayLeftovers()
{
    const QStringList entries = m_stale.names();
    if (entries.isEmpty() || m_stale.isRemoving())
        return;
    const Result<> &outcome = m_stale.result();
    QString what = tr("A private key that is no longer needed is still in the keychain.");
    if (!outcome)
        what += u' ' + Text::explain(outcome.error()).what;
    m_message.tell(InlineMessage::Severity::Warning, what,
                   //: %1: the names of entries in the keychain, one or more
                   tr("Try again here, or delete it with your keychain's own program: service “Propel Connect”, %1.")
                       .arg(entries.join(u", "_s)));
    m_message.setWaysOn(true);
}

} // namespace Propel
