// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

QString toMarkdown(const Report &report); ///< outside text escaped

} // namespace Propel
