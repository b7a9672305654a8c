// SPDX-License-Identifier: MIT
#include "app/diagnosis/WatchRound.h"

#include "app/requirements/RequirementSet.h"

namespace Propel {
namespace {

/// Whether the question of this row stands open; a row that the report doesn't have was never asked.
template<typename Row>
bool isOpen(const Row *row)
{
    return !row || (row->state != State::Passed && row->probe.live != ProbeOutcome::Allowed);
}

/// A row that can be asked for by itself.
QString witness(const RequirementSet &requirements)
{
    for (const ModuleRequirement &row : requirements.modules()) {
        if (!row.isTableSetup() && row.probe.needs().isEmpty())
            return row.id;
    }
    return requirements.tables().isEmpty() ? QString() : requirements.tables().constFirst().id;
}

} // namespace

QSet<QString> rowsToRetest(const RequirementSet &requirements, const Report &before)
{
    QSet<QString> ids;
    for (const ModuleRequirement &row : requirements.modules()) {
        if (!row.isTableSetup() && isOpen(before.moduleRow(row.id))) // that one is judged by tables and by its level
            ids += row.id;
    }
    for (const TableRequirement &table : requirements.tables()) {
        if (isOpen(before.tableRow(table.id)))
            ids += table.id;
    }
    if (ids.isEmpty() || !before.levelsTold)
        ids += witness(requirements);
    return ids;
}

} // namespace Propel
