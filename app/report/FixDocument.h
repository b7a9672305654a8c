// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "app/report/Document.h"

namespace Propel {

/// What an administrator has to change or check in the security role, with boxes to tick off. Holds no key.
Document fixDocument(const Report &report);

/// A list's steps, one item each.
struct FixList;
BulletList fixSteps(const FixList &list);

} // namespace Propel
