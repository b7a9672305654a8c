// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

/// The last result before a run that failed on its way to the permissions, from what that run's report keeps of it: the
/// states, levels and time. Nothing where the run didn't fail, or there was no earlier one.
std::optional<Report> lastComplete(const Report &failed);

} // namespace Propel
