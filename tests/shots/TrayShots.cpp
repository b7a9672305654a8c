// SPDX-License-Identifier: MIT
#include "tests/shots/TrayShots.h"

#include "ui/history/HistoryDialog.h"
#include "ui/settings/SettingsWindow.h"
#include "ui/tray/Tray.h"

#include <QGridLayout>
#include <QLabel>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Report lacking(Practice &practice, const QString &table)
{
    practice.setTable(table, false);
    const Report report = practice.diagnose().value_or(Report());
    practice.setTable(table, true);
    return report;
}

/// Two weeks, every four hours but two days: most of them well, some not, and now and then no answer.
RunHistory twoWeeks(Practice &practice)
{
    const QList<Report> reports{practice.diagnose().value_or(Report()), lacking(practice, u"Service/Service Board"_s)};
    RunHistory history;
    QDateTime at = QDateTime::currentDateTimeUtc().addDays(-14);
    for (int i = 0; i < 84; ++i, at = at.addSecs(4 * 3600)) {
        RunRecord run = recordOf(reports.at(i % 23 > 19 ? 1 : 0));
        run.at = at;
        if (i >= 40 && i < 52)
            continue; // the computer was off
        if (i % 31 == 30) {
            run.verdict = Verdict::Undetermined;
            run.stage = Stage::Tcp;
            run.cause = Cause::TimedOut;
        }
        history.add(run);
    }
    return history;
}

} // namespace

void takeTray(const TrayScene &scene, const std::function<void(QWidget &, const QString &)> &take)
{
    QWidget panel;
    auto *icons = new QGridLayout(&panel);
    int column = 0;
    for (const TrayState state :
         {TrayState::Ready, TrayState::NotReady, TrayState::CannotTell, TrayState::Testing, TrayState::Paused}) {
        int row = 0;
        for (const int size : {16, 22, 24, 32, 48, 64}) {
            auto *icon = new QLabel(&panel);
            icon->setPixmap(trayIcon(state).pixmap(size, size));
            icons->addWidget(icon, row++, column, Qt::AlignCenter);
        }
        ++column;
    }
    panel.show();
    take(panel, u"tray-icons"_s);

    const RunHistory history = twoWeeks(scene.practice);
    HistoryDialog dialog(history, scene.saved, scene.services.requirements);
    dialog.show();
    take(dialog, u"history"_s);

    (void)HistoryStore(scene.services.historyFolder).add(scene.saved.id, history.runs.constLast(), Audience::Watching);
    Schedule schedule;
    ScheduledRuns tests(scene.services, schedule);
    tests.setConnections(scene.services.store.load().value_or(QList<Connection>()));
    Tray tray(tests, schedule);
    auto &menu = const_cast<QMenu &>(tray.menu());
    menu.popup({});
    take(menu, u"tray-menu"_s);
    menu.close();

    SettingsWindow settings;
    settings.show();
    take(settings, u"settings"_s);
    Settings locked;
    locked.testEvery = u"1h"_s;
    locked.proxy = u"proxy.acme.com:8080"_s;
    locked.caFile = u"/etc/ssl/acme-internal-ca.pem"_s;
    locked.preset = locked.mandatory = SettingKeys(SettingKey::TestEvery) | SettingKey::Proxy | SettingKey::CaFile;
    settings.display(locked);
    take(settings, u"settings-locked"_s);
}

} // namespace Propel
