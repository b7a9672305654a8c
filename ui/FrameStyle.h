// SPDX-License-Identifier: MIT
#pragma once

namespace Propel {

/// Where the style is Fusion: frames of fields and boxes that can be seen on a dark ground, too. Fusion draws them
/// darker than the window (Qt 6.4, QFusionStylePrivate::outline). Once, as soon as there is an application.
void installFrameStyle();

} // namespace Propel
