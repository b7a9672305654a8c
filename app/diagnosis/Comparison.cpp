// SPDX-License-Identifier: MIT
#include "app/diagnosis/Comparison.h"

namespace Propel {
namespace {

bool isLost(State before, State now)
{
    return before == State::Passed && now != State::Passed;
}

} // namespace

QList<Loss> losses(const Report &before, const Report &now)
{
    QList<Loss> lost;
    for (const ModuleResult &had : before.modules) {
        const ModuleResult *has = now.moduleRow(had.requirement.id);
        for (const RightResult &right : had.rights) {
            const RightResult *same = has ? has->right(right.right) : nullptr;
            if (same && isLost(right.evaluation.state, same->evaluation.state))
                lost.append({had.requirement.id, right.right, same->evaluation.state});
        }
    }
    for (const TableResult &had : before.tables) {
        const TableResult *has = now.tableRow(had.requirement.id);
        if (has && isLost(had.state, has->state))
            lost.append({had.requirement.id, std::nullopt, has->state});
    }
    return lost;
}

Replacement compareKeys(const std::optional<Report> &present, const Report &fresh)
{
    if (fresh.failedStage())
        return {Replacement::Answer::NotTested};
    if (!present)
        return {Replacement::Answer::CanDoAll};
    if (const StageOutcome *failed = present->failedStage())
        return {failed->stage == Stage::Authentication ? Replacement::Answer::CanDoAll
                                                       : Replacement::Answer::NotCompared};
    QList<Loss> lost = losses(*present, fresh);
    return {lost.isEmpty() ? Replacement::Answer::CanDoAll : Replacement::Answer::CanDoLess, std::move(lost)};
}

} // namespace Propel
