// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "app/report/Document.h"

namespace Propel {

/// What an administrator has to change or check in the security role, with boxes to tick off. Holds no key.
Document fixDocument(const Report &report);

/// The lists of changes and of levels to check; nothing where neither has any.
QList<Block> fixBlocks(const Report &report);
SignOff signOff(); ///< what whoever made the changes fills in

} // namespace Propel
