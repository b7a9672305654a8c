// SPDX-License-Identifier: MIT
#include "app/report/ReportDocument.h"

#include "app/base/Text.h"
#include "app/diagnosis/Excess.h"
#include "app/report/FixDocument.h"
#include "app/text/ChangeText.h"
#include "app/text/ExcessText.h"
#include "app/text/FixList.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"
#include "app/text/VerdictText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// ReportWords::tr("…") translates a text of the report.
class ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

State stateOf(StageState state)
{
    switch (state) {
    case StageState::NotReached:
        return State::Untested;
    case StageState::Passed:
        return State::Passed;
    case StageState::Failed:
        return State::Failed;
    }
    return State::Untested;
}

QString versionText(const ConnectionFacts &connection)
{
    if (connection.version.isEmpty())
        return {};
    //: %1: a release of ConnectWise ("v2025.1.10333")
    return connection.cloud ? ReportWords::tr("%1, cloud").arg(connection.version)
                            : ReportWords::tr("%1, on-premises").arg(connection.version);
}

FactLines factLines(const Report &report)
{
    const ConnectionFacts &connection = report.connection;
    const bool isWholeKey = connection.publicKey.size() > 5; // never more than the first four, whatever came in
    FactLines lines{{
        {ReportWords::tr("Company"), connection.companyName},
        {ReportWords::tr("Domain"), connection.domain},
        {ReportWords::tr("Company ID"), connection.companyId},
        {ReportWords::tr("Public key"), isWholeKey ? shortKey(connection.publicKey) : connection.publicKey},
        {ReportWords::tr("API"), connection.apiBase},
        {ReportWords::tr("ConnectWise"), versionText(connection)},
        //: What the instance is compared with: the name and the version of the list of requirements
        {ReportWords::tr("Needed by"), u"%1 %2"_s.arg(report.requirementsName, report.requirementsVersion)},
        //: When the test was made
        {ReportWords::tr("Tested"),
         report.generated.isValid() ? report.generated.toUTC().toString(u"yyyy-MM-dd HH:mm:ss 'UTC'"_s) : QString()},
    }};
    lines.facts.removeIf([](const Fact &fact) { return fact.value.isEmpty(); });
    return lines;
}

Table stageTable(const Report &report)
{
    Table table{
        .title = ReportWords::tr("Connection steps"),
        .columns = {ReportWords::tr("State"), ReportWords::tr("Step")},
        .rows = {},
        .nameColumn = 1,
        .adviceColumn = ReportWords::tr("What happened, what to do"),
    };
    for (const StageOutcome &stage : report.stages) {
        TableRow row{{{Text::word(stage.state), stateOf(stage.state)}, {Text::word(stage.stage)}}};
        const QString detail = Text::stageDetail(stage, report.connection);
        if (stage.state != StageState::NotReached && !detail.isEmpty())
            row.advice = {{detail, Text::stageRemedy(stage, report.connection)}};
        table.rows += row;
    }
    return table;
}

QString levelText(const RightResult &right)
{
    const QString needed = Text::word(right.required);
    if (right.evaluation.finding == Finding::NotReached || right.found == right.required)
        return needed;
    if (!right.found)
        //: In a table's cell. %1: the level that is needed ("All"); the one that is there could not be found out
        return ReportWords::tr("%1, unknown").arg(needed);
    //: In a table's cell. %1: the level that is needed ("All"), %2: the level that was found ("None")
    return ReportWords::tr("%1, found %2").arg(needed, Text::word(*right.found));
}

/// What the change list and the list to check by hand have isn't said again in the rows.
bool isInList(State state)
{
    return state == State::Failed || state == State::Unconfirmed;
}

QList<Advice> adviceOn(const ModuleResult &row)
{
    QList<Advice> advice;
    bool wasReached = false;
    for (const RightResult &right : row.rights) {
        const Finding finding = right.evaluation.finding;
        wasReached = wasReached || finding != Finding::NotReached;
        const bool saysMore = right.evaluation.state != State::Passed || finding == Finding::NotNeededYet ||
                              finding == Finding::FitsByLevelAlone;
        if (saysMore && finding != Finding::NotReached)
            advice.append({Text::rightDetail(row, right),
                           isInList(right.evaluation.state) ? QString() : Text::rightRemedy(row, right)});
    }
    if (wasReached && row.tablesAllowed < row.tablesInAll)
        advice.append({Text::tablesAllowed(row), {}});
    return advice;
}

Table moduleTable(const Report &report)
{
    QList<Right> needed; // by any module
    for (const Right right : allRights) {
        if (std::any_of(report.modules.begin(), report.modules.end(),
                        [right](const ModuleResult &row) { return row.right(right) != nullptr; }))
            needed += right;
    }
    Table table{
        .title = ReportWords::tr("Security role: needed levels"),
        .columns = {ReportWords::tr("State"), ReportWords::tr("Module, action")},
        .rows = {},
        .nameColumn = 1,
        .adviceColumn = ReportWords::tr("What happened, what to do"),
    };
    for (const Right right : needed)
        table.columns += Text::word(right);
    for (const ModuleResult &module : report.modules) {
        TableRow row{{{Text::word(module.state), module.state}, {Text::rowName(module)}}, adviceOn(module)};
        for (const Right right : needed) {
            const RightResult *result = module.right(right);
            row.cells.append({result ? levelText(*result) : QString()});
        }
        table.rows += row;
    }
    return table;
}

Table tableTable(const Report &report)
{
    Table table{
        .title = ReportWords::tr("Table Setup: needed tables"),
        .columns = {ReportWords::tr("State"), ReportWords::tr("Table")},
        .rows = {},
        .nameColumn = 1,
        .adviceColumn = ReportWords::tr("What happened, what to do"),
    };
    for (const TableResult &needed : report.tables) {
        TableRow row{{{Text::word(needed.state), needed.state}, {Text::rowName(needed)}}};
        if (needed.state != State::Passed && needed.finding != Finding::NotReached)
            row.advice = {{Text::tableDetail(needed), isInList(needed.state) ? QString() : Text::tableRemedy(needed)}};
        table.rows += row;
    }
    return table;
}

BulletList notes(const Report &report)
{
    QList<ListItem> items;
    if (const StageOutcome &levels = report.stage(Stage::Levels); levels.error.cause != Cause::None)
        items.append({Text::stageDetail(levels), {Text::stageRemedy(levels, report.connection)}});
    if (const QString reach = Text::reachNote(report); !reach.isEmpty())
        items.append({reach, Text::reachReasons(report.outsideReach)});
    if (const QString sight = Text::sightNote(report); !sight.isEmpty())
        items.append({sight});
    if (const QString drift = Text::driftNote(report); !drift.isEmpty())
        items.append({drift, Text::driftPoints(report)});
    if (report.excess.isEmpty())
        items.append({Text::excessNote(report)});
    return {items};
}

/// What the role holds beyond the need, as its lines stand in ConnectWise; worst first.
QList<Block> excessBlocks(const Report &report)
{
    Table table{
        //: A heading: levels of the role beyond the need
        .title = ReportWords::tr("More than needed"),
        .columns = {ReportWords::tr("Module, action")},
        .rows = {},
    };
    for (const Right right : allRights)
        table.columns += Text::levelColumn(right);
    const QList<ExcessAction> actions = byAction(report.excess);
    for (const ExcessAction &action : actions) {
        TableRow row{{{u"%1 > %2"_s.arg(action.module, action.action)}, {}, {}, {}, {}}};
        for (const ExcessRight &right : action.rights)
            row.cells[1 + static_cast<qsizetype>(right.right)].text =
                u"%1 → %2"_s.arg(Text::word(right.found), Text::word(right.required));
        table.rows += row;
    }
    QList<Block> blocks{table, Paragraph{Text::excessNote(report)}, Paragraph{Text::excessPath()}};
    if (const QString unknown = Text::unknownExcessNote(report); !unknown.isEmpty())
        blocks += Paragraph{unknown};
    blocks += Paragraph{Text::excessOfTables()};
    return blocks;
}

Block requestsBlock(const Report &report)
{
    FoldedTable folded{
        .summary = Text::requestsNote(report),
        .table = {.title = ReportWords::tr("All requests, in order"),
                  .columns = {ReportWords::tr("Time (UTC)"), ReportWords::tr("Method"), ReportWords::tr("Address"),
                              ReportWords::tr("Answer"), ReportWords::tr("Bytes")},
                  .rows = {}},
    };
    for (const LedgerEntry &entry : report.requests) {
        const QString status = entry.status == 0 ? ReportWords::tr("no answer") : QString::number(entry.status);
        folded.table.rows.append({{{entry.at.toUTC().toString(u"HH:mm:ss.zzz"_s)},
                                   {entry.method},
                                   {entry.url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo)},
                                   {status},
                                   {QString::number(entry.bytes)}}});
    }
    return report.requests.isEmpty() ? Block(Paragraph{folded.summary}) : Block(folded);
}

} // namespace

Document reportDocument(const Report &report)
{
    const QString company =
        report.connection.companyName.isEmpty() ? report.connection.domain : report.connection.companyName;
    //: The title of the report. %1: the company's name
    Document document{ReportWords::tr("Connection report: %1").arg(company), {}};
    QList<Block> &blocks = document.blocks;
    blocks += Heading{1, Text::headline(report), stateOf(report.verdict)};
    const bool isComplete = !report.failedStage();
    if (isComplete) // a failed stage says it itself
        blocks += Paragraph{Text::summary(report)};
    for (const FixList &list : {fixList(report), checkList(report)}) {
        if (list.changes.isEmpty())
            continue;
        blocks += Heading{2, Text::fixTitle(list)};
        blocks += fixSteps(list);
    }
    blocks += factLines(report);
    if (!isComplete) // otherwise nothing was seen that could be shown or noted
        blocks += stageTable(report);
    if (isComplete) {
        if (!report.modules.isEmpty())
            blocks += moduleTable(report);
        if (!report.tables.isEmpty())
            blocks += tableTable(report);
        const BulletList items = notes(report);
        if (!items.items.isEmpty()) {
            //: A heading: what is to be known beside the verdict
            blocks += Heading{2, ReportWords::tr("Notes")};
            blocks += items;
        }
        if (!report.excess.isEmpty())
            blocks += excessBlocks(report);
    }
    blocks += requestsBlock(report);
    return document;
}

} // namespace Propel
