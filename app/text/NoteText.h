// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

/// Notes beside the verdict: what green on this desk doesn't prove.
namespace Propel::Text {

QStringList reachReasons(const OutsideReach &reach);
QString reachNote(const Report &report); ///< empty where outside reach is likely
/// "412 companies, …: is that about all of them?", or that it used to be more; empty: nothing was counted
QString sightNote(const Report &report);
QString requestsNote(const Report &report); ///< "31 reads, 0 changes"

} // namespace Propel::Text
