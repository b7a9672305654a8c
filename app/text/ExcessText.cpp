// SPDX-License-Identifier: MIT
#include "app/text/ExcessText.h"

#include "app/text/RowText.h"
#include "app/text/Words.h"

using namespace Qt::StringLiterals;

namespace Propel::Text {

QString excessSentence(const ExcessRight &excess)
{
    //: %1: a module, %2: an action, %3: a right ("Inquire"), %4: the level found ("All"), %5: the level needed ("None")
    return Words::tr("%1, %2: %3 is %4; Propel needs only %5.")
        .arg(excess.module, excess.action, word(excess.right), word(excess.found), word(excess.required));
}

QString excessClick(const ExcessRight &excess)
{
    //: %1: "Edit Level", %2: a level
    return Words::tr("Set %1 to %2").arg(levelColumn(excess.right), word(excess.required));
}

QString excessRemedy(const ExcessRight &excess)
{
    return levelClick(excess.module, excess.action, excess.right, excess.required);
}

QString excessPath()
{
    //: %1: "System > Security Roles". "Save" stands so in ConnectWise.
    return Words::tr("To lower them, in ConnectWise: %1 > (the API member's role), set each level as listed, then save "
                     "the role. If other members have this role too, give the API member its own role first.")
        .arg(roleScreen());
}

QString excessOfTables()
{
    return Words::tr("We can't see whether Table Setup allows more tables than needed. Compare the left list under "
                     "customize with the tables Propel needs.");
}

QString excessNote(const Report &report)
{
    if (!report.levelsKnown)
        return Words::tr(
            "We can't tell whether the role has more than Propel needs: ConnectWise didn't report the levels.");
    const int unknown = report.unknownExcess; // outside the call, or lupdate 6.4 passes the text over
    if (report.excess.isEmpty() && unknown > 0)
        return Words::tr(
            "As far as we can tell, the role has no more than Propel needs. ConnectWise didn't report %n levels.",
            nullptr, unknown);
    if (report.excess.isEmpty())
        return Words::tr("The role allows nothing beyond what Propel needs.");
    const int levels = static_cast<int>(report.excess.size());
    return Words::tr(
        "%n levels in this role are higher than Propel needs. Everything works, but lowering them is safer.", nullptr,
        levels);
}

QString unknownExcessNote(const Report &report)
{
    const int unknown = report.unknownExcess;
    if (!report.levelsKnown || report.excess.isEmpty() || unknown == 0)
        return {};
    return Words::tr("ConnectWise didn't report %n more levels.", nullptr, unknown);
}

} // namespace Propel::Text
