// SPDX-License-Identifier: MIT
#include "app/diagnosis/Comparison.h"

#include <algorithm>

namespace Propel {
namespace {

bool isLost(State before, State now)
{
    return before == State::Passed && now != State::Passed;
}

bool isAnythingLost(const Report &before, const Report &now)
{
    for (const ModuleResult &had : before.modules) {
        const ModuleResult *has = now.moduleRow(had.requirement.id);
        for (const RightResult &right : had.rights) {
            const RightResult *same = has ? has->right(right.right) : nullptr;
            if (same && isLost(right.evaluation.state, same->evaluation.state))
                return true;
        }
    }
    return std::ranges::any_of(before.tables, [&now](const TableResult &had) {
        const TableResult *has = now.tableRow(had.requirement.id);
        return has && isLost(had.state, has->state);
    });
}

} // namespace

Replacement compareKeys(const std::optional<Report> &present, const Report &fresh)
{
    if (fresh.failedStage())
        return Replacement::NotTested;
    if (!present)
        return Replacement::CanDoAll;
    if (const StageOutcome *failed = present->failedStage())
        return failed->stage == Stage::Authentication ? Replacement::CanDoAll : Replacement::NotCompared;
    return isAnythingLost(*present, fresh) ? Replacement::CanDoLess : Replacement::CanDoAll;
}

} // namespace Propel
