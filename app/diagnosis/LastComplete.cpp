// SPDX-License-Identifier: MIT
#include "app/diagnosis/LastComplete.h"

namespace Propel {
namespace {

/// Nothing is kept of a level that wasn't known then either.
Evaluation judgementOf(const std::optional<LastKnown> &last)
{
    switch (last ? last->confidence : Confidence::Nothing) {
    case Confidence::Enough:
        return {State::Passed, Finding::Fits};
    case Confidence::NotNeeded:
        return {State::Passed, Finding::NotNeededYet};
    case Confidence::Lacking:
        return {State::Failed, last->found ? Finding::LevelTooLow : Finding::Refused};
    case Confidence::Readable:
    case Confidence::Nothing:
        break;
    }
    return {State::Unconfirmed, Finding::LevelNotTold};
}

} // namespace

std::optional<Report> lastComplete(const Report &report)
{
    if (!report.failedStage() && report.verdict != Verdict::Undetermined)
        return report;
    if (!report.failedStage() || !report.drift.earlier.isValid())
        return std::nullopt;
    Report last = report;
    last.generated = report.drift.earlier;
    last.milliseconds = 0;
    last.requests.clear();
    bool isAnythingKept = false;
    for (StageOutcome &stage : last.stages)
        stage = {.stage = stage.stage, .state = StageState::Passed};
    int allowed = 0;
    for (TableResult &table : last.tables) {
        const Evaluation evaluation = judgementOf(table.last);
        table.state = evaluation.state;
        table.finding = evaluation.finding;
        allowed += table.state == State::Passed ? 1 : 0;
        isAnythingKept |= table.last.has_value();
    }
    for (ModuleResult &row : last.modules) {
        QList<State> states;
        for (RightResult &right : row.rights) {
            right.evaluation = judgementOf(right.last);
            right.found = right.last ? right.last->found : std::nullopt;
            states += right.evaluation.state;
            isAnythingKept |= right.last.has_value();
        }
        row.state = worstOf(states);
        row.tablesAllowed = row.requirement.isTableSetup() ? allowed : 0;
    }
    last.verdict = overall(last.states(), false, false);
    return isAnythingKept && last.verdict != Verdict::Undetermined ? std::optional(last) : std::nullopt;
}

} // namespace Propel
