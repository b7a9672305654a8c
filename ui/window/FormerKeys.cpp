// SPDX-License-Identifier: MIT
#include "ui/window/FormerKeys.h"

#include "app/text/StageText.h"
#include "ui/fields/InlineMessage.h"
#include "ui/widgets/Question.h"

#include <QEvent>
#include <QPushButton>
#include <QVBoxLayout>

namespace Propel {

FormerKeys::FormerKeys(KeyKeeper &keys, QWidget *parent)
    : QWidget(parent),
      m_keys(keys),
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
    m_again->setText(tr("&Use the previous keys again"));
    m_remove->setText(tr("Delete the &previous keys…"));
    const bool isThere = m_connection && m_connection->formerKey;
    setVisible(isThere);
    if (!isThere)
        return;
    m_message->tell(
        InlineMessage::Severity::Note,
        //: %1: the first four characters of a public key
        tr("The previous keys (public key %1) are still in the keychain").arg(m_connection->formerKey->shortText()),
        tr("Delete them here and in ConnectWise once the sync runs with the new keys."));
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
    m_reading = m_keys.readFormer(*m_connection);
    connect(m_reading.get(), &Step::ended, this, [this] {
        const StepPtr<SecretStep> reading = std::move(m_reading);
        m_patience.end();
        if (!reading->result())
            return show(reading->result().error());
        const Result<Connection> saved = m_keys.exchangeWithFormer(*m_connection);
        if (!saved)
            return show(saved.error());
        Q_EMIT exchanged(*saved);
    });
    m_patience.begin();
    m_reading->start();
}

void FormerKeys::show(const Error &error)
{
    m_message->tell(error);
    m_message->setWaysOn(true);
}

void FormerKeys::askToRemove()
{
    auto *question = new Question(Mark::Attention,
                                  {.window = tr("Delete previous keys"),
                                   .question = tr("Delete the previous keys?"),
                                   .about = m_connection->name,
                                   .consequence = tr("This deletes their private key from the keychain. ConnectWise "
                                                     "can't show it again, and you can't go back to these keys.")},
                                  this);
    const QPushButton *remove = question->addAnswer(tr("&Delete"), Question::Answer::Act);
    question->addAnswer(tr("&Keep"), Question::Answer::Leave, true);
    connect(remove, &QPushButton::clicked, this, &FormerKeys::remove);
    question->open();
}

void FormerKeys::remove()
{
    if (!m_connection || !m_connection->formerKey)
        return;
    const Result<Connection> saved = m_keys.removeFormer(*m_connection);
    if (!saved)
        return show(saved.error());
    Q_EMIT removed(*saved);
}

} // namespace Propel
