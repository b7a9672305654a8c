// SPDX-License-Identifier: MIT
#include "app/text/RowText.h"

#include "app/base/EnumName.h"
#include "app/text/CauseText.h"
#include "app/text/ChangeText.h"
#include "app/text/Words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

bool wasReached(const ModuleResult &row)
{
    return std::ranges::any_of(
        row.rights, [](const RightResult &right) { return right.evaluation.finding != Finding::NotReached; });
}

QString findingText(const ModuleResult &row, const RightResult &right)
{
    const QString name = word(right.right);
    const QString needed = word(right.required);
    const QString found = word(right.found);
    switch (right.evaluation.finding) {
    case Finding::Fits:
    case Finding::LevelTooLow:
        //: %1: a right ("Edit"), %2: the level that is needed ("All"), %3: the
        //: level that was found ("None")
        return Words::tr("%1: %2 needed, %3 found.").arg(name, needed, found);
    case Finding::FitsByLevelAlone:
        //: %1: a right ("Inquire"), %2: the level that is needed ("All"), %3: the
        //: level that was found ("All")
        return Words::tr("%1: %2 needed, %3 found. There was no record to test with.").arg(name, needed, found);
    case Finding::ReadableEnough:
        //: %1: a right ("Inquire"), %2: the level that is needed ("My")
        return Words::tr("%1: %2 needed. Reading works, which is enough.").arg(name, needed);
    case Finding::NotNeededYet:
        //: %1: a right ("Inquire"), %2: a release of ConnectWise ("v2020.3")
        return Words::tr("%1: not needed before %2.")
            .arg(name, row.requirement.since ? row.requirement.since->text() : QString());
    case Finding::Refused:
        if (right.found)
            //: %1: a right ("Inquire"), %2: the level that is needed ("All"), %3: the
            //: level that was found ("None")
            return Words::tr("%1: %2 needed, %3 found. Access refused.").arg(name, needed, found);
        //: %1: a right ("Inquire"), %2: the level that is needed ("All")
        return Words::tr("%1: %2 needed. Access refused.").arg(name, needed);
    case Finding::Contradiction:
        //: %1: a right ("Inquire"), %2: the level that is needed ("All"), %3: the
        //: level that was found ("None")
        return Words::tr("%1: %2 needed, %3 found, but reading works. ConnectWise's answers don't match.")
            .arg(name, needed, found);
    case Finding::LevelNotTold:
        if (right.right == Right::Inquire)
            //: %1: a right ("Inquire"), %2: the level that is needed ("All")
            return Words::tr("%1: %2 needed. Reading works, but ConnectWise doesn't report the level.")
                .arg(name, needed);
        //: %1: a right ("Add"), %2: the level that is needed ("My")
        return Words::tr("%1: %2 needed. ConnectWise doesn't report the level, and testing it would change something.")
            .arg(name, needed);
    case Finding::NothingToTryOn:
        //: %1: a right ("Inquire"), %2: the level that is needed ("All")
        return Words::tr("%1: %2 needed. There was no record to test with, and ConnectWise doesn't report the level.")
            .arg(name, needed);
    case Finding::NotTold:
        if (right.right == Right::Inquire && row.probe.error.cause != Cause::None)
            //: %1: a right ("Inquire"), %2: the level that is needed ("All"), %3: a
            //: sentence that says what went wrong
            return Words::tr("%1: %2 needed, but it couldn't be tested. %3")
                .arg(name, needed, explain(row.probe.error).what);
        //: %1: a right ("Inquire"), %2: the level that is needed ("All")
        return Words::tr("%1: %2 needed, but it couldn't be tested.").arg(name, needed);
    case Finding::NotReached:
        //: %1: a right ("Inquire"), %2: the level that is needed ("All")
        return Words::tr("%1: %2 needed. Not tested.").arg(name, needed);
    }
    return {};
}

QString findingText(const TableResult &row)
{
    if (row.finding == Finding::NotReached)
        return Words::tr("Not tested.");
    switch (row.state) {
    case State::Passed:
        return Words::tr("Access allowed.");
    case State::Failed:
        return Words::tr("Access refused.");
    case State::Unconfirmed:
    case State::Untested:
        break;
    }
    return explain(row.probe.error).what;
}

/// And since when it is so, or why it is needed at all.
QString withChange(const QString &detail, const Change &change, State state)
{
    if (state == State::Passed || change.kind == ChangeKind::None)
        return detail;
    //: %1: sentences that say what was found, %2: a sentence that says since when
    //: it is so
    return Words::tr("%1 %2").arg(detail, changeSentence(change));
}

/// What to change, where that is known.
QString whatToChange(const ModuleResult &row, const RightResult &right)
{
    if (right.evaluation.state != State::Failed || !right.found || *right.found >= right.required)
        return rightDetail(row, right);
    //: %1: "Edit Level", %2: "None", %3: "All"
    const QString step =
        Words::tr("Change %1 from %2 to %3.").arg(levelColumn(right.right), word(*right.found), word(right.required));
    return withChange(step, right.change, right.evaluation.state);
}

/// The row's name, its state, and what is to be said of it.
QString sentence(const QString &name, State state, bool pending, const QStringList &details)
{
    if (pending)
        //: %1: a row, such as "Companies, Configurations"
        return Words::tr("%1: being tested.").arg(name);
    if (details.isEmpty())
        //: %1: a row, such as "Companies, Configurations", %2: its state, such as
        //: "OK"
        return Words::tr("%1: %2.").arg(name, word(state));
    //: %1: a row, such as "Companies, Configurations", %2: its state, such as
    //: "missing", %3: sentences that say why, or what to change
    return Words::tr("%1: %2. %3").arg(name, word(state), details.join(u' '));
}

} // namespace

QString word(State state)
{
    switch (state) {
    case State::Passed:
        //: The state of a permission
        return Words::tr("OK");
    case State::Unconfirmed:
        //: The state of a permission
        return Words::tr("not confirmed");
    case State::Untested:
        //: The state of a permission
        return Words::tr("not tested");
    case State::Failed:
        //: The state of a permission
        return Words::tr("missing");
    }
    return {};
}

QString word(Right right)
{
    // ConnectWise's own words; a translator may keep them.
    switch (right) {
    case Right::Add:
        //: A right in ConnectWise's security roles
        return Words::tr("Add");
    case Right::Edit:
        //: A right in ConnectWise's security roles
        return Words::tr("Edit");
    case Right::Delete:
        //: A right in ConnectWise's security roles
        return Words::tr("Delete");
    case Right::Inquire:
        //: A right in ConnectWise's security roles
        return Words::tr("Inquire");
    }
    return {};
}

QString word(Level level)
{
    return enumKey(level);
}

QString word(std::optional<Level> level)
{
    //: A level (None, My, All) that could not be found out
    return level ? word(*level) : Words::tr("unknown");
}

QString tableName(const TableRequirement &table)
{
    return u"%1 / %2"_s.arg(table.group, table.table);
}

QString rowName(const ModuleResult &row)
{
    return u"%1, %2"_s.arg(row.requirement.module, row.requirement.action);
}

QString rowName(const TableResult &row)
{
    return tableName(row.requirement);
}

QStringList rowNames(const Report &report, State state)
{
    QStringList names;
    for (const ModuleResult &row : report.modules)
        names += row.state == state ? QStringList(u"%1 / %2"_s.arg(row.requirement.module, row.requirement.action))
                                    : QStringList();
    for (const TableResult &row : report.tables)
        names += row.state == state ? QStringList(rowName(row)) : QStringList();
    return names;
}

QString rowSentence(const ModuleResult &row)
{
    QStringList details;
    for (const RightResult &right : row.rights) {
        const bool saysMore =
            right.evaluation.state != State::Passed || right.evaluation.finding == Finding::NotNeededYet;
        if (saysMore && right.evaluation.finding != Finding::NotReached)
            details += whatToChange(row, right);
    }
    if (row.tablesAllowed < row.tablesInAll && wasReached(row))
        details += tablesAllowed(row);
    return sentence(rowName(row), row.state, row.pending, details);
}

QString rowSentence(const TableResult &row)
{
    const bool saysMore = row.state != State::Passed && row.finding != Finding::NotReached;
    return sentence(u"%1, %2"_s.arg(row.requirement.group, row.requirement.table), row.state, row.pending,
                    saysMore ? QStringList{tableDetail(row)} : QStringList());
}

QString rightDetail(const ModuleResult &row, const RightResult &right)
{
    return withChange(findingText(row, right), right.change, right.evaluation.state);
}

QString tableDetail(const TableResult &row)
{
    return withChange(findingText(row), row.change, row.state);
}

QString tablesAllowed(const ModuleResult &row)
{
    //: %1: how many tables are allowed, %2: how many are needed
    return Words::tr("%1 of %2 tables are allowed.")
        .arg(QString::number(row.tablesAllowed), QString::number(row.tablesInAll));
}

QString reason(const QString &english)
{
    return english.isEmpty() ? QString() : QCoreApplication::translate("Requirements", english.toUtf8().constData());
}

QString probeText(const ProbeResult &probe)
{
    if (probe.url.isEmpty())
        return probe.error.cause == Cause::None ? Words::tr("Nothing was requested.") : explain(probe.error).what;
    const QString asked = probe.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
    const Error &error = probe.error;
    if (probe.httpStatus == 0)
        //: %1: a URL, %2: a sentence that says why there was no answer
        return Words::tr("GET %1 got no answer. %2").arg(asked, explain(error).what);
    if (error.detail.isEmpty())
        //: %1: a URL, %2: an HTTP status, such as 200
        return Words::tr("GET %1 answered %2.").arg(asked, QString::number(probe.httpStatus));
    //: %1: a URL, %2: an HTTP status, such as 403, %3: the instance's own words
    return Words::tr("GET %1 answered %2: %3").arg(asked, QString::number(probe.httpStatus), error.detail);
}

} // namespace Propel::Text
