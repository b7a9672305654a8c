// SPDX-License-Identifier: MIT
// A notification service on the test's own bus (Desktop Notifications Specification 1.2).
#pragma once

#include "tests/support/Wait.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QMap>
#include <QUuid>
#include <QVariantMap>

namespace Propel {

/// Owns the name once it begin()s, also where another one owned it so far. Numbers its messages from 1, as each does
/// that is started.
class NotificationService : public QObject
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Notifications")
public:
    NotificationService()
        : m_name(QUuid::createUuid().toString()),
          m_bus(QDBusConnection::connectToBus(QDBusConnection::SessionBus, m_name))
    {}
    ~NotificationService() override { QDBusConnection::disconnectFromBus(m_name); }
    Q_DISABLE_COPY_MOVE(NotificationService)

    [[nodiscard]] bool begin()
    {
        const auto what = QDBusConnection::ExportAllSlots | QDBusConnection::ExportAllSignals;
        return m_bus.registerObject(QStringLiteral("/org/freedesktop/Notifications"), this, what) &&
               m_bus.interface()->registerService(serviceName(), QDBusConnectionInterface::ReplaceExistingService,
                                                  QDBusConnectionInterface::AllowReplacement);
    }
    [[nodiscard]] bool end() { return m_bus.unregisterService(serviceName()); }

    [[nodiscard]] const QMap<uint, QString> &shown() const { return m_shown; } ///< title by number
    [[nodiscard]] uint numberOf(const QString &title) const { return m_shown.key(title); }
    void click(uint number) { Q_EMIT ActionInvoked(number, QStringLiteral("default")); }

    /// All that was said over this bus to the program's own connection before has arrived there.
    [[nodiscard]] static bool isQuiet()
    {
        auto *bus = QDBusConnection::sessionBus().interface();
        const QDBusPendingCallWatcher answer(bus->asyncCall(QStringLiteral("GetId")));
        const bool came = waitFor(&answer, &QDBusPendingCallWatcher::finished);
        settle();
        return came;
    }

public Q_SLOTS:
    QStringList GetCapabilities() { return {QStringLiteral("body"), QStringLiteral("actions")}; }
    uint Notify(const QString &, uint replaced, const QString &, const QString &title, const QString &,
                const QStringList &, const QVariantMap &, int)
    {
        const uint number = m_shown.contains(replaced) ? replaced : ++m_last;
        m_shown.insert(number, title);
        Q_EMIT came();
        return number;
    }

Q_SIGNALS:
    void ActionInvoked(uint number, const QString &action);
    void NotificationClosed(uint number, uint reason);
    void came();

private:
    static QString serviceName() { return QStringLiteral("org.freedesktop.Notifications"); }

    QString m_name;
    QDBusConnection m_bus;
    QMap<uint, QString> m_shown;
    uint m_last = 0;
};

} // namespace Propel
