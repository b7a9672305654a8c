// SPDX-License-Identifier: MIT
#include "ui/wizard/SetupWizard.h"

#include "app/base/LogOnly.h"
#include "app/settings/Paths.h"
#include "app/text/CauseText.h"
#include "ui/Theme.h"
#include "ui/fields/InlineMessage.h"
#include "ui/fields/LogButton.h"
#include "ui/results/WindowState.h"
#include "ui/style/Style.h"
#include "ui/wizard/DonePage.h"
#include "ui/wizard/InstancePage.h"
#include "ui/wizard/KeysPage.h"
#include "ui/wizard/PermissionsPage.h"
#include "ui/wizard/PreparePage.h"
#include "ui/wizard/WelcomePage.h"

#include <QAbstractButton>
#include <QEvent>
#include <QLoggingCategory>
#include <QMessageBox>
#include <QPushButton>
#include <QScreen>

#include <algorithm>
#include <functional>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Q_LOGGING_CATEGORY(wizardLog, "propel.wizard", QtWarningMsg)

constexpr auto setupGeometryKey = "setup/geometry"_L1;

} // namespace

SetupWizard::SetupWizard(Services services, ConnectionDraft draft, SettingKeys overruled, QWidget *parent)
    : QWizard(parent),
      m_state(std::move(services), std::move(draft), overruled)
{
    setWizardStyle(ModernStyle); // Aero paints a black band under Wine
    setWindowFlag(Qt::WindowMinMaxButtonsHint);
    setOption(NoBackButtonOnStartPage);
    const int side = fontMetrics().height() * 3;
    setPixmap(LogoPixmap, Theme::icon("propel-connect"_L1).pixmap(QSize(side, side), devicePixelRatioF()));

    auto *keys = new KeysPage(m_state);
    auto *permissions = new PermissionsPage(m_state);
    m_pages = {new WelcomePage(m_state), new PreparePage(m_state), new InstancePage(m_state), keys, permissions,
               new DonePage(m_state)};
    connect(permissions, &PermissionsPage::swapWanted, this, [this, keys] {
        back();
        keys->swapKeys();
    });
    for (SetupPage *page : std::as_const(m_pages))
        addPage(page);
    if (m_state.draft.replacing)
        setStartId(static_cast<int>(m_pages.indexOf(keys)));
    addLogButton();
    retranslate();
    connect(this, &QWizard::currentIdChanged, this, &SetupWizard::pageChanged);
}

// The pages refer to m_state, which goes before QWizard would delete them.
SetupWizard::~SetupWizard()
{
    disconnect(this, &QWizard::currentIdChanged, this, nullptr);
    qDeleteAll(m_pages);
}

void SetupWizard::addLogButton()
{
    auto *log = new LogButton(logFile(), this);
    connect(log, &LogButton::failed, this, [this](const QString &what, const QString &remedy) {
        current()->message().tell(InlineMessage::Severity::Warning, what, remedy);
    });
    setButton(CustomButton1, log);
    setOption(HaveCustomButton1);
    setButtonLayout({CustomButton1, Stretch, BackButton, NextButton, FinishButton, CancelButton});
}

void SetupWizard::retranslate()
{
    setWindowTitle(m_state.draft.replacing ? tr("New keys") : tr("Setup"));
    for (const WizardButton forward : {NextButton, FinishButton})
        Style::setAccent(*qobject_cast<QPushButton *>(button(forward)));
    setButtonText(BackButton, tr("&Back"));
    setButtonText(NextButton, tr("&Next"));
    setButtonText(FinishButton, tr("&Finish"));
    setButtonText(CancelButton, tr("Cancel"));
    button(BackButton)->setAccessibleName(tr("Back"));
    button(NextButton)->setAccessibleName(tr("Next"));
    button(FinishButton)->setAccessibleName(tr("Finish"));
    button(CancelButton)->setAccessibleName(tr("Cancel"));
}

void SetupWizard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWizard::changeEvent(event);
}

void SetupWizard::setVisible(bool visible)
{
    if (visible && currentId() < 0) {
        restorePlace();
        goToPageLeft();
    }
    if (!visible && isVisible())
        keepPlace();
    QWizard::setVisible(visible);
}

SetupPage *SetupWizard::current() const
{
    return currentId() < 0 ? nullptr : m_pages.value(currentId());
}

/// The page that the draft names, or the first one before it that isn't settled.
int SetupWizard::pageToGoOnAt() const
{
    const auto left = std::find_if(m_pages.begin(), m_pages.end(),
                                   [this](const SetupPage *page) { return page->name() == m_state.draft.page; });
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

bool SetupWizard::validateCurrentPage()
{
    return m_passingOver || QWizard::validateCurrentPage();
}

bool SetupWizard::isWorthADraft() const
{
    const ConnectionDraft &draft = m_state.draft;
    const Settings &set = m_state.services.settings; // what nobody typed
    return draft.page != m_pages.constFirst()->name() || draft.domain.text() != set.domain ||
           draft.companyId != set.companyId || !draft.editing.isEmpty();
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
}

void SetupWizard::pageChanged(int id)
{
    if (id < 0 || m_passingOver)
        return;
    if (const SetupPage *page = pageWithUnsavedKey(); page && page != m_pages.at(id))
        saveKeyThen([] {}); // it was left by Back
    m_pages.at(id)->takeFocus();
    m_state.draft.page = m_pages.at(id)->name();
    if (m_state.draft.page == "permissions"_L1)
        followSession();
    qCInfo(wizardLog).noquote() << "page" << m_state.draft.page;
    if (!isWorthADraft())
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
    if (const std::optional<Connection> connection = m_state.connection())
        Q_EMIT connectionReady(*connection);
}

SetupPage *SetupWizard::pageWithUnsavedKey() const
{
    for (SetupPage *page : m_pages) {
        if (page->hasUnsavedKey())
            return page;
    }
    return nullptr;
}

void SetupWizard::reject()
{
    if (!isVisible())
        closeNow();
    else if (m_question)
        m_question->activateWindow();
    else
        ask();
}

void SetupWizard::ask()
{
    const bool unsavedKey = hasUnsavedKey();
    const Result<> kept = isWorthADraft() ? m_state.saveDraft() : Result<>();

    m_question = new QMessageBox(QMessageBox::NoIcon, windowTitle(),
                                 m_state.draft.replacing ? tr("Stop replacing the keys?") : tr("Stop the setup?"),
                                 QMessageBox::NoButton, this);
    const int side = fontMetrics().height() * 5 / 2;
    m_question->setTextFormat(Qt::PlainText);
    m_question->setIconPixmap(Theme::icon(unsavedKey ? Mark::Attention : Mark::Note, palette())
                                  .pixmap(QSize(side, side), devicePixelRatioF()));
    m_question->setAttribute(Qt::WA_DeleteOnClose);
    QString text;
    if (!kept)
        text = Text::explain(kept.error()).what;
    else if (unsavedKey)
        text = tr("The private key that you entered is not in the keychain yet. ConnectWise never shows it again, so "
                  "save it before you close.");
    else if (m_state.hasKey() && m_state.isKeyForThisSessionOnly())
        text = tr("What you entered is kept, and the next start goes on here. It will ask for the private key again: "
                  "that one is held for this session only.");
    else if (m_state.hasKey())
        text = tr("What you entered is kept, the private key is in the keychain, and the next start goes on here.");
    else
        text = tr("What you entered is kept, and the next start goes on here.");
    m_question->setInformativeText(text);

    if (unsavedKey) {
        QPushButton *save = m_question->addButton(tr("&Save key and close"), QMessageBox::AcceptRole);
        connect(save, &QPushButton::clicked, this, &SetupWizard::saveAndClose);
    }
    QPushButton *stop =
        m_question->addButton(unsavedKey ? tr("Close &without saving") : tr("&Stop"), QMessageBox::DestructiveRole);
    connect(stop, &QPushButton::clicked, this, &SetupWizard::closeNow);
    if (!m_state.draft.editing.isEmpty()) {
        QPushButton *discard =
            m_question->addButton(m_state.draft.replacing ? tr("&Discard the new keys") : tr("&Discard the changes"),
                                  QMessageBox::DestructiveRole);
        discard->setToolTip(
            tr("The connection stays as it was. A private key that was stored for these changes alone is "
               "removed from the keychain."));
        connect(discard, &QPushButton::clicked, this, [this] {
            if (const Result<> discarded = m_state.keys.discard(m_state.draft); !discarded)
                return current()->message().tell(discarded.error());
            closeNow();
        });
    }
    QPushButton *goOn = m_question->addButton(tr("&Go on"), QMessageBox::RejectRole);
    m_question->setDefaultButton(goOn);
    m_question->setEscapeButton(goOn);
    connect(goOn, &QPushButton::clicked, this, &SetupWizard::resumed);
    m_question->open(); // not exec(): checks go on behind it, and nothing waits inside an event
}

void SetupWizard::keepDraft()
{
    if (isWorthADraft())
        logOnly(m_state.saveDraft(), "the window closes, and the draft of the last page turned is on disk");
}

void SetupWizard::saveAndClose()
{
    keepDraft();
    if (hasUnsavedKey())
        saveKeyThen([this] { closeNow(); });
    else
        closeNow();
}

/// On whatever page is shown: a key is typed on one page, and no other may do anything before it is safe.
void SetupWizard::saveKeyThen(std::function<void()> go)
{
    SetupPage *page = pageWithUnsavedKey();
    const auto sayNotSaved = [this] {
        current()->message().tell(InlineMessage::Severity::Problem, tr("The private key could not be saved."),
                                  tr("Go on to the page with the keys: it says why, and what you can do."));
    };
    current()->stopWaiting();
    StepPtr<Step> saving = page->saveKey();
    if (!saving)
        return sayNotSaved();
    current()->waitFor(
        std::move(saving), [page](bool late) { return page->waitingText(late); },
        [this, page, sayNotSaved, go = std::move(go)](Step &ended) {
            if (page->isKeySaved(ended))
                go();
            else if (page != current())
                sayNotSaved();
        });
}

void SetupWizard::closeNow()
{
    QWizard::reject();
}

void SetupWizard::restorePlace()
{
    const QFontMetrics metrics = fontMetrics();
    const QSize wanted(metrics.averageCharWidth() * 150, metrics.height() * 50);
    resize(wanted.boundedTo(screen()->availableSize() * 0.95));
    restoreGeometry(WindowState::recall(setupGeometryKey).toByteArray());
}

void SetupWizard::keepPlace()
{
    WindowState::keep(setupGeometryKey, saveGeometry());
}

} // namespace Propel
