// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

/// A page by itself: no script, nothing loaded from elsewhere, light and dark, printable. Outside text escaped.
QString toHtml(const Report &report);

} // namespace Propel
