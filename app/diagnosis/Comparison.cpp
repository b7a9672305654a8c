// SPDX-License-Identifier: MIT
#include "app/diagnosis/Comparison.h"

#include <algorithm>

namespace Propel {
namespace {

template<typename Row>
const Row *sameRow(const QList<Row> &rows, const Row &wanted)
{
    const auto found = std::find_if(rows.begin(), rows.end(),
                                    [&](const Row &row) { return row.requirement.id == wanted.requirement.id; });
    return found == rows.end() ? nullptr : &*found;
}

const RightResult *sameRight(const ModuleResult &row, Right wanted)
{
    const auto found = std::find_if(row.rights.begin(), row.rights.end(),
                                    [&](const RightResult &right) { return right.right == wanted; });
    return found == row.rights.end() ? nullptr : &*found;
}

bool isLost(State before, State now)
{
    return before == State::Passed && now != State::Passed;
}

} // namespace

QList<Loss> losses(const Report &before, const Report &now)
{
    QList<Loss> lost;
    for (const ModuleResult &had : before.modules) {
        const ModuleResult *has = sameRow(now.modules, had);
        for (const RightResult &right : had.rights) {
            const RightResult *same = has ? sameRight(*has, right.right) : nullptr;
            if (same && isLost(right.judgement.state, same->judgement.state))
                lost.append({had.requirement.id, right.right, same->judgement.state});
        }
    }
    for (const TableResult &had : before.tables) {
        const TableResult *has = sameRow(now.tables, had);
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
