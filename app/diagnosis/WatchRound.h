// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

#include <QSet>

namespace Propel {

class RequirementSet;

/// Pure: the rows and tables whose question may be answered otherwise now, after a run that came as far as the rows.
/// What has passed is left alone. So is what was allowed: where such a row isn't passed it lacks a level, and those are
/// read once for all. Never empty: where own levels are the only thing left to ask, or aren't told, one row goes along
/// that shows that the keys are still taken.
QSet<QString> rowsToRetest(const RequirementSet &requirements, const Report &before);

} // namespace Propel
