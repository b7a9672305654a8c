// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

/// Pure: fills in the drift of `now`, and the change of each right and table since `earlier`, the last finished run.
/// Only what both runs could tell counts: a right that couldn't be tested is not lost, and is compared with the last
/// run that could tell, which each report hands on to the next. Nothing is filled in where `earlier` is of another
/// instance, other keys, or another kind of requirements.
void compareWithEarlier(Report &now, const Report &earlier);

} // namespace Propel
