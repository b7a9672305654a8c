// SPDX-License-Identifier: MIT
#pragma once

#include "app/monitor/NetworkWatch.h"
#include "app/monitor/ScheduledRuns.h"
#include "ui/tray/Tray.h"
#include "ui/tray/TrayHost.h"

namespace Propel {

class ConnectionWindow;

/// The program without a window: connects scheduled runs and the tray that shows them with the person's settings, and
/// with the window while there is one.
class TrayController : public QObject
{
    Q_OBJECT
public:
    explicit TrayController(const Services &services, QObject *parent = nullptr);

    /// Shows the icon, once there is a host for it or that long has gone by, and starts the schedule.
    void begin(std::chrono::milliseconds patience);
    void setConnections(const QList<Connection> &connections);
    void readSettings(); ///< they were changed
    void follow(ConnectionWindow &window);
    void seen(const QString &id); ///< the setup has shown this connection's last result

    /// Whether there is something to go on for without a window.
    [[nodiscard]] bool keepsRunning() const;
    void announceTray(); ///< once in a person's life with the program, and once where there is no tray

    [[nodiscard]] const Settings &settings() const { return m_settings; } ///< as they are now
    [[nodiscard]] ScheduledRuns &tests() { return m_tests; }
    [[nodiscard]] Tray &tray() { return m_tray; }

Q_SIGNALS:
    void startedWithoutTray(); ///< it has begun, and there is no tray

private:
    void pause(const QDateTime &until);
    void announceMissingTray();
    void reportError(const Error &error);

    const QString m_statusFolder;
    Settings m_settings;
    std::unique_ptr<NetworkWatch> m_network;
    Schedule m_schedule;
    ScheduledRuns m_tests;
    Tray m_tray;
    TrayHost m_host;
    bool m_hasBegun = false;
};

} // namespace Propel
