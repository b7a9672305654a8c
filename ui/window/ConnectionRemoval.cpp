// SPDX-License-Identifier: MIT
#include "ui/window/ConnectionRemoval.h"

#include "app/monitor/Services.h"
#include "app/monitor/StatusFile.h"
#include "app/text/CauseText.h"
#include "app/text/KeychainText.h"
#include "ui/KeepTranslated.h"
#include "ui/fields/InlineMessage.h"
#include "ui/guide/GuideDialog.h"
#include "ui/widgets/Question.h"

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
            m_message.tell(InlineMessage::Severity::Note,
                           Text::withKeychain(tr("Waiting for %1 to delete the private key")),
                           tr("It may be showing a window that asks for a password."));
    });
    connect(&m_stale, &StaleKeychainEntries::ended, this, &ConnectionRemoval::keysRemoved);
    connect(m_again, &QPushButton::clicked, this, [this] {
        m_message.clear();
        removeKeys(tr("The private key was deleted"));
    });
    keepTranslated(m_window, [this] { m_again->setText(tr("&Delete it now")); });
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
    if (m_window.findChild<Question *>())
        return;
    auto *question = new Question(Mark::Attention,
                                  {.window = tr("Close window"),
                                   .question = tr("Close before the private key is deleted?"),
                                   .consequence = tr("It's still underway. If you close now, you can delete the key "
                                                     "the next time you start Propel Connect.")},
                                  &m_window);
    const QPushButton *close = question->addAnswer(tr("&Close"), Question::Answer::Act);
    question->addAnswer(tr("&Wait"), Question::Answer::Leave, true);
    connect(close, &QPushButton::clicked, &m_window, &QWidget::close);
    connect(question, &QDialog::rejected, this, &ConnectionRemoval::kept);
    connect(&m_stale, &StaleKeychainEntries::ended, question, &QDialog::reject);
    question->open();
}

void ConnectionRemoval::ask(const Connection &connection)
{
    auto *question =
        new Question(Mark::Attention,
                     {.window = tr("Remove connection"),
                      //: %1: a connection's name
                      .question = tr("Remove %1?").arg(connection.name),
                      //: %1: the domain, %2: the Company ID
                      .about = tr("%1 · Company ID %2").arg(connection.address.text(), connection.companyId.text()),
                      .consequence = tr("This deletes the connection's settings, its results, and its private key. "
                                        "ConnectWise can't show that key again.")},
                     &m_window);
    const QPushButton *remove = question->addAnswer(tr("&Remove"), Question::Answer::Act);
    question->addAnswer(tr("&Keep"), Question::Answer::Leave, true);
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
    GuideDialog::keepChecks(connection.id, {});
    Q_EMIT removed(*left);
    //: %1: a connection's name
    removeKeys(tr("%1 and its private key were removed").arg(connection.name));
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

/// What was done is said until something else begins.
void ConnectionRemoval::dropNews(bool begins)
{
    if (begins && m_message.severity() == InlineMessage::Severity::Good)
        m_message.clear();
}

void ConnectionRemoval::sayLeftovers()
{
    const QStringList entries = m_stale.names();
    const Result<> &outcome = m_stale.result();
    if (entries.isEmpty() || m_stale.isRemoving() || outcome)
        return; // where nothing has failed, the keychain is still to be asked
    //: %1: Windows Credential Manager, your keyring, ..., %2: the names of entries in it, one or more
    const QString where = Text::withKeychain(tr("Delete it now, or do it in %1: service \"Propel Connect\", %2."))
                              .arg(entries.join(u", "_s));
    m_message.tell(InlineMessage::Severity::Warning,
                   Text::withKeychain(tr("A private key that's no longer needed is still in %1")),
                   Text::explain(outcome.error()).what + u'\n' + where);
    m_message.setWaysOn(true);
}

} // namespace Propel
