// SPDX-License-Identifier: MIT
#include "app/text/FixList.h"

#include "app/text/RowText.h"
#include "app/text/Words.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype mostTablesNamed = 1; // in the sentence; more of them are listed below it

FixChange levelChange(const ModuleResult &row, const RightResult &right)
{
    FixChange change{.kind = FixChange::Kind::Level,
                     .ids = {row.requirement.id},
                     .module = row.requirement.module,
                     .action = row.requirement.action,
                     .right = right.right,
                     .found = right.found,
                     .required = right.required};
    if (right.found >= right.required)
        change.hint = FixChange::Hint::CheckTheRole;
    return change;
}

QList<FixChange> levelChanges(const Report &report, State state)
{
    QList<FixChange> changes;
    for (const ModuleResult &row : report.modules) {
        for (const RightResult &right : row.rights) {
            // With its level, Table Setup lacks nothing but its tables.
            const bool isForTables = row.requirement.isTableSetup() && right.found >= right.required;
            if (right.evaluation.state == state && !isForTables)
                changes += levelChange(row, right);
        }
    }
    return changes;
}

std::optional<FixChange> tablesChange(const Report &report)
{
    FixChange change{.kind = FixChange::Kind::Tables, .module = u"System"_s, .action = u"Table Setup"_s};
    for (const TableResult &table : report.tables) {
        if (table.state == State::Failed) {
            change.ids += table.requirement.id;
            change.tables += Text::tableName(table.requirement);
        }
    }
    if (change.ids.isEmpty())
        return std::nullopt;
    const bool areAll = change.tables.size() == report.tables.size();
    for (const ModuleResult &row : report.modules) {
        if (!row.requirement.isTableSetup() || row.state != State::Failed)
            continue;
        const RightResult &right = row.rights.constFirst();
        const bool isLevelEnough = right.found >= right.required;
        if (isLevelEnough)
            change.ids += row.requirement.id;
        if (areAll && (isLevelEnough || !right.found))
            change.hint = FixChange::Hint::ListsExchanged;
    }
    return change;
}

bool isSame(const FixChange &a, const FixChange &b)
{
    return a.kind == b.kind && a.module == b.module && a.action == b.action &&
           (a.kind == FixChange::Kind::Tables || a.right == b.right);
}

} // namespace

FixList fixList(const Report &report)
{
    FixList list{.kind = FixList::Kind::Change, .changes = levelChanges(report, State::Failed)};
    if (const std::optional<FixChange> tables = tablesChange(report))
        list.changes += *tables;
    return list;
}

FixList checkList(const Report &report)
{
    return {.kind = FixList::Kind::Check, .changes = levelChanges(report, State::Unconfirmed)};
}

FixList continued(const FixList &before, const Report &now)
{
    FixList list = before;
    const FixList missing = fixList(now);
    for (const FixChange &change : missing.changes) {
        const auto known =
            std::ranges::find_if(list.changes, [&](const FixChange &each) { return isSame(each, change); });
        if (known == list.changes.end())
            list.changes += change;
        else if (!std::ranges::all_of(change.ids, [&](const QString &id) { return known->ids.contains(id); }))
            *known = change;
    }
    return list;
}

bool isFixed(const FixChange &change, const Report &now)
{
    if (change.kind == FixChange::Kind::Tables)
        return std::ranges::none_of(now.tables, [&](const TableResult &table) {
            return table.state != State::Passed && change.ids.contains(table.requirement.id);
        });
    const ModuleResult *row = now.moduleRow(change.ids.constFirst());
    const RightResult *right = row ? row->right(change.right) : nullptr;
    return right && right->evaluation.state == State::Passed;
}

namespace Text {

QString fixTitle(const FixList &list)
{
    const auto count = static_cast<int>(list.changes.size());
    //: The title of a list of levels of a security role
    return list.kind == FixList::Kind::Check ? Words::tr("Check %n levels in the security role", nullptr, count)
                                             //: The title of a list of changes
                                             : Words::tr("%n changes in one security role", nullptr, count);
}

QString fixDuration(const FixList &list)
{
    const qsizetype secondsEach = list.kind == FixList::Kind::Check ? 10 : 30;
    const auto minutes = static_cast<int>((list.changes.size() * secondsEach + 59) / 60);
    //: How long it takes
    return Words::tr("About %n minutes", nullptr, minutes);
}

QString fixOpenRole()
{
    //: %1: "System > Security Roles", a screen of ConnectWise, which doesn't report the role's name
    return Words::tr("Open your API member's role in %1").arg(roleScreen());
}

QString fixMakeChanges(const FixList &list)
{
    return Words::tr("Make these changes", nullptr, static_cast<int>(list.changes.size()));
}

QString fixCheckLevels()
{
    return Words::tr("Check these levels");
}

QString fixSaveRole()
{
    return Words::tr("Save the role");
}

QString fixPath(const FixChange &change)
{
    const QString path = u"%1 / %2"_s.arg(change.module, change.action);
    return change.kind == FixChange::Kind::Tables ? path + u" > customize"_s : path;
}

QString fixLevel(const FixChange &change)
{
    return change.kind == FixChange::Kind::Tables ? QString() : levelColumn(change.right);
}

QString fixDetail(const FixChange &change)
{
    if (change.kind == FixChange::Kind::Level)
        return {};
    const auto count = static_cast<int>(change.tables.size());
    if (count > mostTablesNamed)
        //: %n: tables; their names follow. The lists are those of a dialog of ConnectWise
        return Words::tr("Move these %n tables to the left list, then save the dialog", nullptr, count);
    //: %1: the name of a table. The lists are those of a dialog of ConnectWise
    return Words::tr("Move %1 to the left list, then save the dialog").arg(change.tables.join(u", "_s));
}

QStringList fixTables(const FixChange &change)
{
    return change.tables.size() > mostTablesNamed ? change.tables : QStringList();
}

QString fixHint(const FixChange &change)
{
    switch (change.hint) {
    case FixChange::Hint::None:
        return {};
    case FixChange::Hint::CheckTheRole:
        //: %1: a level, such as "All"
        return Words::tr("If it's already %1, check that the API member has this role, then save the role again.")
            .arg(word(change.required));
    case FixChange::Hint::ListsExchanged:
        return Words::tr("If they're already on the left, the two lists may be reversed. Move them to the right.");
    }
    return {};
}

QString fixGoal(const FixChange &change)
{
    //: The state of a table
    return change.kind == FixChange::Kind::Tables ? Words::tr("Allowed") : word(change.required);
}

QString fixStep(const FixChange &change, FixList::Kind kind)
{
    const QString goal = fixGoal(change);
    //: From one state or level to another. %1: "None", %2: "All"
    const QString step = Words::tr("%1 → %2");
    if (change.kind == FixChange::Kind::Tables)
        //: The state of a table
        return step.arg(Words::tr("Not allowed"), goal);
    if (kind == FixList::Kind::Check)
        //: %1: a level ("All")
        return Words::tr("Should be %1").arg(goal);
    if (!change.found || change.hint == FixChange::Hint::CheckTheRole)
        //: %1: a level ("All")
        return Words::tr("Needs %1").arg(goal);
    return step.arg(word(*change.found), goal);
}

QString fixSentence(const FixChange &change, FixList::Kind kind)
{
    const QString path = fixPath(change);
    if (change.kind == FixChange::Kind::Tables)
        //: %1: "System / Table Setup > customize", %2: the names of tables. The lists are those of a dialog of
        //: ConnectWise
        return Words::tr("%1: move %2 to the left list, then save the dialog.").arg(path, change.tables.join(u", "_s));
    const QString level = fixLevel(change);
    const QString goal = fixGoal(change);
    if (kind == FixList::Kind::Check)
        //: %1: "Companies / Configurations", %2: "Edit Level", %3: "All"
        return Words::tr("%1: %2 should be %3.").arg(path, level, goal);
    if (!change.found || change.hint == FixChange::Hint::CheckTheRole)
        //: %1: "Companies / Configurations", %2: "Edit Level", %3: "All"
        return Words::tr("%1: set %2 to %3.").arg(path, level, goal);
    //: %1: "Companies / Configurations", %2: "Edit Level", %3: "None", %4: "All"
    return Words::tr("%1: change %2 from %3 to %4.").arg(path, level, word(*change.found), goal);
}

QString fixedCount(const FixList &list, const Report &now)
{
    const auto fixed =
        std::ranges::count_if(list.changes, [&](const FixChange &change) { return isFixed(change, now); });
    //: How many of the changes in a list are made
    return Words::tr("%1 of %2 fixed").arg(QString::number(fixed), QString::number(list.changes.size()));
}

} // namespace Text
} // namespace Propel
