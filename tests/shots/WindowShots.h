// SPDX-License-Identifier: MIT
#pragma once

#include "app/monitor/Services.h"
#include "tests/shots/ResultShots.h"

class QPalette;

namespace Propel {

class ConnectionWindow;

/// The window's list with a filter and a name that is being edited, and folded; the menu.
void takeLists(ConnectionWindow &window, const QList<Connection> &connections, const TakePicture &take);

/// What a window asks before it removes a connection, and the dialog that changes one.
void takeDialogs(const Services &services, Connection connection, const TakePicture &take);

QPalette highContrast(); ///< as Windows gives it with high contrast switched on

} // namespace Propel
