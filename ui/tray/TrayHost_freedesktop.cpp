// SPDX-License-Identifier: MIT
#include "ui/tray/TrayHost.h"

#include <QDBusConnection>
#include <QDBusConnectionInterface>
#include <QDBusServiceWatcher>
#include <QGuiApplication>
#include <QTimer>

#ifdef PROPEL_HAS_XCB
#include <cstdlib>

#include <xcb/xcb.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

#ifdef PROPEL_HAS_XCB
/// A host of the older kind owns the selection of this name (System Tray Protocol, freedesktop.org).
bool hasEmbedder()
{
    const auto *x11 = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    xcb_connection_t *server = x11 ? x11->connection() : nullptr;
    if (!server)
        return false;
    const QByteArray name = "_NET_SYSTEM_TRAY_S0";
    xcb_intern_atom_reply_t *atom = xcb_intern_atom_reply(
        server, xcb_intern_atom(server, true, static_cast<quint16>(name.size()), name.constData()), nullptr);
    if (!atom)
        return false;
    xcb_get_selection_owner_reply_t *owner =
        xcb_get_selection_owner_reply(server, xcb_get_selection_owner(server, atom->atom), nullptr);
    const bool isThere = owner && owner->owner != XCB_NONE;
    std::free(owner);
    std::free(atom);
    return isThere;
}
#else
bool hasEmbedder()
{
    return false;
}
#endif

} // namespace

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
        if (hasEmbedder() || bus.interface()->isServiceRegistered(u"org.kde.StatusNotifierWatcher"_s))
            find();
    };
    connect(looking, &QTimer::timeout, this, look);
    connect(this, &TrayHost::found, looking, &QTimer::stop);
    looking->start(1s);
    QTimer::singleShot(patience, this, &TrayHost::find);
    look();
}

} // namespace Propel
