// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Excess.h"
#include "app/diagnosis/Report.h"

/// Notes beside the verdict: what green on this desk doesn't prove, and rights beyond what is needed with the clicks
/// that take them away (advice for least privilege).
namespace Propel::Text {

QString excessSentence(const ExcessRight &excess);
QString excessRemedy(const ExcessRight &excess); ///< the whole way to it, in one sentence
QString excessPath();                            ///< what all of them have in common
QString excessOfTables();                        ///< that nothing is known of tables
QString excessNote(const Report &report);        ///< how many, or that it isn't known
QString unknownExcessNote(const Report &report); ///< how many aren't known, beside those that are listed

QStringList reachReasons(const OutsideReach &reach);
QString reachNote(const Report &report);       ///< empty where outside reach is likely
QString reachHelp(const Report &report);       ///< what Propel's servers need; for the administrator of the firewall
QString firewallRequest(const Report &report); ///< for a ticket to the firewall's administrator
/// "Visible to this API member: 412 companies, …", and what it was where it used to be more; empty: nothing was counted
QString sightLine(const Report &report);
QString sightHelp();                        ///< what to do where there are more
QString sightNote(const Report &report);    ///< the line, and the help where it is needed
QString requestsNote(const Report &report); ///< "31 reads, 0 changes"

} // namespace Propel::Text
