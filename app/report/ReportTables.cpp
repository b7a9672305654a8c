// SPDX-License-Identifier: MIT
#include "app/report/ReportTables.h"

#include "app/diagnosis/Excess.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

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

QString levelText(const RightResult &right)
{
    const QString needed = Text::word(right.required);
    if (right.evaluation.finding == Finding::NotReached || right.evaluation.state == State::Passed)
        return needed;
    if (!right.found)
        return needed + u'?';
    return *right.found < right.required ? u"%1 → %2"_s.arg(Text::word(*right.found), needed) : needed;
}

/// Whether a row's cells, or the lists before the table, say all of it.
bool isSaid(const RightResult &right)
{
    const Evaluation &evaluation = right.evaluation;
    const bool isPlain = evaluation.state == State::Passed && evaluation.finding != Finding::NotNeededYet &&
                         evaluation.finding != Finding::FitsByLevelAlone;
    const bool isTooLow = evaluation.finding == Finding::LevelTooLow ||
                          (evaluation.finding == Finding::Refused && right.found && *right.found < right.required);
    const bool isInCell =
        (isTooLow || evaluation.finding == Finding::LevelNotTold) && right.change.kind == ChangeKind::None;
    return isPlain || isInCell || evaluation.finding == Finding::NotReached;
}

/// What the change list and the list to check by hand have isn't said again in the rows.
bool isInList(State state)
{
    return state == State::Failed || state == State::Unconfirmed;
}

QList<Advice> adviceOn(const ModuleResult &row)
{
    QList<Advice> advice;
    for (const RightResult &right : row.rights) {
        if (!isSaid(right))
            advice.append({Text::rightDetail(row, right),
                           isInList(right.evaluation.state) ? QString() : Text::rightRemedy(row, right)});
    }
    return advice;
}

} // namespace

Table stageTable(const Report &report, Extent extent)
{
    Table table{
        .title = ReportWords::tr("Connection steps"),
        .columns = {ReportWords::tr("State"), ReportWords::tr("Step")},
        .nameColumn = 1,
    };
    for (const StageOutcome &stage : report.stages) {
        TableRow row{{{Text::word(stage.state), stateOf(stage.state)}, {Text::word(stage.stage)}}};
        const QString detail = Text::stageDetail(stage, report.connection);
        if (stage.state == StageState::Passed && extent == Extent::Everything && !detail.isEmpty())
            row.advice = {{detail, Text::stageRemedy(stage, report.connection)}}; // the verdict says what failed
        table.rows += row;
    }
    return table;
}

Table moduleTable(const Report &report)
{
    QList<Right> needed; // by any module
    for (const Right right : allRights) {
        if (std::ranges::any_of(report.modules,
                                [right](const ModuleResult &row) { return row.right(right) != nullptr; }))
            needed += right;
    }
    Table table{
        .title = ReportWords::tr("Security role"),
        .columns = {ReportWords::tr("State"), ReportWords::tr("Permission")},
        .nameColumn = 1,
    };
    for (const Right right : needed)
        table.columns += Text::word(right);
    QString group;
    for (const ModuleResult &module : report.modules) {
        if (std::exchange(group, module.requirement.module) != module.requirement.module)
            table.rows.append({.group = group});
        TableRow row{{{Text::word(module.state), module.state}, {module.requirement.action}}, adviceOn(module)};
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
        .title = ReportWords::tr("Table Setup"),
        .columns = {ReportWords::tr("State"), ReportWords::tr("Table Setup table"), ReportWords::tr("Access")},
        .nameColumn = 1,
    };
    for (const TableResult &needed : report.tables) {
        const bool isKnown = needed.state == State::Passed || needed.state == State::Failed;
        TableRow row{{{Text::word(needed.state), needed.state}, {Text::rowName(needed)}, {}}};
        if (isKnown)
            row.cells[2] = needed.state == State::Passed
                               ? Cell{ReportWords::tr("Allowed")}
                               : Cell{.text = ReportWords::tr("Not allowed"), .to = ReportWords::tr("Allowed")};
        const bool isInCell = isKnown && needed.change.kind == ChangeKind::None;
        if (needed.state != State::Passed && needed.finding != Finding::NotReached && !isInCell)
            row.advice = {{Text::tableDetail(needed), isInList(needed.state) ? QString() : Text::tableRemedy(needed)}};
        table.rows += row;
    }
    return table;
}

/// By module, and all tables as one.
Tallies tallies(const Report &report)
{
    QList<std::pair<QString, QList<State>>> groups;
    const auto add = [&groups](const QString &name, State state) {
        if (groups.isEmpty() || groups.constLast().first != name)
            groups.append({name, {}});
        groups.last().second += state;
    };
    for (const ModuleResult &module : report.modules)
        add(module.requirement.module, module.state);
    for (const TableResult &table : report.tables)
        //: The 15 tables of Table Setup, as a group beside the modules of the role
        add(ReportWords::tr("Table Setup tables"), table.state);
    Tallies all;
    for (const auto &[name, states] : std::as_const(groups))
        //: How many of them are OK
        all.groups.append({worstOf(states), name,
                           ReportWords::tr("%1 of %2")
                               .arg(QString::number(states.count(State::Passed)), QString::number(states.size()))});
    return all;
}

/// What the role holds beyond the need, as its lines stand in ConnectWise; worst first.
QList<Block> excessBlocks(const Report &report)
{
    Table table{
        .columns = {ReportWords::tr("Module, action")},
    };
    for (const Right right : allRights)
        table.columns += Text::levelColumn(right);
    for (const ExcessAction &action : byAction(report.excess)) {
        TableRow row{{{u"%1 > %2"_s.arg(action.module, action.action)}, {}, {}, {}, {}}};
        for (const ExcessRight &right : action.rights)
            row.cells[1 + static_cast<qsizetype>(right.right)].text =
                u"%1 → %2"_s.arg(Text::word(right.found), Text::word(right.required));
        table.rows += row;
    }
    //: A heading: levels of the role beyond the need
    QList<Block> blocks{Heading{2, ReportWords::tr("More than needed")}, Paragraph{Text::excessNote(report)},
                        Paragraph{Text::excessPath()}, table};
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
                              ReportWords::tr("Answer"), ReportWords::tr("Bytes")}},
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

} // namespace Propel
