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
    connect(&m_present, &DiagnosisSession::changed, this, &KeyComparison::presentChanged);
    connect(&m_present, &DiagnosisSession::runningChanged, this, &KeyComparison::presentChanged);
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
    m_says.tell(InlineMessage::Severity::Note, tr("Testing the current keys first, then the new ones"),
                tr("The new keys replace the current ones only if no permission is lost."));
    m_present.testAll();
}

void KeyComparison::stop()
{
    m_begun = false;
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

void KeyComparison::say()
{
    using Severity = InlineMessage::Severity;
    switch (m_answer->answer) {
    case Replacement::Answer::NotTested:
        return m_says.tell(Severity::Problem, tr("The current keys stay in use"),
                           tr("The new ones couldn't be tested. Fix what's shown below, then test again."));
    case Replacement::Answer::NotCompared:
        m_says.tell(Severity::Warning, tr("The current keys stay in use"),
                    //: %1: a sentence that says why
                    tr("We couldn't test them, so we don't know whether the new keys can do as much. %1")
                        .arg(m_presentError ? Text::explain(*m_presentError).what
                                            : Text::stageDetail(*m_present.report().failedStage())));
        return m_says.setWaysOn(true);
    case Replacement::Answer::CanDoLess: {
        QStringList names;
        for (const Loss &loss : m_answer->lost.first(std::min<qsizetype>(m_answer->lost.size(), 5)))
            names += Text::rightName(loss.id, loss.right, m_state.session().report());
        if (const auto more = static_cast<int>(m_answer->lost.size() - names.size()); more > 0)
            //: %n: how many permissions
            names += tr("%n more", nullptr, more);
        return m_says.tell(Severity::Problem,
                           tr("The new keys have fewer permissions, so the current ones stay in use"),
                           //: %1: names of permissions
                           tr("Missing with the new keys: %1. Fix the new member's security role, then test again.")
                               .arg(names.join(u", ")));
    }
    case Replacement::Answer::CanDoAll:
        return m_says.tell(Severity::Good,
                           m_presentError
                               ? tr("The current keys are no longer in the keychain, so there's nothing to compare.")
                           : m_present.report().failedStage()
                               ? tr("ConnectWise rejects the current keys, so there's nothing to compare.")
                               : tr("The new keys have every permission the current ones have."));
    }
}

} // namespace Propel
