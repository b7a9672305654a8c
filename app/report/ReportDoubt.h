// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

/// Why no run can have given this report: its rows aren't those that are needed, or say otherwise than its verdict. In
/// English, as what is said of a damaged file; empty: there is no doubt. Which rows are needed is known for the
/// requirements of this program alone; a report of another version has to agree with itself.
QString doubtAbout(const Report &report);

} // namespace Propel
