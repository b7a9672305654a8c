// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "app/report/Document.h"

namespace Propel {

enum class Extent { Missing, Everything };

/// To hand on: the verdict, what to change in the role, and with Extent::Everything all rows, notes, and what the role
/// holds beyond the need; the steps of the connection where one failed; the requests.
Document reportDocument(const Report &report, Extent extent = Extent::Everything);

/// In the same order: with Extent::Missing a line for each module, and no details for support.
Document terminalDocument(const Report &report, Extent extent);

} // namespace Propel
