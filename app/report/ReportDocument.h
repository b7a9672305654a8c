// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "app/report/Document.h"

namespace Propel {

/// The verdict, the stages where one failed, all rows with what to do about them, notes, what the role holds beyond the
/// need, the requests.
Document reportDocument(const Report &report);

} // namespace Propel
