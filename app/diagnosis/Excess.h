// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/OwnLevels.h"
#include "app/diagnosis/Report.h"
#include "app/requirements/RequirementSet.h"

namespace Propel {

/// What a role has beyond the need, in listed and unlisted actions alike.
///
/// Worst first: to delete before all else, in System before Finance before the other modules; then the rest of System
/// (what is about security, members and the API first), of Finance, and of the other modules, add and edit before
/// inquire; All before My. What is equally bad stays in the instance's own order.
///
/// Which tables are allowed under Table Setup beyond those needed isn't known from any source, so nothing is said of
/// them.
struct Excess
{
    QList<ExcessRight> rights;
    int unknown = 0; ///< levels that could be above what is required: the instance says no word, or contradicts itself
};

/// Pure.
Excess findExcess(const RequirementSet &requirements, const OwnLevels &levels);

/// All rights of one action: what one look at its line in the role takes away.
struct ExcessAction
{
    QString module;
    QString action;
    QList<ExcessRight> rights; ///< worst first
};

/// Pure: by action, the one with the worst right first.
QList<ExcessAction> byAction(const QList<ExcessRight> &rights);

} // namespace Propel
