// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>

namespace Propel {

/// Whether a program owns the selection of this name, as a tray or a compositor does. False where there is no X11.
bool isX11SelectionOwned(const QByteArray &name);

} // namespace Propel
