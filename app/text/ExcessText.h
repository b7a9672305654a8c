// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Excess.h"
#include "app/diagnosis/Report.h"

/// Rights beyond what is needed, and the clicks that take them away: advice for least privilege.
namespace Propel::Text {

QString excessSentence(const ExcessRight &excess);
QString excessClick(const ExcessRight &excess);  ///< "Set Delete Level to None"
QString excessRemedy(const ExcessRight &excess); ///< the whole way to it, in one sentence
QString excessPath();                            ///< what all of them have in common
QString excessOfTables();                        ///< that nothing is known of tables
QString excessNote(const Report &report);        ///< how many, or that it isn't known
QString unknownExcessNote(const Report &report); ///< how many aren't known, beside those that are listed

} // namespace Propel::Text
