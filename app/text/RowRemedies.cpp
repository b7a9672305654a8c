// SPDX-License-Identifier: MIT
#include "app/base/EnumName.h"
#include "app/text/CauseText.h"
#include "app/text/RowText.h"
#include "app/text/Words.h"

using namespace Qt::StringLiterals;

// The clicks follow what integrators' manuals agree on
// (reference/permissions.md): the role, the levels, and for tables two saves.
// Labels of ConnectWise's screens come in by place, so that no translation
// changes them.

namespace Propel::Text {
namespace {

QString testAgain(const Error &error)
{
    const QString remedy = remedyOfRow(error);
    return remedy.isEmpty() ? Words::tr("Test again.") : remedy;
}

} // namespace

QString levelColumn(Right right)
{
    return enumKey(right) + u" Level"_s;
}

QString roleScreen()
{
    return u"System > Security Roles"_s;
}

QString levelClick(const QString &module, const QString &action, Right right, Level level)
{
    //: %1: "System > Security Roles", %2: a module, %3: an action, %4: "Edit
    //: Level", %5: a level. "Save" stands so in ConnectWise.
    return Words::tr("In ConnectWise: %1 > (the API member's role) > %2 > %3: set %4 to %5 > Save.")
        .arg(roleScreen(), module, action, levelColumn(right), word(level));
}

QString rightRemedy(const ModuleResult &row, const RightResult &right)
{
    const ModuleRequirement &requirement = row.requirement;
    const auto at = [&](const QString &text) {
        return text.arg(roleScreen(), requirement.module, requirement.action, levelColumn(right.right),
                        word(right.required));
    };
    const bool isEnough = right.found >= right.required;
    switch (right.evaluation.finding) {
    case Finding::Fits:
    case Finding::FitsByLevelAlone:
    case Finding::ReadableEnough:
    case Finding::NotNeededYet:
    case Finding::NotReached: // the remedy is the failed stage's
        return {};
    case Finding::Refused:
        if (requirement.isTableSetup() && isEnough) // the dialog's two lists have likely been mixed up
            //: %1: "System > Security Roles", %2: "System", %3: "Table Setup".
            //: "customize" and "Save" stand so in ConnectWise.
            return at(Words::tr("%4 is %5, but every table is refused: the two lists are probably reversed. In "
                                "ConnectWise: %1 > (the API member's role) > %2 > %3 > customize: move the tables "
                                "Propel needs to the left (allowed) list, save the dialog, then save the role."));
        if (requirement.isTableSetup() && !right.found)
            //: %1: "System > Security Roles", %2: "System", %3: "Table Setup", %4:
            //: "Inquire Level", %5: "All". "customize" stands so in ConnectWise.
            return at(Words::tr("In ConnectWise: %1 > (the API member's role) > %2 > %3: set %4 to %5. If it already "
                                "is, the two lists under customize are probably reversed: move the tables Propel needs "
                                "to the left (allowed) list. Save the dialog, then save the role."));
        if (isEnough)
            //: %1: "System > Security Roles", %2: a module, %3: an action, %4: "Edit
            //: Level", %5: a level. "Save" stands so in ConnectWise.
            return at(Words::tr("In ConnectWise: %1 > (the API member's role) > %2 > %3: set %4 to %5, and save. If it "
                                "already is, check that the API member has this role, then save the role again."));
        [[fallthrough]];
    case Finding::LevelTooLow:
        return levelClick(requirement.module, requirement.action, right.right, right.required);
    case Finding::Contradiction:
    case Finding::LevelNotTold:
    case Finding::NothingToTryOn:
        //: %1: "System > Security Roles", %2: a module, %3: an action, %4: "Edit
        //: Level", %5: a level
        return at(Words::tr("Check it by hand in ConnectWise: %1 > (the API member's role) > %2 > %3: %4 must be %5."));
    case Finding::NotTold:
        return testAgain(row.probe.error);
    }
    return {};
}

QString tableRemedy(const TableResult &row)
{
    if (row.finding == Finding::NotReached || row.state == State::Passed)
        return {};
    if (row.state != State::Failed)
        return testAgain(row.probe.error);
    //: %1: "System > Security Roles", %2: "System > Table Setup", %3: a table.
    //: "customize" stands so in ConnectWise.
    return Words::tr("In ConnectWise: %1 > (the API member's role) > %2 > customize: move “%3” to the left (allowed) "
                     "list, save the dialog, then save the role.")
        .arg(roleScreen(), u"System > Table Setup"_s, tableName(row.requirement));
}

} // namespace Propel::Text
