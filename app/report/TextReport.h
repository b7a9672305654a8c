// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

enum class TextColour { Without, With };

/// For a terminal or a ticket: the verdict, the stages where one failed, a line a row, remedies under what failed,
/// notes.
QString toText(const Report &report, TextColour colour = TextColour::Without);

} // namespace Propel
