// SPDX-License-Identifier: MIT
#include "ui/wizard/KeyComparison.h"

#include "app/text/CauseText.h"
#include "app/text/ChangeText.h"
#include "app/text/StageText.h"
#include "ui/fields/InlineMessage.h"

#include <QPushButton>

namespace Propel {

KeyComparison::KeyComparison(SetupState &state, InlineMessage &says, QObject *parent)
    : QObject(parent),
      m_state(state),
      m_present(state.presentSession()),
      m_says(says),
      m_again(says.addAction())
{
    connect(&m_patience, &Patience::late, this, &KeyComparison::sayUnderway);
    connect(&m_patience, &Patience::ticked, this, &KeyComparison::sayUnderway);
    connect(&m_present, &DiagnosisSession::changed, this, [this] {
        m_patience.setWaiting(m_present.isWaitingForKeychain());
        m_patience.countDownTo(m_present.progress().throttledUntil);
        if (m_patience.isCountingDown())
            sayUnderway();
    });
    connect(m_again, &QPushButton::clicked, this, &KeyComparison::begin);
    connect(&m_present, &DiagnosisSession::ended, this, &KeyComparison::presentEnded);
    connect(&m_present, &DiagnosisSession::keyUnavailable, this, [this](const Error &error) {
        m_presentError = error;
        presentEnded();
    });
    connect(&m_state.session(), &DiagnosisSession::runningChanged, this, &KeyComparison::evaluate);
    retranslate();
}

void KeyComparison::retranslate()
{
    m_again->setText(tr("Test &both again"));
    if (m_answer)
        say();
}

void KeyComparison::begin()
{
    stop();
    m_begun = true;
    m_patience.begin();
    sayUnderway();
    m_present.testAll();
}

void KeyComparison::stop()
{
    m_begun = false;
    m_patience.end();
    m_present.cancel();
    m_state.session().cancel();
    m_presentError.reset();
    m_answer.reset();
    m_says.clear();
}

bool KeyComparison::isUnderway() const
{
    return m_present.isRunning() || m_state.session().isRunning();
}

bool KeyComparison::allows() const
{
    return m_answer && m_answer->answer == Replacement::Answer::CanDoAll && !isUnderway();
}

void KeyComparison::presentEnded()
{
    if (!m_begun)
        return;
    m_patience.end();
    if (!m_state.session().isRunning())
        m_state.session().testAll();
}

void KeyComparison::evaluate()
{
    if (!m_begun || isUnderway())
        return;
    using Answer = Replacement::Answer;
    const DiagnosisSession &fresh = m_state.session();
    const bool gone = m_presentError && m_presentError->cause == Cause::KeychainEntryMissing;
    if (!fresh.hasResult())
        m_answer = Replacement{Answer::NotTested};
    else if (m_presentError && !gone)
        m_answer = Replacement{Answer::NotCompared};
    else
        m_answer = compareKeys(gone ? std::nullopt : std::optional(m_present.report()), fresh.report());
    say();
    Q_EMIT ended();
}

void KeyComparison::sayUnderway()
{
    QString more = tr("The new ones replace them only if no permission is lost.");
    if (m_patience.isCountingDown())
        more = Text::holdingBack(m_present.progress().throttledUntil, QDateTime::currentDateTimeUtc());
    else if (m_patience.isLate() && m_present.isWaitingForKeychain())
        more = Text::keychainMayAsk();
    m_says.tell(InlineMessage::Severity::Note, tr("We test the current keys first, then the new ones."), more);
}

void KeyComparison::say()
{
    using Severity = InlineMessage::Severity;
    switch (m_answer->answer) {
    case Replacement::Answer::NotTested:
        return m_says.tell(Severity::Problem, tr("The new keys couldn't be tested, so the current ones stay in use."),
                           tr("Fix what's shown below, then test again."));
    case Replacement::Answer::NotCompared:
        m_says.tell(Severity::Warning,
                    tr("The current keys couldn't be tested, so we can't tell what the new ones would lose. %1")
                        .arg(m_presentError ? Text::explain(*m_presentError).what
                                            : Text::stageDetail(*m_present.report().failedStage())),
                    tr("The current ones stay in use until both are tested."));
        return m_says.setWaysOn(true);
    case Replacement::Answer::CanDoLess: {
        QStringList sentences;
        for (const Loss &loss : m_answer->lost.first(std::min<qsizetype>(m_answer->lost.size(), 5)))
            sentences += Text::lossSentence(loss, m_state.session().report());
        if (const auto more = static_cast<int>(m_answer->lost.size() - sentences.size()); more > 0)
            //: %n: how many rights and tables
            sentences += tr("And %n more.", nullptr, more);
        sentences += tr("Add the missing permissions to the new member's security role, then test again.");
        return m_says.tell(Severity::Problem,
                           tr("The new keys can do less than the current ones, so those stay in use."),
                           sentences.join(u'\n'));
    }
    case Replacement::Answer::CanDoAll:
        return m_says.tell(Severity::Good, m_presentError
                                               ? tr("The keychain no longer has the current keys, so nothing is lost.")
                                           : m_present.report().failedStage()
                                               ? tr("ConnectWise rejects the current keys, so nothing is lost.")
                                               : tr("The new keys can do everything the current ones can."));
    }
}

} // namespace Propel
