// SPDX-License-Identifier: MIT
#pragma once

#include "app/report/Document.h"
#include "app/requirements/RequirementSet.h"

namespace Propel {

/// How the role, the member and the keys are made in ConnectWise, to hand to the administrator who does it.
Document guideDocument(const RequirementSet &requirements);

// Its parts, for the screen.
Document guideSteps(const RequirementSet &requirements);
Table guideLevels(const RequirementSet &requirements); ///< the four levels as ConnectWise heads them
QStringList guideLevelNotes(const RequirementSet &requirements);
QString guideTablesNote();

} // namespace Propel
