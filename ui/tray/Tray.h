// SPDX-License-Identifier: MIT
#pragma once

#include "app/monitor/ScheduledRuns.h"
#include "app/start/StartAtSignIn.h"
#include "ui/tray/Notifier.h"
#include "ui/tray/TrayState.h"

#include <QMenu>
#include <QSystemTrayIcon>
#include <QTimer>

#include <memory>

namespace Propel {

/// The icon, its menu and its messages. Shows what the background tests know; what the person wants is said by signals.
class Tray : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Tray)
public:
    Tray(ScheduledRuns &tests, Schedule &schedule, StartAtSignIn &signIn, QObject *parent = nullptr);
    ~Tray() override;

    void show();
    [[nodiscard]] bool isThere() const; ///< a tray host shows it
    void setNotifies(bool on) { m_notifies = on; }
    /// As Settings::testEvery has it. Fixed: an administrator set it.
    void setInterval(const QString &every, bool isFixed);
    /// Says something in a notification, whatever the person set: answers to what they just did.
    void tell(const QString &title, const QString &text);

    [[nodiscard]] const QMenu &menu() const { return m_menu; }
    [[nodiscard]] const QSystemTrayIcon *icon() const { return m_icon.get(); } ///< null before show()

Q_SIGNALS:
    void resultsWanted(const QString &connectionId, const QString &activationToken); ///< empty: whichever was last
    void rowWanted(const QString &connectionId, const QString &row, const QString &activationToken);
    void newWanted();
    void pauseWanted(const QDateTime &until); ///< UTC; invalid: go on
    void intervalWanted(const QString &every);
    void signInWanted(bool on);
    void quitWanted();
    /// Neither the desktop's notifications nor a tray can tell it.
    void deliveryFailed(const QString &title, const QString &text);

private:
    void build();
    void retranslate();
    void refresh();
    void refreshConnections();
    void refreshIntervals();
    void news(const QString &id, const ChangeNotice &notice, const Report &report);
    void activated(QSystemTrayIcon::ActivationReason reason);
    [[nodiscard]] QIcon iconOf(TrayState state);
    [[nodiscard]] QString stateLine() const;
    [[nodiscard]] QString pauseLine(const QDateTime &until) const;
    bool eventFilter(QObject *watched, QEvent *event) override;

    ScheduledRuns &m_tests;
    Schedule &m_schedule;
    StartAtSignIn &m_signIn;
    Notifier m_notifier;
    QMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< not before a host may show it: see TrayHost
    QAction *m_stateAction;
    QAction *m_testNow;
    QAction *m_stop;
    QAction *m_results;
    QMenu *m_connections;
    QAction *m_new;
    QMenu *m_pause;
    QAction *m_pauseHour;
    QAction *m_pauseDay;
    QAction *m_goOn;
    QMenu *m_every;
    QAction *m_atSignIn;
    QAction *m_quit;
    QHash<TrayState, QIcon> m_icons; ///< drawn once
    std::optional<TrayState> m_shown;
    QHash<QString, QString> m_rows; ///< connection -> the row that its notification is about
    QString m_interval;
    bool m_isIntervalFixed = false;
    QString m_lastAbout; ///< of the tray's own message
    bool m_notifies = true;
    QTimer m_pauseOver;
};

} // namespace Propel
