// SPDX-License-Identifier: MIT
#include "ui/window/FormerKeys.h"

#include "app/text/KeychainText.h"
#include "app/text/StageText.h"
#include "ui/KeepTranslated.h"
#include "ui/widgets/Question.h"

#include <QPushButton>

#include <utility>

namespace Propel {

FormerKeys::FormerKeys(KeyKeeper &keys, QWidget *parent)
    : InlineMessage(Look::Box, parent),
      m_keys(keys),
      m_review(addAction())
{
    connect(&m_patience, &Patience::late, this, [this] { tell(Severity::Note, Text::keychainMayAsk()); });
    connect(m_review, &QPushButton::clicked, this, [this] { m_isPresentRejected ? useAgain() : review(); });
    keepTranslated(*this, [this] { say(); });
}

void FormerKeys::setConnection(const std::optional<Connection> &connection)
{
    m_reading.reset();
    m_patience.end();
    m_connection = connection;
    say();
}

void FormerKeys::setPresentRejected(bool isRejected)
{
    if (std::exchange(m_isPresentRejected, isRejected) != isRejected)
        say();
}

void FormerKeys::say()
{
    m_review->setText(m_isPresentRejected ? tr("&Use the previous keys") : tr("Review &keys…"));
    if (!m_connection || !m_connection->formerKey)
        return clear();
    tell(Severity::Note, Text::withKeychain(tr("The previous keys are still in %1")),
         m_isPresentRejected ? tr("ConnectWise may still accept them.")
                             : tr("Delete them once the sync runs with the new keys."));
    setWaysOn(true);
}

void FormerKeys::review()
{
    auto *question = new Question(
        Mark::Attention,
        {.window = tr("Previous keys"),
         .question = tr("Delete the previous keys?"),
         //: %1: a connection's name, %2: the first four characters of a public key
         .about = tr("%1 · public key %2").arg(m_connection->name, m_connection->formerKey->shortText()),
         .consequence = Text::withKeychain(tr("This deletes their private key from %1. ConnectWise "
                                              "can't show it again, and you can't go back to these keys."))},
        this);
    const QPushButton *again = question->addAnswer(tr("&Use them again"), Question::Answer::Act);
    const QPushButton *remove = question->addAnswer(tr("&Delete"), Question::Answer::Act);
    question->addAnswer(tr("&Keep"), Question::Answer::Leave, true);
    connect(again, &QPushButton::clicked, this, &FormerKeys::useAgain);
    connect(remove, &QPushButton::clicked, this, &FormerKeys::remove);
    question->open();
}

/// Only a pair that the keychain really has is gone back to.
void FormerKeys::useAgain()
{
    if (!m_connection || !m_connection->formerKey)
        return;
    m_reading = m_keys.readFormer(*m_connection);
    connect(m_reading.get(), &Step::ended, this, [this] {
        const StepPtr<SecretStep> reading = std::move(m_reading);
        m_patience.end();
        if (!reading->result())
            return sayFailed(reading->result().error());
        const Result<Connection> saved = m_keys.exchangeWithFormer(*m_connection);
        if (!saved)
            return sayFailed(saved.error());
        Q_EMIT exchanged(*saved);
    });
    m_patience.begin();
    m_reading->start();
}

void FormerKeys::sayFailed(const Error &error)
{
    tell(error);
    setWaysOn(true);
}

void FormerKeys::remove()
{
    if (!m_connection || !m_connection->formerKey)
        return;
    const Result<Connection> saved = m_keys.removeFormer(*m_connection);
    if (!saved)
        return sayFailed(saved.error());
    Q_EMIT removed(*saved);
}

} // namespace Propel
