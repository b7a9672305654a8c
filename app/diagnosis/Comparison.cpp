// SPDX-License-Identifier: MIT
#include "app/diagnosis/Comparison.h"

#include <algorithm>

namespace Propel {
namespace {

bool isLost(State before, State now)
{
    return before == State::Passed && now != State::Passed;
}

} // namespace

int lostRows(const Report &before, const Report &now)
{
    const auto rows = std::ranges::count_if(before.modules, [&now](const ModuleResult &had) {
        const ModuleResult *has = now.moduleRow(had.requirement.id);
        return std::ranges::any_of(had.rights, [has](const RightResult &right) {
            const RightResult *same = has ? has->right(right.right) : nullptr;
            return same && isLost(right.evaluation.state, same->evaluation.state);
        });
    });
    const auto tables = std::ranges::count_if(before.tables, [&now](const TableResult &had) {
        const TableResult *has = now.tableRow(had.requirement.id);
        return has && isLost(had.state, has->state);
    });
    return static_cast<int>(rows + tables);
}

Replacement compareKeys(const std::optional<Report> &present, const Report &fresh)
{
    if (fresh.failedStage())
        return Replacement::NotTested;
    if (!present)
        return Replacement::CanDoAll;
    if (const StageOutcome *failed = present->failedStage())
        return failed->stage == Stage::Authentication ? Replacement::CanDoAll : Replacement::NotCompared;
    return lostRows(*present, fresh) > 0 ? Replacement::CanDoLess : Replacement::CanDoAll;
}

} // namespace Propel
