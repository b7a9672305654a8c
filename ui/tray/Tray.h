// SPDX-License-Identifier: MIT
#pragma once

#include "app/monitor/ScheduledRuns.h"
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
public:
    Tray(ScheduledRuns &tests, Schedule &schedule, QObject *parent = nullptr);

    void show();
    /// A tray host shows it.
    [[nodiscard]] bool isThere() const { return m_icon && QSystemTrayIcon::isSystemTrayAvailable(); }
    void setNotifies(bool on) { m_notifies = on; }
    /// Says something in a notification, whatever the person set: answers to what they just did.
    void tell(const QString &title, const QString &text);

    [[nodiscard]] const QMenu &menu() const { return m_menu; }
    [[nodiscard]] const QSystemTrayIcon *icon() const { return m_icon.get(); } ///< null before show()

Q_SIGNALS:
    /// An empty id means the connection that was selected last. Without a row none is selected, and without a token the
    /// desktop may keep the window in the background.
    void resultsWanted(const QString &connectionId, const QString &row, const QString &activationToken);
    void newWanted();
    void settingsWanted();
    void pauseWanted(const QDateTime &until); ///< UTC; invalid: resume
    void quitWanted();
    /// Neither the desktop's notifications nor a tray can tell it.
    void deliveryFailed(const QString &title, const QString &text);

private:
    void build();
    void retranslate();
    void refresh();
    void refreshConnections();
    void refreshIcons();
    void notify(const QString &id, const ChangeNotice &notice, const Report &report);
    void showMessage(const QString &about, const QString &title, const QString &text);
    void activated(QSystemTrayIcon::ActivationReason reason);
    [[nodiscard]] QList<Connection> worstFirst() const;
    [[nodiscard]] QString lineOf(const Connection &connection) const;
    [[nodiscard]] QString toolTip() const;

    ScheduledRuns &m_tests;
    Schedule &m_schedule;
    Notifier m_notifier;
    QMenu m_menu;
    std::unique_ptr<QSystemTrayIcon> m_icon; ///< not before a host may show it: see TrayHost
    QList<QAction *> m_connections;
    QAction *m_more;
    QAction *m_open;
    QAction *m_testAll;
    QAction *m_stop;
    QMenu *m_pause;
    QAction *m_pauseHour;
    QAction *m_pauseDay;
    QAction *m_pauseOn;
    QAction *m_resume;
    QAction *m_new;
    QAction *m_settings;
    QAction *m_quit;
    QHash<TrayState, QIcon> m_icons; ///< drawn once
    std::optional<TrayState> m_shown;
    QHash<QString, QString> m_rows; ///< connection -> the row that its notification is about
    QString m_lastAbout;            ///< of the tray's own message
    bool m_notifies = true;
    QTimer m_pauseOver;
};

} // namespace Propel
