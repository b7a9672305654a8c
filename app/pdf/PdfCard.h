// SPDX-License-Identifier: MIT
#pragma once

#include "app/pdf/PdfPages.h"
#include "app/report/Document.h"

namespace Propel {

/// Numbered steps in a frame; from the pages' y on, which ends below it.
void drawCard(PdfPages &pages, const FixCard &card);

} // namespace Propel
