// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWizard;

namespace Propel {

/// What the wizard's Help button opens: the setup guide, the log, and what this program is. `sayFault`: about the log.
void addHelpMenu(QWizard &wizard, const std::function<void()> &showGuide,
                 const std::function<void(const QString &what, const QString &remedy)> &sayFault);

} // namespace Propel
