// SPDX-License-Identifier: MIT
#include "ui/wizard/PermissionsPage.h"

#include "app/base/LogOnly.h"
#include "app/monitor/StatusFile.h"
#include "ui/fields/AdvancedFields.h"
#include "ui/fields/InlineMessage.h"
#include "ui/results/BusyCard.h"
#include "ui/results/PermissionView.h"
#include "ui/results/TestBar.h"
#include "ui/wizard/KeyComparison.h"

#include <QFileDialog>
#include <QVBoxLayout>
#include <QWizard>

using namespace Qt::StringLiterals;

namespace Propel {

PermissionsPage::PermissionsPage(SetupState &state) : SetupPage(state, u"permissions"_s, Column::Fixed)
{}

void PermissionsPage::build(QVBoxLayout &layout)
{
    DiagnosisSession &session = m_state.session();
    m_sessionOnly = new InlineMessage(InlineMessage::Look::Box, this);
    const bool watches = !m_state.former(); // what the other pair of keys may do isn't fixed here
    m_view = new PermissionView(session, watches ? WatchControl::Start::ByItself : WatchControl::Start::AtAClick, this);
    headingRow().addWidget(&m_view->testBar());
    layout.addWidget(m_sessionOnly);
    layout.addWidget(&message());
    if (m_state.former()) {
        auto *compared = new InlineMessage(InlineMessage::Look::Box, this);
        m_comparison = new KeyComparison(m_state, *m_view, *compared, this);
        layout.addWidget(compared);
        m_present = new BusyCard(this);
        layout.addWidget(m_present);
        connect(m_comparison, &KeyComparison::ended, this, &PermissionsPage::runEnded);
        connect(m_comparison, &KeyComparison::presentChanged, this, &PermissionsPage::showPresent);
    }
    layout.addWidget(m_view);
    if (m_comparison)
        showPresent();

    connect(m_view, &PermissionView::actionWanted, this, &PermissionsPage::act);
    connect(m_view, &PermissionView::allFixed, this, &PermissionsPage::allFixed);
    connect(m_view, &PermissionView::primaryButtonChanged, this, &PermissionsPage::buttonsChanged);
    connect(m_view, &PermissionView::focusLost, this, [this] {
        QAbstractButton *primary = primaryButton();
        (primary ? primary : wizard()->button(QWizard::NextButton))->setFocus();
    });
    connect(&session, &DiagnosisSession::ended, this, &PermissionsPage::buttonsChanged);
    connect(&session, &DiagnosisSession::ended, this, &PermissionsPage::noteAcceptance);
    connect(&session, &DiagnosisSession::ended, this, &PermissionsPage::runEnded);
    if (m_comparison) // its Next waits for every run
        connect(&session, &DiagnosisSession::runningChanged, this, &QWizardPage::completeChanged);
    // Without a key nothing was tested; the view says so, and the last page too. Nobody is held up here for it.
    connect(&session, &DiagnosisSession::keyUnavailable, this, [this](const Error &error) {
        if (error.cause == Cause::KeychainEntryMissing)
            m_state.keys.gone(m_state.draft); // so that the page before asks for it
        runEnded();
    });
}

/// How far the test of the pair in use is, in the place of the new one's result.
void PermissionsPage::showPresent()
{
    const DiagnosisSession &present = m_state.presentSession();
    m_present->setVisible(present.isRunning());
    m_view->setVisible(!present.isRunning());
    m_view->testBar().setVisible(!present.isRunning());
    if (present.isRunning())
        m_present->setProgress(present.progress(), present.report());
}

void PermissionsPage::retranslate()
{
    setHeading(tr("Permissions"));
    if (m_comparison) {
        setHeading(tr("Test the new keys"), tr("They replace the current keys only if no permission is lost."));
        m_present->setTitle(tr("Testing the current keys"));
        m_comparison->retranslate();
    }
}

void PermissionsPage::entering()
{
    const std::optional<Connection> connection = m_state.connection();
    if (!connection || !m_state.hasKey())
        return;
    if (m_state.isKeyForThisSessionOnly()) {
        m_sessionOnly->tell(InlineMessage::Severity::Warning, tr("The private key is kept for this session only"),
                            tr("You'll have to enter it again the next time you start Propel Connect."));
    } else {
        m_sessionOnly->clear();
    }
    m_ended = false;
    m_state.session().setKeyPlace(m_state.keys.storeOf(m_state.draft), KeyKeeper::where(m_state.draft).entry.name());
    m_state.session().setConnection(*connection);
    if (const std::optional<Connection> &saved = m_state.former()) {
        if (const Result<Report> last = loadStatus(m_state.services.statusFolder, saved->id))
            m_state.session().compareWith(*last);
    }
    if (m_comparison)
        m_comparison->begin();
    else
        m_state.session().testAll();
}

std::optional<Mark> PermissionsPage::mark() const
{
    const DiagnosisSession &session = m_state.session();
    return session.hasResult() ? std::optional(Theme::mark(session.report().verdict)) : std::nullopt;
}

bool PermissionsPage::isReady() const
{
    return m_ended && (m_comparison ? m_comparison->allows() : m_state.areKeysAccepted());
}

void PermissionsPage::leavingBack()
{
    m_ended = false;
    if (m_comparison)
        m_comparison->stop();
    m_state.session().cancel();
}

bool PermissionsPage::accept(Step *)
{
    m_state.session().watch().setOn(false);
    return true;
}

QPushButton *PermissionsPage::primaryButton() const
{
    return m_view && !m_view->isHidden() ? m_view->primaryButton() : nullptr;
}

bool PermissionsPage::isMissing() const
{
    const DiagnosisSession &session = m_state.session();
    return session.hasResult() && session.rows().verdict == Verdict::NotReady;
}

QString PermissionsPage::nextText() const
{
    return isMissing() && m_state.areKeysAccepted() && !m_comparison ? tr("Continue anyway") : QString();
}

/// What is to be corrected is on a page before this one.
void PermissionsPage::act(NextAction action)
{
    if (action == NextAction::SwapKeys)
        return Q_EMIT swapWanted();
    const bool isCaFixed = m_state.services.settings.mandatory.testFlag(SettingKey::CaFile);
    if (action == NextAction::ChooseCaFile && !isCaFixed) {
        auto *dialog = AdvancedFields::makeCaFileDialog(m_state.draft.access.caFile, this);
        connect(dialog, &QFileDialog::fileSelected, this, &PermissionsPage::useCaFile);
        return dialog->open();
    }
    wizard()->back();
    const StageOutcome *stage = m_state.session().report().failedStage();
    if (action != NextAction::CorrectKeys)
        wizard()->back();
    else if (stage && stage->error.cause == Cause::KeysRefused)
        Q_EMIT keysRejected();
}

/// Tests with it at once; the draft has it too.
void PermissionsPage::useCaFile(const QString &file)
{
    m_state.draft.access.caFile = file;
    logOnly(m_state.saveDraft(), "the draft is written again when the page is turned, and a failure is said then");
    Q_EMIT accessChanged();
    entering();
    Q_EMIT completeChanged();
}

/// Also for a restart that continues after this page.
void PermissionsPage::noteAcceptance()
{
    const StageState keys = m_state.session().report().stage(Stage::Authentication).state;
    if (keys == StageState::NotReached)
        return;
    m_state.setKeysAccepted(keys == StageState::Passed);
    logOnly(m_state.saveDraft(), "the draft is written again when the page is turned, and a failure is said then");
}

void PermissionsPage::runEnded()
{
    if (m_ended && !m_comparison)
        return;
    m_ended = true;
    Q_EMIT completeChanged();
}

} // namespace Propel
