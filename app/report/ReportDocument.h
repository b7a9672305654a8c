// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "app/report/Document.h"

namespace Propel {

/// The verdict, what to change in the role, the stages where one failed, or else all rows, notes, and what the role
/// holds beyond the need; the requests.
Document reportDocument(const Report &report);

} // namespace Propel
