// SPDX-License-Identifier: MIT
#include "app/text/ExcessText.h"

#include "app/text/RowText.h"
#include "app/text/Words.h"

using namespace Qt::StringLiterals;

namespace Propel::Text {

QString excessSentence(const ExcessRight &excess)
{
    //: %1: a module, %2: an action, %3: a right ("Inquire"), %4: the level found ("All"), %5: the level needed ("None")
    return Words::tr("%1, %2: %3 is %4, needed is %5.")
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

QString excessClicks(const ExcessAction &action)
{
    QStringList levels;
    for (const ExcessRight &excess : action.rights)
        //: One of several levels of an action that can be lowered. %1: "Edit Level", %2: the level that it has, %3: the
        //: one that is enough
        levels +=
            Words::tr("%1 from %2 to %3").arg(levelColumn(excess.right), word(excess.found), word(excess.required));
    //: %1: a module, %2: an action, %3: what to change there, such as "Delete Level from All to None"
    return Words::tr("%1 > %2: %3").arg(action.module, action.action, levels.join(u", "_s));
}

QString excessPath()
{
    //: %1: "System > Security Roles". "Save" stands so in ConnectWise.
    return Words::tr("To lower them, in ConnectWise: %1 > (the role of the API member) > the module > the action, set "
                     "the level as given, and at the end Save. If other members have this role too, give the API "
                     "member a role of its own first.")
        .arg(roleScreen());
}

QString excessOfTables()
{
    return Words::tr("Whether more tables than needed are allowed under Table Setup can't be told from here: compare "
                     "the left list under customize with the tables that Propel needs.");
}

QString excessNote(const Report &report)
{
    if (!report.levelsTold)
        return Words::tr(
            "Whether the role holds more than is needed can't be told: the instance didn't tell the levels.");
    const int untold = report.excessUntold; // outside the call, or lupdate 6.4 passes the text over
    if (report.excess.isEmpty() && untold > 0)
        return Words::tr(
            "As far as it is told, the role holds no more than is needed. Of %n levels the instance doesn't tell it.",
            nullptr, untold);
    if (report.excess.isEmpty())
        return Words::tr("The role holds no more than is needed.");
    const int levels = static_cast<int>(report.excess.size());
    return Words::tr("The role holds %n levels more than needed. That breaks nothing; a role with no more than the "
                     "levels needed is safer.",
                     nullptr, levels);
}

QString excessUntoldNote(const Report &report)
{
    const int untold = report.excessUntold;
    if (!report.levelsTold || report.excess.isEmpty() || untold == 0)
        return {};
    return Words::tr("Of %n more levels it can't be told: the instance doesn't tell them.", nullptr, untold);
}

} // namespace Propel::Text
