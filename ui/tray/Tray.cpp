// SPDX-License-Identifier: MIT
#include "ui/tray/Tray.h"

#include "app/text/ChangeText.h"
#include "app/text/TimeText.h"
#include "ui/KeepTranslated.h"
#include "ui/Theme.h"

#include <QApplication>
#include <QEvent>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype mostConnections = 8;
// Windows cuts longer ones off: NOTIFYICONDATA's fields
constexpr qsizetype longestToolTip = 127;
constexpr qsizetype longestTitle = 63;
constexpr qsizetype longestMessage = 255;

QString cut(const QString &text, qsizetype length)
{
    return text.size() <= length ? text : text.left(length - 1).trimmed() + u'…';
}

/// Of an entry of the menu, which takes "&" for a mnemonic.
QString plain(QString text)
{
    return text.replace(u'&', u"&&"_s);
}

} // namespace

Tray::Tray(ScheduledRuns &tests, Schedule &schedule, QObject *parent)
    : QObject(parent),
      m_tests(tests),
      m_schedule(schedule),
      m_more(m_menu.addAction(QString())),
      m_open((m_menu.addSeparator(), m_menu.addAction(QString()))),
      m_testAll(m_menu.addAction(QString())),
      m_stop(m_menu.addAction(QString())),
      m_pause(m_menu.addMenu(QString())),
      m_pauseHour(m_pause->addAction(QString())),
      m_pauseDay(m_pause->addAction(QString())),
      m_pauseOn(m_pause->addAction(QString())),
      m_resume(m_menu.addAction(QString())),
      m_new((m_menu.addSeparator(), m_menu.addAction(QString()))),
      m_settings(m_menu.addAction(QString())),
      m_quit(m_menu.addAction(QString()))
{
    build();
    refreshIcons();
    keepTranslated(m_menu, [this] { retranslate(); });
}

void Tray::build()
{
    m_menu.setDefaultAction(m_open);
    for (QAction *open : {m_more, m_open})
        connect(open, &QAction::triggered, this, [this] { Q_EMIT resultsWanted({}, {}, {}); });
    connect(m_testAll, &QAction::triggered, &m_tests, &ScheduledRuns::testAll);
    connect(m_stop, &QAction::triggered, &m_tests, &ScheduledRuns::cancel);
    connect(m_pauseHour, &QAction::triggered, this,
            [this] { Q_EMIT pauseWanted(QDateTime::currentDateTimeUtc().addSecs(3600)); });
    connect(m_pauseDay, &QAction::triggered, this, [this] {
        const QDate tomorrow = QDate::currentDate().addDays(1);
        Q_EMIT pauseWanted(QDateTime(tomorrow, QTime(8, 0)).toUTC()); // before the working day begins
    });
    connect(m_pauseOn, &QAction::triggered, this, [this] { Q_EMIT pauseWanted(Schedule::untilResumed()); });
    connect(m_resume, &QAction::triggered, this, [this] { Q_EMIT pauseWanted({}); });
    connect(m_new, &QAction::triggered, this, &Tray::newWanted);
    connect(m_settings, &QAction::triggered, this, &Tray::settingsWanted);
    connect(m_quit, &QAction::triggered, this, &Tray::quitWanted);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::refreshIcons);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::refresh); // a pause may be over
    connect(&m_tests, &ScheduledRuns::changed, this, &Tray::refresh);
    connect(&m_tests, &ScheduledRuns::changeNoticed, this, &Tray::notify);
    connect(&m_notifier, &Notifier::deliveryFailed, this, &Tray::showMessage);
    connect(&m_notifier, &Notifier::chosen, this, [this](const QString &about, const QString &token) {
        Q_EMIT resultsWanted(about, m_rows.value(about), token);
    });
    m_pauseOver.setSingleShot(true);
    m_pauseOver.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_pauseOver, &QTimer::timeout, this, &Tray::refresh);
}

void Tray::retranslate()
{
    m_open->setText(tr("&Open Propel Connect"));
    m_testAll->setText(tr("&Test all now"));
    m_stop->setText(tr("S&top testing"));
    m_pause->setTitle(tr("&Pause tests"));
    m_pauseHour->setText(tr("For 1 &hour"));
    m_pauseDay->setText(tr("Until &tomorrow"));
    m_pauseOn->setText(tr("Until I &resume"));
    m_resume->setText(tr("&Resume tests"));
    m_new->setText(tr("&Add a connection…"));
    m_settings->setText(tr("&Settings…"));
    m_quit->setText(tr("&Quit"));
    refresh();
}

/// In the colors of now; for menus that a panel paints in its own, in one that is seen on light and dark.
void Tray::refreshIcons()
{
    m_testAll->setIcon(Theme::icon("refresh"_L1, Token::NeutralIcon));
    m_pause->setIcon(Theme::icon("pause"_L1, Token::NeutralIcon));
    m_new->setIcon(Theme::icon("add"_L1, Token::NeutralIcon));
    m_settings->setIcon(Theme::icon("settings"_L1, Token::NeutralIcon));
    m_quit->setIcon(Theme::icon("power"_L1, Token::NeutralIcon));
}

void Tray::show()
{
    if (m_icon)
        return;
    m_icon = std::make_unique<QSystemTrayIcon>();
    m_icon->setContextMenu(&m_menu);
    connect(m_icon.get(), &QSystemTrayIcon::activated, this, &Tray::activated);
    connect(m_icon.get(), &QSystemTrayIcon::messageClicked, this,
            [this] { Q_EMIT m_notifier.chosen(m_lastAbout, {}); });
    m_shown.reset();
    refresh();
    m_icon->show();
}

void Tray::refresh()
{
    QList<std::optional<RunRecord>> runs;
    for (const Connection &connection : m_tests.connections())
        runs += m_tests.last(connection.id);
    const QDateTime pausedUntil = m_schedule.pausedUntil();
    const bool testing = !m_schedule.running().isEmpty();
    const TrayState state = trayState(runs, testing, pausedUntil.isValid());
    if (std::exchange(m_shown, state) != state && m_icon) {
        QIcon &icon = m_icons[state];
        if (icon.isNull())
            icon = trayIcon(state);
        m_icon->setIcon(icon);
    }
    if (m_icon)
        m_icon->setToolTip(cut(toolTip(), longestToolTip));
    m_testAll->setVisible(!testing);
    m_testAll->setEnabled(!m_tests.connections().isEmpty());
    m_stop->setVisible(!m_tests.running().isEmpty());
    m_pause->menuAction()->setVisible(!pausedUntil.isValid());
    m_resume->setVisible(pausedUntil.isValid());
    m_pauseOver.stop();
    if (pausedUntil.isValid() && pausedUntil != Schedule::untilResumed())
        m_pauseOver.start(std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(pausedUntil) + 1000));
    refreshConnections();
}

QList<Connection> Tray::worstFirst() const
{
    QList<Connection> connections = m_tests.connections();
    std::ranges::stable_sort(connections, [this](const Connection &a, const Connection &b) {
        const int first = Theme::severity(Theme::mark(m_tests.last(a.id)));
        const int second = Theme::severity(Theme::mark(m_tests.last(b.id)));
        return first != second ? first > second : a.name.localeAwareCompare(b.name) < 0;
    });
    return connections;
}

QString Tray::lineOf(const Connection &connection) const
{
    const std::optional<RunRecord> run = m_tests.last(connection.id);
    const QString state = m_schedule.running() == connection.id ? tr("testing…")
                          : run                                 ? Text::runState(*run)
                                                                : tr("not tested yet");
    //: %1: a connection's name, %2: "ready", "4 permissions missing"
    return tr("%1: %2").arg(distinctName(connection, m_tests.connections()), state);
}

QString Tray::toolTip() const
{
    QStringList lines{u"Propel Connect"_s};
    const QList<Connection> connections = worstFirst();
    const auto all = static_cast<int>(connections.size());
    const auto troubled = static_cast<int>(std::ranges::count_if(connections, [this](const Connection &connection) {
        const std::optional<RunRecord> run = m_tests.last(connection.id);
        return !run || !run->isWell();
    }));
    if (const QDateTime until = m_schedule.pausedUntil(); until.isValid())
        //: %1: "today at 5:04 AM"
        lines += until == Schedule::untilResumed()
                     ? tr("Tests are paused")
                     : tr("Tests are paused until %1").arg(Text::dayAndTime(until, QDateTime::currentDateTimeUtc()));
    if (all == 0)
        lines += tr("No connections yet");
    else if (troubled == 0 && all > 1)
        lines += tr("All %n connections ready", nullptr, all);
    else if (all > 1)
        //: %n: how many need attention, %1: connections in all
        lines += tr("%n of %1 connections need attention", nullptr, troubled).arg(all);
    if (troubled > 0 || all == 1)
        lines += lineOf(connections.constFirst());
    return lines.join(u'\n');
}

void Tray::refreshConnections()
{
    const QList<Connection> connections = worstFirst();
    const qsizetype shown = std::min(connections.size(), mostConnections);
    while (m_connections.size() > shown)
        delete m_connections.takeLast();
    while (m_connections.size() < shown) {
        auto *entry = new QAction(&m_menu);
        m_menu.insertAction(m_more, entry);
        connect(entry, &QAction::triggered, this,
                [this, entry] { Q_EMIT resultsWanted(entry->data().toString(), {}, {}); });
        m_connections += entry;
    }
    for (qsizetype i = 0; i < shown; ++i) {
        const Connection &connection = connections.at(i);
        const bool testing = m_schedule.running() == connection.id;
        m_connections.at(i)->setText(plain(lineOf(connection)));
        m_connections.at(i)->setIcon(
            Theme::icon(testing ? Mark::Pending : Theme::mark(m_tests.last(connection.id)), QApplication::palette()));
        m_connections.at(i)->setData(connection.id);
    }
    const auto left = static_cast<int>(connections.size() - shown);
    m_more->setVisible(left > 0);
    m_more->setText(tr("%n more…", nullptr, left));
}

void Tray::notify(const QString &id, const ChangeNotice &notice, const Report &report)
{
    if (!m_notifies)
        return;
    QString name;
    for (const Connection &connection : m_tests.connections()) {
        if (connection.id == id)
            name = distinctName(connection, m_tests.connections());
    }
    const bool isFixed = notice.kind == ChangeNotice::Kind::Fixed;
    m_rows.insert(id, isFixed ? QString() : notice.rows.value(0));
    const Text::Notice words = Text::notice(notice, report, name);
    m_notifier.tell(id, words.title, words.text, !isFixed);
}

void Tray::tell(const QString &title, const QString &text)
{
    m_notifier.tell({}, title, text, false);
}

/// Where the desktop has no notification service.
void Tray::showMessage(const QString &about, const QString &title, const QString &text)
{
    m_lastAbout = about;
    if (isThere() && QSystemTrayIcon::supportsMessages())
        m_icon->showMessage(cut(title, longestTitle), cut(text, longestMessage), m_icon->icon());
    else
        Q_EMIT deliveryFailed(title, text);
}

/// A click shows the results where the platform opens the menu by the other button.
void Tray::activated(QSystemTrayIcon::ActivationReason reason)
{
#ifdef Q_OS_MACOS
    return (void)reason; // any click opens the menu there
#endif
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
        Q_EMIT resultsWanted({}, {}, {});
    else if (reason == QSystemTrayIcon::MiddleClick)
        m_tests.testAll();
}

} // namespace Propel
