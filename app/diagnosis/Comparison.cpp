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

bool hasLostARight(const ModuleResult &before, const ModuleResult &now)
{
    return std::any_of(before.rights.begin(), before.rights.end(), [&](const RightResult &had) {
        const auto has = std::find_if(now.rights.begin(), now.rights.end(),
                                      [&](const RightResult &right) { return right.right == had.right; });
        return has != now.rights.end() && had.judgement.state == State::Passed && has->judgement.state != State::Passed;
    });
}

} // namespace

QList<LostRow> lostRows(const Report &before, const Report &now)
{
    QList<LostRow> lost;
    for (const ModuleResult &had : before.modules) {
        if (const ModuleResult *has = sameRow(now.modules, had); has && hasLostARight(had, *has))
            lost.append({had.requirement.id, had.state, has->state});
    }
    for (const TableResult &had : before.tables) {
        const TableResult *has = sameRow(now.tables, had);
        if (has && had.state == State::Passed && has->state != State::Passed)
            lost.append({had.requirement.id, had.state, has->state});
    }
    return lost;
}

} // namespace Propel
