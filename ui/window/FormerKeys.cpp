// SPDX-License-Identifier: MIT
#include "ui/window/FormerKeys.h"

#include "app/text/StageText.h"
#include "ui/fields/InlineMessage.h"

#include <QEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace Propel {

FormerKeys::FormerKeys(ConnectionStore &store, SecretStore &keychain, StaleKeychainEntries &staleEntries,
                       QWidget *parent)
    : QWidget(parent),
      m_store(store),
      m_keychain(keychain),
      m_staleEntries(staleEntries),
      m_message(new InlineMessage(InlineMessage::Look::Box, this)),
      m_again(m_message->addAction()),
      m_remove(m_message->addAction())
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_message);
    connect(&m_patience, &Patience::late, this,
            [this] { m_message->tell(InlineMessage::Severity::Note, Text::keychainMayAsk()); });
    connect(m_again, &QPushButton::clicked, this, &FormerKeys::useAgain);
    connect(m_remove, &QPushButton::clicked, this, &FormerKeys::askToRemove);
    clear();
}

void FormerKeys::setConnection(const Connection &connection)
{
    clear();
    m_connection = connection;
    say();
}

void FormerKeys::clear()
{
    m_reading.reset();
    m_patience.end();
    m_connection.reset();
    m_message->clear();
    hide();
}

void FormerKeys::say()
{
    m_again->setText(tr("&Use the former keys again"));
    m_remove->setText(tr("Remove the &former keys…"));
    const bool isThere = m_connection && m_connection->formerKey;
    setVisible(isThere);
    if (!isThere)
        return;
    m_message->tell(InlineMessage::Severity::Note,
                    //: %1: the first four characters of a public key
                    tr("Its keys were replaced. The former pair (public key %1) is still in the keychain.")
                        .arg(m_connection->formerKey->shortText()),
                    tr("Remove it once the sync runs with the new one, and delete it in ConnectWise too."));
    m_message->setWaysOn(true);
}

void FormerKeys::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        say();
    QWidget::changeEvent(event);
}

/// Only a pair that the keychain really has is gone back to.
void FormerKeys::useAgain()
{
    m_reading = m_keychain.read(keychainName(m_connection->address, m_connection->companyId, *m_connection->formerKey));
    connect(m_reading.get(), &Step::ended, this, [this] {
        const StepPtr<ReadSecret> reading = std::move(m_reading);
        m_patience.end();
        if (reading->result())
            return exchange();
        m_message->tell(reading->result().error());
        m_message->setWaysOn(true);
    });
    m_patience.begin();
    m_reading->start();
}

void FormerKeys::exchange()
{
    Connection connection = *m_connection;
    std::swap(connection.publicKey, *connection.formerKey);
    connection.keyForThisSessionOnly = false;
    if (m_connection->keyForThisSessionOnly) // the other one ends with the session
        connection.formerKey.reset();
    if (const Result<> saved = m_store.save(connection); !saved) {
        m_message->tell(saved.error());
        return m_message->setWaysOn(true);
    }
    Q_EMIT exchanged(connection);
}

void FormerKeys::askToRemove()
{
    auto *question = new QMessageBox(QMessageBox::Question, window()->windowTitle(), tr("Remove the former keys?"),
                                     QMessageBox::NoButton, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    question->setInformativeText(tr("Their private key goes from the keychain, and ConnectWise never shows it again. "
                                    "After that there is no way back to them."));
    const QPushButton *remove = question->addButton(tr("&Remove"), QMessageBox::DestructiveRole);
    QPushButton *keep = question->addButton(tr("&Keep"), QMessageBox::RejectRole);
    question->setDefaultButton(keep);
    question->setEscapeButton(keep);
    connect(remove, &QPushButton::clicked, this, &FormerKeys::remove);
    question->open();
}

void FormerKeys::remove()
{
    if (!m_connection || !m_connection->formerKey)
        return;
    Connection connection = *m_connection;
    Result<> done = m_staleEntries.note(
        keychainName(connection.address, connection.companyId, *std::exchange(connection.formerKey, std::nullopt)));
    if (done)
        done = m_store.save(connection);
    if (done)
        return Q_EMIT removed(connection);
    m_message->tell(done.error());
    m_message->setWaysOn(true);
}

} // namespace Propel
