// SPDX-License-Identifier: MIT
#include "ui/tray/TrayHost.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusServiceWatcher>
#include <QTimer>

#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {

void TrayHost::await(std::chrono::milliseconds patience)
{
    const QString watcherName = u"org.kde.StatusNotifierWatcher"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (patience.count() == 0 || !bus.isConnected()) // Qt looks for itself
        return find();
    auto *watcher = new QDBusServiceWatcher(watcherName, bus, QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::find);
    QDBusMessage question = QDBusMessage::createMethodCall(u"org.freedesktop.DBus"_s, u"/org/freedesktop/DBus"_s,
                                                           u"org.freedesktop.DBus"_s, u"NameHasOwner"_s);
    question << watcherName;
    auto *asking = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(asking, &QDBusPendingCallWatcher::finished, this, [this, asking] {
        const QDBusPendingReply<bool> isThere = *asking;
        asking->deleteLater();
        if (!isThere.isError() && isThere.value())
            find();
    });
    QTimer::singleShot(patience, this, &TrayHost::find);
}

void TrayHost::find()
{
    if (!std::exchange(m_isFound, true))
        Q_EMIT found();
}

} // namespace Propel
