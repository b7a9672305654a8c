// SPDX-License-Identifier: MIT
// Where the system's own tray takes an icon at any time.
#include "ui/tray/TrayHost.h"

namespace Propel {

void TrayHost::await(std::chrono::milliseconds)
{
    find();
}

} // namespace Propel
