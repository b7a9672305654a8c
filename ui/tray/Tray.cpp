// SPDX-License-Identifier: MIT
#include "ui/tray/Tray.h"

#include "app/text/ChangeText.h"
#include "app/text/SettingsText.h"

#include <QApplication>
#include <QEvent>
#include <QLocale>

#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {

Tray::Tray(ScheduledRuns &tests, Schedule &schedule, StartAtSignIn &signIn, QObject *parent)
    : QObject(parent),
      m_tests(tests),
      m_schedule(schedule),
      m_signIn(signIn),
      m_stateAction(m_menu.addAction(QString())),
      m_testNow((m_menu.addSeparator(), m_menu.addAction(QString()))),
      m_stop(m_menu.addAction(QString())),
      m_results(m_menu.addAction(QString())),
      m_connections(m_menu.addMenu(QString())),
      m_new(m_menu.addAction(QString())),
      m_pause((m_menu.addSeparator(), m_menu.addMenu(QString()))),
      m_pauseHour(m_pause->addAction(QString())),
      m_pauseDay(m_pause->addAction(QString())),
      m_goOn(m_menu.addAction(QString())),
      m_every(m_menu.addMenu(QString())),
      m_atSignIn(m_menu.addAction(QString())),
      m_quit((m_menu.addSeparator(), m_menu.addAction(QString())))
{
    build();
    retranslate();
}

Tray::~Tray() = default;

void Tray::build()
{
    connect(m_stateAction, &QAction::triggered, this, [this] { Q_EMIT resultsWanted({}, {}); });
    m_atSignIn->setCheckable(true);
    connect(m_testNow, &QAction::triggered, &m_tests, &ScheduledRuns::testAll);
    connect(m_stop, &QAction::triggered, &m_tests, &ScheduledRuns::cancel);
    connect(m_results, &QAction::triggered, this, [this] { Q_EMIT resultsWanted({}, {}); });
    connect(m_new, &QAction::triggered, this, &Tray::newWanted);
    connect(m_pauseHour, &QAction::triggered, this,
            [this] { Q_EMIT pauseWanted(QDateTime::currentDateTimeUtc().addSecs(3600)); });
    connect(m_pauseDay, &QAction::triggered, this, [this] {
        const QDate tomorrow = QDate::currentDate().addDays(1);
        Q_EMIT pauseWanted(QDateTime(tomorrow, QTime(8, 0)).toUTC()); // before the working day begins
    });
    connect(m_goOn, &QAction::triggered, this, [this] { Q_EMIT pauseWanted({}); });
    connect(m_atSignIn, &QAction::triggered, this, &Tray::signInWanted);
    connect(m_quit, &QAction::triggered, this, &Tray::quitWanted);
    connect(&m_menu, &QMenu::aboutToShow, this, &Tray::refresh); // what the system says may have changed
    connect(&m_tests, &ScheduledRuns::changed, this, &Tray::refresh);
    connect(&m_tests, &ScheduledRuns::changeNoticed, this, &Tray::news);
    connect(&m_notifier, &Notifier::deliveryFailed, this,
            [this](const QString &about, const QString &title, const QString &text) {
                m_lastAbout = about;
                if (isThere() && QSystemTrayIcon::supportsMessages())
                    m_icon->showMessage(title, text, m_icon->icon());
                else
                    Q_EMIT deliveryFailed(title, text);
            });
    connect(&m_notifier, &Notifier::chosen, this, [this](const QString &about, const QString &token) {
        const QString row = m_rows.value(about);
        if (row.isEmpty())
            Q_EMIT resultsWanted(about, token);
        else
            Q_EMIT rowWanted(about, row, token);
    });
    m_pauseOver.setSingleShot(true);
    m_pauseOver.setTimerType(Qt::VeryCoarseTimer);
    connect(&m_pauseOver, &QTimer::timeout, this, &Tray::refresh);
    qApp->installEventFilter(this);
}

bool Tray::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::LanguageChange)
        retranslate();
    return QObject::eventFilter(watched, event);
}

void Tray::retranslate()
{
    m_testNow->setText(tr("&Test now"));
    m_stop->setText(tr("&Stop testing"));
    m_results->setText(tr("Show &results"));
    m_connections->setTitle(tr("&Connections"));
    m_new->setText(tr("Set &up another connection…"));
    m_pause->setTitle(tr("&Pause tests"));
    m_pauseHour->setText(tr("For 1 &hour"));
    m_pauseDay->setText(tr("Till &tomorrow"));
    m_goOn->setText(tr("&Go on with the tests"));
    m_every->setTitle(tr("T&est by itself"));
    m_atSignIn->setText(tr("Start at s&ign-in"));
    m_quit->setText(tr("&Quit"));
    refreshIntervals();
    refresh();
}

void Tray::setInterval(const QString &every, bool isFixed)
{
    m_interval = every.isEmpty() ? u"4h"_s : every;
    m_isIntervalFixed = isFixed;
    refreshIntervals();
    refresh();
}

void Tray::refreshIntervals()
{
    m_every->clear();
    m_every->setEnabled(!m_isIntervalFixed);
    const QList<Text::TestInterval> intervals = Text::testIntervals(m_interval);
    for (const Text::TestInterval &interval : intervals) {
        QAction *choice = m_every->addAction(interval.text);
        choice->setCheckable(true);
        choice->setChecked(interval.value == m_interval);
        connect(choice, &QAction::triggered, this, [this, interval] { Q_EMIT intervalWanted(interval.value); });
    }
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

bool Tray::isThere() const
{
    return m_icon && QSystemTrayIcon::isSystemTrayAvailable();
}

void Tray::refresh()
{
    QList<std::optional<RunRecord>> runs;
    for (const Connection &connection : m_tests.connections())
        runs += m_tests.last(connection.id);
    const QDateTime pausedUntil = m_schedule.pausedUntil();
    const bool testing = !m_schedule.running().isEmpty();
    const TrayState state = trayState(runs, testing, pausedUntil.isValid());
    if (std::exchange(m_shown, state) != state) {
        m_stateAction->setIcon(iconOf(state));
        if (m_icon)
            m_icon->setIcon(iconOf(state));
    }
    const QString line = stateLine();
    m_stateAction->setText(line);
    if (m_icon)
        m_icon->setToolTip(u"Propel Connect\n"_s + line);
    m_testNow->setVisible(!testing);
    m_testNow->setEnabled(!m_tests.connections().isEmpty());
    m_stop->setVisible(!m_tests.running().isEmpty());
    m_stateAction->setEnabled(!m_tests.connections().isEmpty());
    m_results->setEnabled(!m_tests.connections().isEmpty());
    m_pause->menuAction()->setVisible(!pausedUntil.isValid());
    m_goOn->setVisible(pausedUntil.isValid());
    if (pausedUntil.isValid())
        m_pauseOver.start(std::chrono::milliseconds(QDateTime::currentDateTimeUtc().msecsTo(pausedUntil) + 1000));
    else
        m_pauseOver.stop();
    m_atSignIn->setChecked(m_signIn.state() == StartAtSignIn::State::On);
    refreshConnections();
}

QIcon Tray::iconOf(TrayState state)
{
    QIcon &icon = m_icons[state];
    if (icon.isNull())
        icon = trayIcon(state);
    return icon;
}

QString Tray::stateLine() const
{
    if (m_tests.connections().isEmpty())
        return tr("No connection is set up yet");
    const QString state = word(m_shown.value_or(TrayState::CannotTell));
    QDateTime last;
    for (const Connection &connection : m_tests.connections()) {
        if (const std::optional<RunRecord> run = m_tests.last(connection.id);
            run && (!last.isValid() || run->at > last))
            last = run->at;
    }
    QString line = state;
    if (last.isValid() && m_schedule.running().isEmpty())
        //: %1: "Ready", %2: date and time
        line = tr("%1, tested %2").arg(state, QLocale().toString(last.toLocalTime(), QLocale::ShortFormat));
    if (const QDateTime until = m_schedule.pausedUntil(); until.isValid())
        line += u" · "_s + pauseLine(until);
    return line;
}

QString Tray::pauseLine(const QDateTime &until) const
{
    const QDateTime local = until.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    //: %1: a time, or a date and time
    return tr("paused until %1")
        .arg(today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                   : QLocale().toString(local, QLocale::ShortFormat));
}

void Tray::refreshConnections()
{
    const QList<Connection> &connections = m_tests.connections();
    m_connections->menuAction()->setVisible(!connections.isEmpty());
    QList<QAction *> entries = m_connections->actions();
    while (entries.size() > connections.size())
        delete entries.takeLast();
    while (entries.size() < connections.size()) {
        QAction *entry = m_connections->addAction(QString());
        connect(entry, &QAction::triggered, this,
                [this, entry] { Q_EMIT resultsWanted(entry->data().toString(), {}); });
        entries += entry;
    }
    for (qsizetype i = 0; i < connections.size(); ++i) {
        const Connection &connection = connections.at(i);
        const std::optional<RunRecord> run = m_tests.last(connection.id);
        const TrayState state = trayState({run}, m_schedule.running() == connection.id, false);
        QString name = connection.name;
        name.replace(u'&', u"&&"_s);
        //: %1: a connection's name, %2: "Ready"
        entries.at(i)->setText(
            tr("%1: %2").arg(name, run || state == TrayState::Testing ? word(state) : tr("not tested yet")));
        entries.at(i)->setIcon(iconOf(state));
        entries.at(i)->setData(connection.id);
    }
}

void Tray::news(const QString &id, const ChangeNotice &notice, const Report &report)
{
    if (!m_notifies)
        return;
    QString name;
    for (const Connection &connection : m_tests.connections()) {
        if (connection.id == id)
            name = connection.name;
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

/// A click shows the results where the platform opens the menu by the other button.
void Tray::activated(QSystemTrayIcon::ActivationReason reason)
{
#ifdef Q_OS_MACOS
    return (void)reason; // any click opens the menu there
#endif
    if (reason == QSystemTrayIcon::Trigger || reason == QSystemTrayIcon::DoubleClick)
        Q_EMIT resultsWanted({}, {});
    else if (reason == QSystemTrayIcon::MiddleClick)
        m_tests.testAll();
}

} // namespace Propel
