// SPDX-License-Identifier: MIT
#pragma once

class QWidget;

namespace Propel {

/// Paints a dialog: a page, and from this line on its footer.
void paintDialogPage(QWidget &dialog, int footer);

} // namespace Propel
