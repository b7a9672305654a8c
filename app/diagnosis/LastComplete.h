// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

/// The report itself where its test was complete. Else the result before a run that failed on its way to the
/// permissions, from what that run's report keeps of it: the states, levels and time; nothing where there was none.
std::optional<Report> lastComplete(const Report &report);

} // namespace Propel
