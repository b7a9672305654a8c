// SPDX-License-Identifier: MIT
#include "app/diagnosis/RunFacts.h"

#include "app/base/Causes.h"
#include "app/diagnosis/Excess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

void evaluateRow(ModuleResult &row, const RunFacts &facts, bool isReached, bool isInstanceTooOld)
{
    const std::optional<FoundLevels> found = facts.levels ? facts.levels->find(row.requirement) : std::nullopt;
    QList<State> states;
    for (RightResult &right : row.rights) {
        right.found = found ? (*found)[right.right] : std::nullopt;
        if (isReached && isInstanceTooOld)
            right.evaluation = {State::Passed, Finding::NotNeededYet};
        else if (isReached)
            right.evaluation = evaluate(right.right, right.required, right.found, row.probe.outcome);
        states += right.evaluation.state;
    }
    const bool areLevelsRead = facts.levelsStage.state != StageState::NotReached;
    row.pending = facts.running && (row.probe.outcome == ProbeOutcome::None || !areLevelsRead);
    row.state = row.pending ? State::Untested : worstOf(states);
}

void evaluateTable(TableResult &table, const RunFacts &facts, bool isReached)
{
    table.probe = facts.answers.value(table.requirement.id);
    table.state = isReached ? tableState(table.probe.outcome) : State::Untested;
    table.pending = facts.running && table.probe.outcome == ProbeOutcome::None;
    if (!isReached || table.pending)
        table.finding = Finding::NotReached;
    else if (table.state == State::Passed)
        table.finding = Finding::Fits;
    else
        table.finding = table.state == State::Failed ? Finding::Refused : Finding::NotTold;
}

void takeTables(ModuleResult &row, const QList<TableResult> &tables)
{
    QList<ProbeOutcome> lives;
    bool anyPending = false;
    for (const TableResult &table : tables) {
        lives += table.probe.outcome;
        anyPending = anyPending || table.pending;
        row.tablesAllowed += table.state == State::Passed ? 1 : 0;
    }
    row.tablesInAll = int(tables.size());
    if (!anyPending)
        row.probe.outcome = tableSetupOutcome(lives);
}

void evaluateRows(Report &report, const RunFacts &facts)
{
    const bool isReached =
        facts.discovery.company && (facts.running || facts.permissions.state != StageState::NotReached);
    const std::optional<PsaVersion> version = PsaVersion::parse(report.connection.version);
    for (TableResult &table : report.tables)
        evaluateTable(table, facts, isReached);
    for (ModuleResult &row : report.modules) {
        row.probe = facts.answers.value(row.requirement.id);
        if (row.requirement.isTableSetup() && facts.discovery.company)
            takeTables(row, report.tables);
        evaluateRow(row, facts, isReached, row.requirement.since && version && *version < *row.requirement.since);
    }
}

} // namespace

void RunFacts::forgetRows()
{
    levelsStage = {.stage = Stage::Levels};
    permissions = {.stage = Stage::Permissions};
    levels.reset();
    answers.clear();
    sight.clear();
}

Report assembleReport(const RequirementSet &requirements, const RunFacts &facts)
{
    Report report = emptyReport(requirements);
    report.connection = facts.connection;
    for (const CountRequirement &count : requirements.counts()) { // in their order, not in that of the answers
        const auto seen = std::ranges::find(facts.sight, count.what, &SightCount::what);
        if (seen != facts.sight.end())
            report.sight += *seen;
    }
    for (const StageOutcome &stage : facts.discovery.stages)
        report.stages[static_cast<qsizetype>(stage.stage)] = stage;
    for (const StageOutcome &stage : {facts.authentication, facts.levelsStage, facts.permissions})
        report.stages[static_cast<qsizetype>(stage.stage)] = stage;
    report.outsideReach = facts.discovery.company ? evaluateReach(facts.discovery.reach) : OutsideReach{};
    evaluateRows(report, facts);
    report.levelsKnown = facts.levels.has_value();
    if (facts.levels) {
        Excess excess = findExcess(requirements, *facts.levels);
        report.excess = std::move(excess.rights);
        report.unknownExcess = excess.unknown;
    }
    report.verdict =
        overall(report.states(), report.failedStage() != nullptr, isRefusalOfKeys(facts.authentication.error.cause));
    return report;
}

} // namespace Propel
