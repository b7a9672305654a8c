// SPDX-License-Identifier: MIT
#include "ui/X11Selection.h"

#ifdef PROPEL_HAS_XCB
#include <QGuiApplication>

#include <cstdlib>

#include <xcb/xcb.h>
#endif

namespace Propel {

#ifdef PROPEL_HAS_XCB
bool isX11SelectionOwned(const QByteArray &name)
{
    const auto *x11 = qGuiApp ? qGuiApp->nativeInterface<QNativeInterface::QX11Application>() : nullptr;
    xcb_connection_t *server = x11 ? x11->connection() : nullptr;
    if (!server)
        return false;
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
bool isX11SelectionOwned(const QByteArray &)
{
    return false;
}
#endif

} // namespace Propel
