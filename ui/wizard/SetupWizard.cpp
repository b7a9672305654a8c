// SPDX-License-Identifier: MIT
#include "ui/wizard/SetupWizard.h"

#include "app/base/LogOnly.h"
#include "app/text/CauseText.h"
#include "app/text/VerdictText.h"
#include "ui/KeepTranslated.h"
#include "ui/fields/InlineMessage.h"
#include "ui/guide/GuideDialog.h"
#include "ui/guide/GuideView.h"
#include "ui/style/Style.h"
#include "ui/widgets/StepList.h"
#include "ui/widgets/WindowState.h"
#include "ui/wizard/CloseQuestion.h"
#include "ui/wizard/DonePage.h"
#include "ui/wizard/HelpMenu.h"
#include "ui/wizard/InstancePage.h"
#include "ui/wizard/KeysPage.h"
#include "ui/wizard/PermissionsPage.h"
#include "ui/wizard/PreparePage.h"
#include "ui/wizard/WelcomePage.h"

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLoggingCategory>
#include <QPushButton>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Q_LOGGING_CATEGORY(wizardLog, "propel.wizard", QtWarningMsg)

constexpr auto setupGeometryKey = "setup/geometry"_L1;
constexpr QSize usualSize(920, 608);
constexpr QSize smallestSize(760, 528);
constexpr int narrowWidth = 820; // below it the steps are numbers alone
constexpr int welcomePage = 0;
constexpr int preparePage = 1;

} // namespace

SetupWizard::SetupWizard(Services services, ConnectionDraft draft, SettingKeys overruled, QWidget *parent)
    : QWizard(parent),
      m_state(std::move(services), std::move(draft), overruled),
      m_steps(new StepList)
{
    setWizardStyle(ModernStyle); // its margins are the style's; Classic's have to be rewritten from outside
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setWindowFlag(Qt::WindowContextHelpButtonHint, false);
    setOptions(NoDefaultButton | HaveHelpButton | NoBackButtonOnStartPage);
    setSideWidget(m_steps);
    for (const WizardButton which : {NextButton, FinishButton})
        Style::setAccent(*qobject_cast<QPushButton *>(button(which)), false); // as wide as with it
    setMinimumSize(smallestSize);                                             // otherwise the largest page decides

    auto *keys = new KeysPage(m_state);
    auto *permissions = new PermissionsPage(m_state);
    auto *welcome = new WelcomePage(m_state);
    auto *instance = new InstancePage(m_state);
    m_pages = {welcome, new PreparePage(m_state), instance, keys, permissions, new DonePage(m_state)};
    connect(welcome, &WelcomePage::continueWanted, this, &SetupWizard::goToPageLeft);
    connect(permissions, &PermissionsPage::accessChanged, instance, &InstancePage::showDraft);
    connect(permissions, &PermissionsPage::allFixed, this, [this] {
        if (!isActiveWindow()) // else the page says it
            Q_EMIT allFixed(Text::headline(m_state.session().report()), m_state.connection()->name);
    });
    connect(permissions, &PermissionsPage::keysRejected, keys, &KeysPage::sayRejected);
    connect(keys, &KeysPage::keysRead, this, &SetupWizard::continueWithKeys);
    connect(permissions, &PermissionsPage::swapWanted, this, [this, keys] {
        back();
        keys->swapKeys();
    });
    for (SetupPage *page : std::as_const(m_pages)) {
        addPage(page);
        connect(page, &SetupPage::buttonsChanged, this, &SetupWizard::refreshButtons);
        connect(page, &SetupPage::completeChanged, this, &SetupWizard::refreshButtons);
        connect(page, &SetupPage::guideRequested, this, &SetupWizard::showGuide);
    }
    if (m_state.former())
        setStartId(static_cast<int>(m_pages.indexOf(keys)));
    m_asOpened = m_state.draft;
    addHelpMenu(
        *this, [this] { showGuide(); },
        [this](const QString &what, const QString &remedy) {
            current()->message().tell(InlineMessage::Severity::Warning, what, remedy);
        });
    keepTranslated(*this, [this] { retranslate(); });
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::pageChanged);
}

// The pages refer to m_state, which goes before QWizard would delete them.
SetupWizard::~SetupWizard()
{
    disconnect(this, &QWizard::currentIdChanged, this, nullptr);
    qDeleteAll(m_pages);
}

/// In a window of its own, with the marks of the page that has it too.
void SetupWizard::showGuide()
{
    auto *guide =
        new GuideDialog(m_state.services.requirements, this, m_state.draft.guideChecks, m_state.draft.domain.text());
    connect(&guide->view(), &GuideView::checkedChanged, this, [this](const QStringList &checked) {
        m_state.setGuideChecks(checked);
        qobject_cast<PreparePage *>(m_pages.at(preparePage))->showChecks();
    });
    guide->show();
}

void SetupWizard::retranslate()
{
    setWindowTitle(m_state.former() ? tr("Replace keys") : tr("Set up a connection"));
    setButtonText(HelpButton, tr("&Help"));
    setButtonText(BackButton, tr("&Back"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonText(CancelButton, tr("Cancel"));
    refreshButtons();
    refreshSteps();
    refreshOffer();
}

/// Next says what the page wants it to say; the page's primary button alone has the accent, and Enter presses it.
void SetupWizard::refreshButtons()
{
    const SetupPage *page = current();
    const QString next = page ? page->nextText() : QString();
    setButtonText(NextButton, next.isEmpty() ? tr("&Next") : next);
    QPushButton *primary = page ? page->primaryButton() : nullptr;
    if (page && !primary && page->isNextPrimary())
        primary = qobject_cast<QPushButton *>(button(nextId() < 0 ? FinishButton : NextButton));
    if (m_primary && m_primary != primary)
        Style::setAccent(*m_primary, false);
    m_primary = primary;
    if (primary)
        Style::setAccent(*primary);
}

QString SetupWizard::stepName(int page)
{
    return QStringList{tr("Welcome"), tr("Prepare"), tr("Instance"), tr("API keys"), tr("Permissions"), tr("Finish")}
        .value(page);
}

void SetupWizard::refreshOffer()
{
    if (!m_offersToContinue || pageToGoOnAt() == welcomePage)
        return;
    const auto left = std::find_if(m_pages.begin(), m_pages.end(),
                                   [this](const SetupPage *page) { return page->name() == m_state.draft.page; });
    qobject_cast<WelcomePage *>(m_pages.at(welcomePage))
        ->offerToContinue(m_state.facts().domain, stepName(static_cast<int>(left - m_pages.begin())));
}

void SetupWizard::refreshSteps()
{
    QList<StepList::Step> steps;
    int currentStep = 0;
    for (int page = std::max(0, startId()); page < m_pages.size(); ++page) {
        const bool isPrepare = page == preparePage;
        if (isPrepare && !m_state.guideWanted && currentId() != page)
            continue;
        if (page == currentId())
            currentStep = static_cast<int>(steps.size());
        steps += {stepName(page), page < currentId() ? m_pages.at(page)->mark() : std::nullopt};
    }
    m_steps->setSteps(steps, currentStep);
}

void SetupWizard::resizeEvent(QResizeEvent *event)
{
    m_steps->setNarrow(width() < narrowWidth);
    QWizard::resizeEvent(event);
}

void SetupWizard::setVisible(bool visible)
{
    if (visible && currentId() < 0) {
        WindowState::restorePlace(*this, setupGeometryKey, usualSize);
        m_offersToContinue = m_offersToContinue && !m_state.former() && pageToGoOnAt() > welcomePage;
        if (m_offersToContinue)
            restart();
        else
            goToPageLeft();
    }
    if (!visible && isVisible())
        WindowState::keepPlace(*this, setupGeometryKey);
    QWizard::setVisible(visible);
}

/// The page that the draft names, or the first one before it that isn't settled.
int SetupWizard::pageToGoOnAt() const
{
    const auto left =
        std::ranges::find_if(m_pages, [this](const SetupPage *page) { return page->name() == m_state.draft.page; });
    if (left == m_pages.end())
        return 0;
    const auto unsettled = std::find_if_not(m_pages.begin(), left, std::mem_fn(&SetupPage::isSettled));
    return std::max(static_cast<int>(unsettled - m_pages.begin()), startId());
}

void SetupWizard::goToPageLeft()
{
    const int target = pageToGoOnAt();
    m_passingOver = true;
    m_state.guideWanted = m_state.draft.page == "prepare"_L1;
    restart();
    while (currentId() < target && nextId() > currentId())
        next();
    m_passingOver = false;
    pageChanged(currentId());
}

void SetupWizard::continueWithKeys()
{
    m_asOpened = m_state.draft;
    if (m_pages.value(currentId())->name() == "keys"_L1 && pageToGoOnAt() > currentId())
        goToPageLeft();
}

/// It is made for the first page that needs it, and may be at work by now.
void SetupWizard::followSession()
{
    DiagnosisSession &session = m_state.session();
    connect(&session, &DiagnosisSession::runningChanged, this, &SetupWizard::tellTesting, Qt::UniqueConnection);
    connect(&session.watch(), &Watch::changed, this, &SetupWizard::tellTesting, Qt::UniqueConnection);
    if (session.isRunning())
        tellTesting();
}

/// Also between two rounds of a watch.
void SetupWizard::tellTesting()
{
    Q_EMIT testingChanged(m_state.session().isRunning() || m_state.session().isWatching());
    refreshSteps();
}

void SetupWizard::pageChanged(int id)
{
    if (id < 0 || m_passingOver)
        return;
    if (SetupPage *page = pageWith(&SetupPage::hasUnsavedKey); page && page != m_pages.at(id))
        saveKeyThen(*page, [] {}); // it was left by Back
    if (id == welcomePage)         // its choices go on
        setButtonLayout({HelpButton, Stretch, CancelButton});
    else
        setButtonLayout({HelpButton, Stretch, BackButton, NextButton, FinishButton, CancelButton});
    refreshButtons();
    refreshSteps();
    if (id == welcomePage)
        refreshOffer();
    m_pages.at(id)->takeFocus();
    const QString name = m_pages.at(id)->name();
    const bool staysAsLeft = (id == welcomePage && m_offersToContinue) || KeyKeeper::isUnread(m_state.draft);
    if (!staysAsLeft)
        m_state.draft.page = name;
    if (name == "permissions"_L1)
        followSession();
    qCInfo(wizardLog).noquote() << "page" << name;
    if (!m_state.isWorthADraft())
        return;
    if (const Result<> saved = m_state.saveDraft(); !saved) {
        const Text::Explanation why = Text::explain(saved.error());
        current()->message().tell(InlineMessage::Severity::Warning, why.what, why.remedy);
    }
}

void SetupWizard::accept()
{
    QWizard::accept();
    if (result() != Accepted)
        return;
    if (const std::optional<Connection> connection = m_state.connection()) {
        if (!m_state.draft.guideChecks.isEmpty())
            GuideDialog::keepChecks(connection->id, m_state.draft.guideChecks);
        Q_EMIT connectionReady(*connection);
    }
}

bool SetupWizard::hasUnsavedKey() const
{
    return pageWith(&SetupPage::hasUnsavedKey) != nullptr;
}

SetupPage *SetupWizard::pageWith(bool (SetupPage::*quality)() const) const
{
    const auto found = std::ranges::find_if(m_pages, std::mem_fn(quality));
    return found == m_pages.end() ? nullptr : *found;
}

void SetupWizard::reject()
{
    if (!isVisible())
        closeNow();
    else if (m_question)
        m_question->activateWindow();
    else
        askBeforeClosing();
}

void SetupWizard::askBeforeClosing()
{
    const bool hasKeyToSave = hasUnsavedKey();
    const Result<> kept = m_state.isWorthADraft() ? m_state.saveDraft() : Result<>();
    if (kept && !hasKeyToSave && !isChanged())
        return saveAndClose();

    m_question = new CloseQuestion(m_state, kept, hasKeyToSave, this);
    connect(m_question, &CloseQuestion::keepWanted, this, &SetupWizard::saveAndClose);
    connect(m_question, &CloseQuestion::resumed, this, &SetupWizard::resumed);
    connect(m_question, &CloseQuestion::discardWanted, this, [this] {
        if (const Result<> discarded = m_state.keys.discard(m_state.draft); !discarded)
            return current()->message().tell(discarded.error());
        closeNow();
    });
    m_question->open(); // not exec(): checks go on behind it, and nothing waits inside an event
}

/// Something was entered since the wizard opened.
bool SetupWizard::isChanged() const
{
    ConnectionDraft now = m_state.draft;
    now.page = m_asOpened.page;
    return now != m_asOpened;
}

void SetupWizard::keepDraft()
{
    if (m_state.isWorthADraft())
        logOnly(m_state.saveDraft(), "the window closes, and the draft of the last page turned is on disk");
}

void SetupWizard::saveAndClose()
{
    keepDraft();
    SetupPage *page = pageWith(&SetupPage::hasUnsavedKey);
    if (!page)
        page = pageWith(&SetupPage::hasUnsavedPublicKey);
    if (page)
        saveKeyThen(*page, [this] { closeNow(); });
    else
        closeNow();
}

/// On whatever page is shown: a key is typed on one page, and no other may do anything before it is safe.
void SetupWizard::saveKeyThen(SetupPage &page, std::function<void()> go)
{
    const bool isReplaceable = !page.hasUnsavedKey(); // ConnectWise still shows a public key
    const auto sayNotSaved = [this] {
        current()->message().tell(InlineMessage::Severity::Problem, tr("We couldn't save the private key"),
                                  tr("Go to the API keys page to see why, and what you can do."));
    };
    current()->stopWaiting();
    StepPtr<Step> saving = page.saveKey();
    if (!saving)
        return sayNotSaved();
    current()->waitFor(
        std::move(saving), [&page](bool late) { return page.waitingText(late); },
        [this, &page, isReplaceable, sayNotSaved, go = std::move(go)](Step &ended) {
            if (page.isKeySaved(ended) || isReplaceable)
                go();
            else if (&page != current())
                sayNotSaved();
        });
}

} // namespace Propel
