// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <chrono>
#include <optional>

namespace Propel {

/// "90m", "26h", "2d", "45s"; nothing for anything else, for zero, and for more than ten years.
std::optional<std::chrono::seconds> durationFromText(const QString &text);

} // namespace Propel
