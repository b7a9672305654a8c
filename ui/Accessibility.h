// SPDX-License-Identifier: MIT
#pragma once

namespace Propel {

/// How our widgets appear to a screen reader, where Qt's own way isn't enough. Once, after
/// QApplication is made (the factory that was installed last counts) and before the first window.
void installAccessibility();

} // namespace Propel
