// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Excess.h"
#include "app/diagnosis/Report.h"

/// Rights beyond what is needed, and the clicks that take them away: advice for least privilege.
namespace Propel::Text {

QString excessSentence(const ExcessRight &excess);
QString excessClick(const ExcessRight &excess);   ///< "Set Delete Level to None"
QString excessRemedy(const ExcessRight &excess);  ///< the whole way to it, in one sentence
QString excessClicks(const ExcessAction &action); ///< "System > Import: Delete Level from All to None, …"
QString excessPath();                             ///< what all excessClicks() have in common
QString excessOfTables();                         ///< that of tables nothing can be told
QString excessNote(const Report &report);         ///< how many, or that it cannot be told
QString excessUntoldNote(const Report &report);   ///< of how many it cannot be told, beside those that are listed

} // namespace Propel::Text
