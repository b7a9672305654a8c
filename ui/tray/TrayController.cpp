// SPDX-License-Identifier: MIT
#include "ui/tray/TrayController.h"

#include "app/monitor/StatusFile.h"
#include "app/settings/Settings.h"
#include "app/start/Translation.h"
#include "app/text/CauseText.h"
#include "ui/widgets/WindowState.h"
#include "ui/window/ConnectionWindow.h"

#include <QCoreApplication>

#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto announcedKey = "tray/said"_L1;
constexpr auto missingAnnouncedKey = "tray/saidWithout"_L1;

} // namespace

TrayController::TrayController(const Services &services, QObject *parent)
    : QObject(parent),
      m_statusFolder(services.statusFolder),
      m_settings(services.settings),
      m_tests(services, m_schedule),
      m_tray(m_tests, m_schedule)
{
    m_schedule.setInterval(m_settings.testInterval());
    m_schedule.pause(m_settings.pausedUntil);
    m_tray.setNotifies(m_settings.notifies());
    connect(&m_tests, &ScheduledRuns::savingFailed, this, &TrayController::reportError);
    connect(&m_tray, &Tray::pauseWanted, this, &TrayController::pause);
}

void TrayController::begin(std::chrono::milliseconds patience)
{
    if (m_hasBegun)
        return;
    m_hasBegun = true;
    connect(&m_host, &TrayHost::found, this, [this] {
        m_tray.show();
        if (!m_tray.isThere())
            Q_EMIT startedWithoutTray();
    });
    m_host.await(patience);
    m_network = std::make_unique<NetworkWatch>();
    connect(m_network.get(), &NetworkWatch::changed, this,
            [this] { m_schedule.networkChanged(m_network->isReachable()); });
    if (m_network->isReachable() == false)
        m_schedule.networkChanged(false);
    m_schedule.begin();
}

void TrayController::setConnections(const QList<Connection> &connections)
{
    m_tests.setConnections(connections);
}

void TrayController::readSettings()
{
    const QString language = std::exchange(m_settings, Settings::load()).language;
    if (m_settings.language != language)
        installTranslation(*QCoreApplication::instance(), m_settings.language);
    m_schedule.setInterval(m_settings.testInterval());
    m_tray.setNotifies(m_settings.notifies());
}

void TrayController::follow(ConnectionWindow &window)
{
    DiagnosisSession &session = window.session();
    connect(&session, &DiagnosisSession::runningChanged, this, [this, &window](bool running) {
        const std::optional<Connection> connection = window.current();
        if (running && connection)
            m_tests.windowStarted(connection->id);
        else if (!running) // after ended(), which tells that it was not dropped
            QMetaObject::invokeMethod(
                &window,
                [this, &window] {
                    if (!window.session().isRunning()) // by now, perhaps, the next one
                        m_tests.windowDropped();
                },
                Qt::QueuedConnection);
    });
    connect(&m_tests, &ScheduledRuns::changed, &session,
            [this, &session] { session.watch().hold(!m_tests.running().isEmpty()); });
    connect(&session, &DiagnosisSession::ended, this, [this, &window] {
        if (const std::optional<Connection> connection = window.current())
            m_tests.windowEnded(connection->id, window.session().report());
    });
    connect(&m_tests, &ScheduledRuns::tested, &window, &ConnectionWindow::showResult);
    connect(&window, &ConnectionWindow::testAllWanted, &m_tests, &ScheduledRuns::testAll);
    const auto showSchedule = [this, &window] {
        window.showSchedule([this](const QString &id) { return m_schedule.nextOf(id); }, m_tests.running());
    };
    connect(&m_tests, &ScheduledRuns::changed, &window, showSchedule);
    showSchedule();
}

void TrayController::seen(const QString &id)
{
    if (const Result<Report> report = loadStatus(m_statusFolder, id))
        m_tests.noteShown(id, *report);
}

bool TrayController::keepsRunning() const
{
    if (!m_hasBegun || m_tests.connections().isEmpty())
        return false;
    return m_tray.isThere() || m_settings.testInterval().has_value();
}

void TrayController::announceTray()
{
    if (!m_tray.isThere())
        return announceMissingTray();
    if (WindowState::recall(announcedKey).toBool())
        return;
    WindowState::keep(announcedKey, true);
#ifdef Q_OS_WIN
    const QString text = tr("It keeps testing your connections and tells you when something changes. To quit, "
                            "right-click its icon, which may be under ^ in the taskbar.");
#else
    const QString text =
        tr("It keeps testing your connections and tells you when something changes. To quit, right-click its icon.");
#endif
    m_tray.tell(tr("Propel Connect is still running in the tray"), text);
}

void TrayController::announceMissingTray()
{
    if (WindowState::recall(missingAnnouncedKey).toBool())
        return;
    WindowState::keep(missingAnnouncedKey, true);
    m_tray.tell(tr("Propel Connect is still running in the background"),
                tr("It keeps testing your connections and tells you when something changes. Start Propel Connect again "
                   "to see the results. To quit, press Ctrl+Q in its window."));
}

void TrayController::pause(const QDateTime &until)
{
    m_tests.pause(until);
    if (const Result<> saved = savePause(until); !saved)
        reportError(saved.error());
}

void TrayController::reportError(const Error &error)
{
    const Text::Explanation why = Text::explain(error);
    m_tray.tell(why.what, why.remedy);
}

} // namespace Propel
