// SPDX-License-Identifier: MIT
#include "app/diagnosis/Report.h"

#include "app/base/Causes.h"
#include "app/connection/Credentials.h"
#include "app/connection/InstanceAddress.h"
#include "app/requirements/RequirementSet.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

template<typename Row>
const Row *find(const QList<Row> &rows, const QString &id)
{
    const auto found = std::ranges::find_if(rows, [&](const Row &row) { return row.requirement.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

} // namespace

bool VersionStep::isChange() const
{
    if (from.isEmpty() || to.isEmpty())
        return false;
    const QString &longer = from.size() > to.size() ? from : to;
    const QString &shorter = from.size() > to.size() ? to : from;
    return longer != shorter && !longer.startsWith(shorter + u'.');
}

const RightResult *ModuleResult::right(Right which) const
{
    const auto found = std::ranges::find(rights, which, &RightResult::right);
    return found == rights.end() ? nullptr : &*found;
}

const ModuleResult *Report::moduleRow(const QString &id) const
{
    return find(modules, id);
}

const TableResult *Report::tableRow(const QString &id) const
{
    return find(tables, id);
}

const StageOutcome *firstFailed(const QList<StageOutcome> &stages)
{
    const auto failed =
        std::ranges::find_if(stages, [](const StageOutcome &stage) { return stage.state == StageState::Failed; });
    return failed == stages.end() ? nullptr : &*failed;
}

QList<State> Report::states() const
{
    QList<State> states;
    eachRow([&](const auto &row) { states += row.state; });
    return states;
}

QStringList Report::idsIn(State state) const
{
    QStringList ids;
    eachRow([&](const auto &row) {
        if (row.state == state)
            ids += row.requirement.id;
    });
    return ids;
}

bool Report::isUntested() const
{
    return std::ranges::all_of(stages, [](const StageOutcome &stage) { return stage.state == StageState::NotReached; });
}

QList<RowChange> Report::changes(ChangeKind kind) const
{
    QList<RowChange> changed;
    for (const ModuleResult &row : modules) {
        for (const RightResult &right : row.rights) {
            if (right.change.kind == kind)
                changed.append({.id = row.requirement.id,
                                .right = right.right,
                                .state = right.evaluation.state,
                                .change = right.change});
        }
    }
    for (const TableResult &table : tables) {
        if (table.change.kind == kind)
            changed.append({.id = table.requirement.id, .state = table.state, .change = table.change});
    }
    return changed;
}

bool SightCount::hasFallenTo(const SightCount &now) const
{
    constexpr qint64 enoughToTell = 5;
    return what == now.what && count >= enoughToTell && now.count * 2 < count;
}

QList<SightCount> Report::fallenSight() const
{
    QList<SightCount> fallen;
    for (const SightCount &before : drift.sight) {
        if (std::ranges::any_of(sight, [&](const SightCount &now) { return before.hasFallenTo(now); }))
            fallen += before;
    }
    return fallen;
}

bool Report::isSightNarrow() const
{
    return std::ranges::any_of(sight, [](const SightCount &count) {
        return (count.what == "companies"_L1 && count.count <= 2) ||
               (count.what == "configurations"_L1 && count.count == 0);
    });
}

ConnectionFacts factsOf(const InstanceAddress &address, const CompanyId &companyId, const PublicKey &publicKey)
{
    ConnectionFacts facts;
    facts.domain = address.text();
    facts.companyId = companyId.text();
    facts.publicKey = publicKey.shortText();
    return facts;
}

Report emptyReport(const RequirementSet &requirements)
{
    Report report;
    report.requirementsName = requirements.name();
    report.requirementsVersion = requirements.version();
    for (const Stage stage : allStages)
        report.stages.append({.stage = stage});
    for (const ModuleRequirement &requirement : requirements.modules()) {
        ModuleResult row;
        row.requirement = requirement;
        for (const Right right : allRights) {
            if (requirement.levels[right] != Level::None)
                row.rights.append({.right = right, .required = requirement.levels[right]});
        }
        report.modules += row;
    }
    for (const TableRequirement &requirement : requirements.tables())
        report.tables.append({.requirement = requirement});
    return report;
}

Report failedReport(const RequirementSet &requirements, const ConnectionFacts &connection, Stage stage,
                    const Error &error)
{
    Report report = emptyReport(requirements);
    report.generated = QDateTime::currentDateTimeUtc();
    report.connection = connection;
    report.stages[static_cast<qsizetype>(stage)] = {.stage = stage, .state = StageState::Failed, .error = error};
    return report;
}

} // namespace Propel
