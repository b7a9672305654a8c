// SPDX-License-Identifier: MIT
#pragma once

#include <QPainterPath>

#include <optional>

namespace Propel {

/// What stands in an SVG path's "d": M, L, H, V, C, S, A and Z, absolute or relative, arcs not turned. Nothing if there
/// is anything else.
std::optional<QPainterPath> readSvgPath(QStringView text);

} // namespace Propel
