// SPDX-License-Identifier: MIT
#include "ui/wizard/KeyComparison.h"

#include "app/text/CauseText.h"
#include "app/text/KeychainText.h"
#include "app/text/StageText.h"
#include "ui/fields/InlineMessage.h"
#include "ui/results/PermissionView.h"

#include <QPushButton>

namespace Propel {

KeyComparison::KeyComparison(SetupState &state, PermissionView &view, InlineMessage &says, QObject *parent)
    : QObject(parent),
      m_state(state),
      m_present(state.presentSession()),
      m_view(view),
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
    m_view.setStatement(std::nullopt);
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
    const DiagnosisSession &fresh = m_state.session();
    const bool gone = m_presentError && m_presentError->cause == Cause::KeychainEntryMissing;
    if (!fresh.hasResult())
        m_answer = Replacement::NotTested;
    else if (m_presentError && !gone)
        m_answer = Replacement::NotCompared;
    else
        m_answer = compareKeys(gone ? std::nullopt : std::optional(m_present.report()), fresh.report());
    say();
    Q_EMIT ended();
}

void KeyComparison::say()
{
    m_says.clear();
    switch (*m_answer) {
    case Replacement::NotTested: // the view says why
        return m_view.setStatement(std::nullopt);
    case Replacement::NotCompared:
        m_view.setStatement(PermissionView::Statement());
        m_says.tell(InlineMessage::Severity::Warning, tr("The current keys stay in use"),
                    //: %1: a sentence that says why
                    tr("We couldn't test them, so we don't know whether the new keys can do as much. %1")
                        .arg(m_presentError ? Text::explain(*m_presentError).what
                                            : Text::stageDetail(*m_present.report().failedStage())));
        return m_says.setWaysOn(true);
    case Replacement::CanDoLess:
        return m_view.setStatement(PermissionView::Statement{
            Mark::Failed,
            tr("The new keys have %n fewer permissions", nullptr,
               lostRows(m_present.report(), m_state.session().report())),
            tr("The current keys stay in use until the new API member's security role is fixed.")});
    case Replacement::CanDoAll:
        return m_view.setStatement(PermissionView::Statement{
            .sentence = m_presentError
                            //: %1: Windows Credential Manager, your keyring, ...
                            ? tr("The current keys are no longer in %1, so there's nothing to compare.")
                                  .arg(Text::keychainName())
                            : m_present.report().failedStage()
                                  ? tr("ConnectWise rejects the current keys, so there's nothing to compare.")
                                  : tr("The new keys have every permission the current ones have.")});
    }
}

} // namespace Propel
