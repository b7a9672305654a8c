// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

/// Whether a new pair of keys may take the place of the present one.
enum class Replacement {
    NotTested,   ///< the new pair's run did not get to its rights
    NotCompared, ///< the present pair's run failed for a reason that has nothing to do with the pair
    CanDoLess,   ///< a right or a table that passed with the present pair does not with the new one
    CanDoAll,
};

/// Pure. `present`: nothing where the present pair is no longer to be had; that, and one that the instance refuses, can
/// do nothing, so nothing is lost. What only one of the two runs knows doesn't count.
Replacement compareKeys(const std::optional<Report> &present, const Report &fresh);

/// Rows and tables with something that passed before and doesn't now.
int lostRows(const Report &before, const Report &now);

} // namespace Propel
