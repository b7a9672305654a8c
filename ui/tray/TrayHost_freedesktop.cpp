// SPDX-License-Identifier: MIT
#include "ui/tray/TrayHost.h"

#include "ui/X11Selection.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {

void TrayHost::await(std::chrono::milliseconds patience)
{
    const QDBusConnection bus = QDBusConnection::sessionBus();
    if (patience == 0ms || !bus.isConnected()) // Qt looks for itself
        return find();
    auto *watcher = new QDBusServiceWatcher(u"org.kde.StatusNotifierWatcher"_s, bus,
                                            QDBusServiceWatcher::WatchForRegistration, this);
    connect(watcher, &QDBusServiceWatcher::serviceRegistered, this, &TrayHost::find);
    auto *looking = new QTimer(this);
    const auto look = [this, bus] {
        // A host of the older kind owns a selection (System Tray Protocol, freedesktop.org).
        if (isX11SelectionOwned("_NET_SYSTEM_TRAY_S0") ||
            bus.interface()->isServiceRegistered(u"org.kde.StatusNotifierWatcher"_s))
            find();
    };
    connect(looking, &QTimer::timeout, this, look);
    connect(this, &TrayHost::found, looking, &QTimer::stop);
    looking->start(1s);
    QTimer::singleShot(patience, this, &TrayHost::find);
    look();
}

} // namespace Propel
