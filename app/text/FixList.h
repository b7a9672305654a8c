// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

#include <QStringList>

namespace Propel {

/// One change in the API member's security role: a level, or all tables that one dialog allows.
struct FixChange
{
    enum class Kind { Level, Tables };
    enum class Hint {
        None,
        CheckTheRole,   ///< the level is enough, and yet reading was refused
        ListsExchanged, ///< all tables are refused though Table Setup is allowed
    };
    Kind kind = Kind::Level;
    QStringList ids = {}; ///< rows and tables of the report that it is about
    QString module = {};
    QString action = {};
    Right right = Right::Inquire;
    std::optional<Level> found = std::nullopt;
    Level required = Level::All;
    QStringList tables = {}; ///< their names, as Text::tableName() says them
    Hint hint = Hint::None;

    friend bool operator==(const FixChange &, const FixChange &) = default;
};

/// What to change in the role, or which of its levels to check by hand because ConnectWise didn't report them. The same
/// list serves windows, clipboard and reports.
struct FixList
{
    enum class Kind { Change, Check };
    Kind kind = Kind::Change;
    QList<FixChange> changes = {};

    friend bool operator==(const FixList &, const FixList &) = default;
};

FixList fixList(const Report &report);   ///< what is missing
FixList checkList(const Report &report); ///< levels that couldn't be confirmed

/// The list of earlier, with what is missing now and wasn't in it: what was fixed meanwhile keeps its place.
FixList continued(const FixList &before, const Report &now);
bool isFixed(const FixChange &change, const Report &now);

namespace Text {

QString fixTitle(const FixList &list);       ///< "4 changes in one security role"
QString fixDuration(const FixList &list);    ///< "About 2 minutes"
QString fixOpenRole();                       ///< "Open your API member's role in System > Security Roles"
QString fixMakeChanges(const FixList &list); ///< "Make these changes"
QString fixCheckLevels();                    ///< "Check these levels"
QString fixSaveRole();                       ///< "Save the role"
QString fixPath(const FixChange &change);    ///< "Companies / Configurations"
QString fixLevel(const FixChange &change);   ///< "Edit Level"; empty: tables
QString fixDetail(const FixChange &change);  ///< "Move Service / Service Board to the left list, then save the dialog"
QStringList fixTables(const FixChange &change); ///< those that fixDetail() only counts; empty: it names them
QString fixHint(const FixChange &change);       ///< mostly empty
QString fixGoal(const FixChange &change);       ///< "All", "Allowed"
QString fixStep(const FixChange &change, FixList::Kind kind);     ///< "None → All", "Needs All", "Should be All"
QString fixSentence(const FixChange &change, FixList::Kind kind); ///< the whole of it
QString fixedCount(const FixList &list, const Report &now);       ///< "2 of 4 fixed"

} // namespace Text
} // namespace Propel
