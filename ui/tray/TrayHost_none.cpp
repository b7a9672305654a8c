// SPDX-License-Identifier: MIT
// Where the system's own tray takes an icon at any time.
#include "ui/tray/TrayHost.h"

#include <utility>

namespace Propel {

void TrayHost::await(std::chrono::milliseconds)
{
    find();
}

void TrayHost::find()
{
    if (!std::exchange(m_isFound, true))
        Q_EMIT found();
}

} // namespace Propel
