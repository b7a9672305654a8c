// SPDX-License-Identifier: MIT
#include "ui/Application.h"

#include "app/http/NetworkPolicy.h"
#include "app/monitor/StatusFile.h"
#include "app/requirements/RequirementSet.h"
#include "app/settings/Paths.h"
#include "app/settings/PolicyRules.h"
#include "app/text/CauseText.h"
#include "ui/history/HistoryDialog.h"
#include "ui/settings/SettingsWindow.h"
#include "ui/widgets/Question.h"
#include "ui/widgets/WindowState.h"
#include "ui/window/ConnectionWindow.h"
#include "ui/window/EditDialog.h"
#include "ui/window/LinkQuestion.h"
#include "ui/wizard/SetupWizard.h"

#include <QApplication>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {

Application::Application(StartOptions options, const Settings &settings, QObject *parent)
    : QObject(parent),
      m_options(std::move(options)),
      m_settings(settings),
      m_defaultClientId(m_options.clientId.isEmpty() ? settings.clientId : m_options.clientId),
      m_store(configFolder()),
      m_background(services())
{
    const Tray &tray = m_background.tray();
    connect(&tray, &Tray::resultsWanted, this, &Application::showResults);
    connect(&tray, &Tray::newWanted, this, &Application::openNew);
    connect(&tray, &Tray::settingsWanted, this, &Application::showSettings);
    connect(&tray, &Tray::quitWanted, this, &Application::quitFromTray);
    connect(&tray, &Tray::deliveryFailed, this,
            [this](const QString &title, const QString &text) { tell(Mark::Note, title, text); });
    connect(&m_background, &TrayController::startedWithoutTray, this, [this] {
        if (!m_setup && !(m_window && m_window->isVisible()) && m_background.keepsRunning())
            m_background.announceTray();
    });
    connect(&m_watch, &ConnectionsWatch::changed, this, [this](const QList<Connection> &now) {
        reload(now);
        if (m_window)
            m_window->setConnections(now);
    });
    connect(&m_quitRequests, &QuitRequests::finished, this, &Application::finished);
}

Application::~Application()
{
    delete m_quitQuestion;
    delete m_settingsWindow;
    delete m_setup; // before the stores that it refers to
}

Services Application::services()
{
    return {.store = m_store,
            .keychain = m_keychain,
            .sessionOnly = m_sessionOnly,
            .keys = m_keys,
            .requirements = RequirementSet::builtIn(),
            .defaultClientId = m_defaultClientId,
            .statusFolder = statusFolder(m_settings),
            .historyFolder = historyFolder(),
            .settings = m_settings};
}

void Application::start()
{
    if (m_options.fromLink)
        askAboutLink(m_options);
    else
        showFirstWindow(m_options);
}

void Application::startAgain(const StartOptions &options)
{
    if (options.testNow)
        m_background.tests().testAll();
    if (m_setup && (options.fromLink || options.fillsIn())) { // with what the person has typed into it
        openSetup({}, options.activationToken);
        return tell(tr("A setup is already open, so nothing was filled in"), onceItIsOver());
    }
    if (options.fromLink)
        return askAboutLink(options);
    if (options.setup || options.fillsIn())
        return openFilledIn(options, options.activationToken);
    if (!options.tray && !options.testNow)
        showResults({}, {}, options.activationToken);
}

void Application::askAboutLink(const StartOptions &options)
{
    auto *question = new LinkQuestion(options);
    connect(question, &LinkQuestion::answered, this, &Application::showFirstWindow);
    question->open();
}

void Application::showFirstWindow(const StartOptions &options)
{
    const Result<QList<Connection>> saved = m_store.load();
    const Result<> drafts = m_store.setDamagedAside();
    m_keys.dropDoneDrafts(saved.value_or(QList<Connection>()));
    const ConnectionDraft draft = m_store.drafts().value(0);
    const bool nothingSaved = !saved || saved->isEmpty();
    if (!nothingSaved)
        reload(*saved);
    const bool hidden = options.tray || options.testNow;
    if (options.setup || options.fillsIn() || (nothingSaved && !hidden))
        openFilledIn(options);
    else if (!hidden)
        startWithSaved(*saved, draft);
    if (options.testNow)
        m_background.tests().testAll();
    if (saved && !m_store.staleEntries().isEmpty()) // the program ended before the keychain had removed them
        QTimer::singleShot(0, &m_keys.staleEntries(), &StaleKeychainEntries::remove);
    if (!saved || !drafts)
        tell(saved ? drafts.error() : saved.error());
    else if (nothingSaved && !m_setup) // started at sign-in, and there is nothing to go on for
        QMetaObject::invokeMethod(this, &Application::quitIfDone, Qt::QueuedConnection);
}

/// The window, and over it what was left unfinished or has to be asked for again.
void Application::startWithSaved(const QList<Connection> &saved, const ConnectionDraft &draft)
{
    if (!draft.page.isEmpty() && draft.replaces.isEmpty())
        return openSetup(draft);
    auto wanted = std::ranges::find(saved, draft.replaces, &Connection::id);
    showWindow(saved, wanted != saved.end() ? wanted->id : QString());
    if (wanted == saved.end())
        wanted = std::ranges::find_if(saved, [](const Connection &each) { return each.keyForThisSessionOnly; });
    if (wanted != saved.end())
        openReplacement(*wanted);
}

SetupWizard *Application::setup() const
{
    return m_setup;
}

QString Application::onceItIsOver()
{
    return tr("Finish or cancel it first, then try again.");
}

/// A setup that a stored key belongs to isn't overwritten, since nobody else knows of that key: opens it, and says so.
bool Application::keepsUnfinished(const ConnectionDraft &draft, const QString &activationToken)
{
    if (KeyKeeper::where(draft).place == KeyPlace::Nowhere && !KeyKeeper::mayBeUnderway(draft))
        return false;
    //: %1: a domain
    const QString what = tr("The setup for %1 isn't finished and its key is stored, so nothing was filled in");
    openSetup(draft, activationToken);
    tell(what.arg(draft.domain.text()), onceItIsOver());
    return true;
}

/// The options' values, over a draft that is about the same instance, or else over an empty one.
void Application::openFilledIn(const StartOptions &options, const QString &activationToken)
{
    ConnectionDraft draft = m_store.draft();
    const bool other = (!options.domain.isEmpty() && options.domain != draft.domain.text()) ||
                       (!options.companyId.isEmpty() && options.companyId != draft.companyId);
    if (other && keepsUnfinished(draft, activationToken))
        return;
    if (other)
        draft = {};
    const auto fill = [](QString &field, const QString &given) {
        if (!given.isEmpty())
            field = given;
    };
    if (!options.domain.isEmpty())
        draft.domain = options.domain;
    fill(draft.companyId, options.companyId);
    fill(draft.access.caFile, options.caFile);
    fill(draft.access.clientId, options.clientId);
    openSetup(draft, activationToken);
}

void Application::openSetup(ConnectionDraft draft, const QString &activationToken, bool asksToContinue)
{
    if (m_setup)
        return WindowState::bringToFront(*m_setup, activationToken);
    if (draft.page.isEmpty())
        fillIn(m_settings, draft);
    const SettingKeys overruled = applyMandatory(m_settings, draft);
    static const QStringList behindInstance{u"keys"_s, u"permissions"_s, u"done"_s};
    if (overruled && draft.replaces.isEmpty() && behindInstance.contains(draft.page))
        draft.page = u"instance"_s; // where it is said
    Services services = this->services();
    services.settings.testEvery = m_background.settings().testEvery; // may have been changed since the start
    m_setup = new SetupWizard(std::move(services), std::move(draft), overruled, m_window.get());
    if (!overruled && asksToContinue) // that is said on the page that it is about
        m_setup->offerToContinue();
    m_quitRequests.setSetup(m_setup);
    if (m_window)
        m_setup->setWindowModality(Qt::WindowModal);
    connect(m_setup, &SetupWizard::connectionReady, this, &Application::connectionReady);
    connect(m_setup, &SetupWizard::allFixed, &m_background.tray(), &Tray::tell);
    connect(m_setup, &SetupWizard::resumed, this, [this] { m_endsWithSetup = false; });
    const auto hold = [this](bool on) { m_background.tests().setHeld(on); };
    connect(m_setup, &SetupWizard::testingChanged, &m_background.tests(), hold);
    connect(m_setup, &QObject::destroyed, &m_background.tests(), [hold] { hold(false); });
    connect(m_setup, &QDialog::finished, m_setup, &QObject::deleteLater);
    // After connectionReady, which comes after finished; queued, since destroyed() comes in the middle of its end.
    connect(m_setup, &QObject::destroyed, this, &Application::quitIfDone, Qt::QueuedConnection);
    m_setup->show();
}

void Application::openNew()
{
    openSetup(m_store.draft());
}

void Application::openEdit(const Connection &connection, bool opensAdvanced)
{
    auto *dialog = new EditDialog(services(), connection, m_window.get());
    connect(dialog, &EditDialog::setupWanted, this, [this](const ConnectionDraft &draft) {
        if (!keepsUnfinished(m_store.draft()))
            openSetup(draft, {}, false);
    });
    connect(dialog, &EditDialog::saved, this, [this, id = connection.id](bool isToBeTested) {
        const Result<QList<Connection>> now = m_store.load();
        if (!now)
            return tell(now.error());
        reload(*now);
        m_window->setConnections(*now, id);
        if (isToBeTested)
            m_window->session().testAll();
    });
    dialog->open();
    if (opensAdvanced)
        dialog->showAdvanced();
}

/// Goes on where it was left, for the connection as it is saved by now.
void Application::openReplacement(const Connection &connection)
{
    openSetup(KeyKeeper::draftToReplaceKeys(connection, m_store.draft(connection.id)));
}

/// The results take the place of the setup that is done.
void Application::connectionReady(const Connection &connection)
{
    m_endsWithSetup = false;
    const Result<QList<Connection>> saved = m_store.load();
    if (!saved)
        return tell(saved.error());
    m_background.readSettings();
    reload(*saved);
    m_background.seen(connection.id);
    showWindow(*saved, connection.id);
}

void Application::showWindow(const QList<Connection> &connections, const QString &selected)
{
    if (!m_window) {
        m_window = std::make_unique<ConnectionWindow>(services());
        m_background.follow(*m_window);
        connect(m_window.get(), &ConnectionWindow::newWanted, this, &Application::openNew);
        connect(m_window.get(), &ConnectionWindow::editWanted, this,
                [this](const Connection &connection) { openEdit(connection); });
        connect(m_window.get(), &ConnectionWindow::editAdvancedWanted, this,
                [this](const Connection &connection) { openEdit(connection, true); });
        connect(m_window.get(), &ConnectionWindow::replaceWanted, this, &Application::openReplacement);
        connect(m_window.get(), &ConnectionWindow::historyWanted, this, &Application::showHistory);
        connect(m_window.get(), &ConnectionWindow::changedConnections, this, &Application::reload);
        connect(m_window.get(), &ConnectionWindow::closed, this, &Application::quitIfDone);
        connect(m_window.get(), &ConnectionWindow::quitWanted, this, &Application::quit);
        connect(m_window.get(), &ConnectionWindow::allFixed, &m_background.tray(), &Tray::tell);
        connect(m_window.get(), &ConnectionWindow::settingsWanted, this, &Application::showSettings);
    }
    m_window->setConnections(connections, selected);
    m_window->show();
    QTimer::singleShot(0, this, &prepareTls); // the setup does it by itself, once it is about to be needed
}

void Application::tell(const Error &error)
{
    const Text::Explanation why = Text::explain(error);
    tell(why.what, why.remedy);
}

void Application::remark(const QStringList &sentences)
{
    if (sentences.size() == 1)
        tell(sentences.constFirst(), {});
    else if (!sentences.isEmpty())
        tell(tr("Some settings on this computer need attention"), sentences.join(u"\n\n"_s));
}

void Application::tell(const QString &what, const QString &more)
{
    tell(Mark::Attention, what, more);
}

void Application::tell(Mark mark, const QString &what, const QString &more)
{
    QWidget *parent = m_setup ? static_cast<QWidget *>(m_setup) : m_window.get();
    auto *told = new Question(
        mark, {.window = QApplication::applicationDisplayName(), .question = what, .consequence = more}, parent);
    told->addAnswer(tr("&OK"), Question::Answer::Leave, true);
    told->open();
}

void Application::quitIfDone()
{
    const bool windowOpen = m_window && m_window->isVisible();
    if (m_setup || ((windowOpen || m_settingsWindow) && !m_endsWithSetup))
        return;
    if (m_background.keepsRunning() && !m_endsWithSetup)
        m_background.announceTray();
    else
        m_keys.staleEntries().afterRemoval([this] { Q_EMIT finished(); });
}

/// A setup that is open is asked first; what it holds may be lost otherwise.
void Application::quitFromTray()
{
    if (!m_setup)
        return quit();
    m_endsWithSetup = true;
    WindowState::bringToFront(*m_setup, {});
    m_setup->reject();
}

/// Asks before where that ends automatic tests.
void Application::quit()
{
    const auto tested = static_cast<int>(m_background.tests().connections().size());
    if (tested == 0 || !m_background.settings().testInterval())
        return Q_EMIT finished();
    if (!m_quitQuestion) {
        m_quitQuestion =
            new Question(Mark::Note,
                         {.window = tr("Quit Propel Connect"),
                          .question = tr("Stop testing %n connections?", nullptr, tested),
                          .consequence = tr(
                              "You won't be notified about missing permissions until you start Propel Connect again.")},
                         m_window && m_window->isVisible() ? m_window.get() : nullptr);
        m_quitQuestion->addAnswer(tr("&Quit"), Question::Answer::Act);
        m_quitQuestion->addAnswer(tr("Keep &running"), Question::Answer::Leave, true);
        connect(m_quitQuestion, &QDialog::accepted, this, &Application::finished);
    }
    m_quitQuestion->open();
    WindowState::bringToFront(*m_quitQuestion, {});
}

/// What is saved has changed, or was read for the first time.
void Application::reload(const QList<Connection> &connections)
{
    m_watch.setKnown(connections);
    m_background.setConnections(connections);
    // At sign-in the panel may still be on its way. The first window comes before all this.
    const std::chrono::seconds patience(m_options.tray ? 30 : 0);
    QTimer::singleShot(0, &m_background, [this, patience] { m_background.begin(patience); });
}

void Application::showResults(const QString &connectionId, const QString &row, const QString &activationToken)
{
    const Result<QList<Connection>> saved = m_store.load();
    if (m_setup || !saved || saved->isEmpty()) {
        openSetup(m_store.draft(), activationToken); // the one that is open comes to the front
        return;
    }
    showWindow(*saved, connectionId);
    WindowState::bringToFront(*m_window, activationToken);
    if (!row.isEmpty())
        m_window->showRow(row);
}

void Application::showHistory(const Connection &connection)
{
    auto *dialog = new HistoryDialog(m_background.tests().history(connection.id), connection, RequirementSet::builtIn(),
                                     m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Application::showSettings()
{
    if (!m_settingsWindow) {
        m_settingsWindow = new SettingsWindow;
        m_settingsWindow->setAttribute(Qt::WA_DeleteOnClose);
        connect(m_settingsWindow, &SettingsWindow::changed, &m_background, &TrayController::readSettings);
        connect(m_settingsWindow, &QObject::destroyed, this, &Application::quitIfDone, Qt::QueuedConnection);
    }
    m_settingsWindow->show();
    WindowState::bringToFront(*m_settingsWindow, {});
}

} // namespace Propel
