// SPDX-License-Identifier: MIT
#include "app/diagnosis/RunFacts.h"

#include "app/base/Causes.h"
#include "app/diagnosis/Excess.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// What is known of a row before its rights are judged.
struct RowFacts
{
    bool reached = false;
    bool running = false;
    bool levelsAsked = false;
    bool tooOld = false; ///< the instance is older than the release that needs the row
};

void judgeRow(ModuleResult &row, const std::optional<FoundLevels> &found, const RowFacts &facts)
{
    QList<State> states;
    for (RightResult &right : row.rights) {
        right.found = found ? (*found)[right.right] : std::nullopt;
        if (!facts.reached)
            right.judgement = {};
        else if (facts.tooOld)
            right.judgement = {State::Passed, Finding::NotNeededYet};
        else
            right.judgement = judge(right.right, right.required, right.found, row.probe.live);
        states += right.judgement.state;
    }
    row.state = worstOf(states);
    row.pending = facts.running && (row.probe.live == ProbeOutcome::None || !facts.levelsAsked);
    if (row.pending)
        row.state = State::Untested;
}

void judgeTables(Report &report, const RunFacts &facts, bool reached)
{
    for (TableResult &table : report.tables) {
        table.probe = facts.answers.value(table.requirement.id);
        table.state = reached ? judgeTable(table.probe.live) : State::Untested;
        table.pending = facts.running && table.probe.live == ProbeOutcome::None;
        if (!reached || table.pending)
            table.finding = Finding::NotReached;
        else if (table.state == State::Passed)
            table.finding = Finding::Fits;
        else
            table.finding = table.state == State::Failed ? Finding::Refused : Finding::NotTold;
    }
}

void giveTableSetupItsTables(ModuleResult &row, const Report &report)
{
    QList<ProbeOutcome> lives;
    bool anyPending = false;
    for (const TableResult &table : report.tables) {
        lives += table.probe.live;
        anyPending = anyPending || table.pending;
        row.tablesAllowed += table.state == State::Passed ? 1 : 0;
    }
    row.tablesInAll = int(report.tables.size());
    if (!anyPending)
        row.probe.live = tableSetupOutcome(lives);
}

void judgeStates(Report &report, const RunFacts &facts)
{
    const bool reached = facts.permissions.state != StageState::NotReached || facts.running;
    const std::optional<PsaVersion> version = PsaVersion::parse(report.connection.version);
    judgeTables(report, facts, reached && facts.discovery.company.has_value());
    for (ModuleResult &row : report.modules) {
        row.probe = facts.answers.value(row.requirement.id);
        if (row.requirement.isTableSetup() && facts.discovery.company)
            giveTableSetupItsTables(row, report);
        RowFacts about;
        about.reached = reached && facts.discovery.company.has_value();
        about.running = facts.running;
        about.levelsAsked = facts.levelsStage.state != StageState::NotReached;
        about.tooOld = row.requirement.since && version && *version < *row.requirement.since;
        judgeRow(row, facts.levels ? facts.levels->find(row.requirement) : std::nullopt, about);
    }
}

} // namespace

Report assembleReport(const RequirementSet &requirements, const RunFacts &facts)
{
    Report report = emptyReport(requirements);
    report.connection = facts.connection;
    for (const CountRequirement &count : requirements.counts()) { // in their order, not in that of the answers
        const auto seen = std::find_if(facts.sight.begin(), facts.sight.end(),
                                       [&](const SightCount &sight) { return sight.what == count.what; });
        if (seen != facts.sight.end())
            report.sight += *seen;
    }
    for (const StageOutcome &stage : facts.discovery.stages)
        report.stages[static_cast<qsizetype>(stage.stage)] = stage;
    for (const StageOutcome &stage : {facts.authentication, facts.levelsStage, facts.permissions})
        report.stages[static_cast<qsizetype>(stage.stage)] = stage;
    report.outsideReach = facts.discovery.company ? judgeOutsideReach(facts.discovery.reach) : OutsideReach{};
    judgeStates(report, facts);
    report.levelsTold = facts.levels.has_value();
    if (facts.levels) {
        Excess excess = findExcess(requirements, *facts.levels);
        report.excess = std::move(excess.rights);
        report.excessUntold = excess.untold;
    }

    QList<State> states;
    for (const ModuleResult &row : std::as_const(report.modules))
        states += row.state;
    for (const TableResult &table : std::as_const(report.tables))
        states += table.state;
    report.verdict =
        overall(states, report.failedStage() != nullptr, isRefusalOfKeys(facts.authentication.error.cause));
    return report;
}

} // namespace Propel
