// SPDX-License-Identifier: MIT
// Reports as runs would give them, without one.
#pragma once

#include "app/diagnosis/DiagnosisSession.h"
#include "app/requirements/RequirementSet.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/support/SampleReport.h"

#include <QTimeZone>

#include <algorithm>

namespace Propel {

/// All rows passed.
inline Report goodReport()
{
    Report report = Sample().report();
    report.sight.clear();
    report.requests.clear();
    return report;
}

inline ModuleResult &moduleRow(Report &report, const QString &id)
{
    return *std::find_if(report.modules.begin(), report.modules.end(),
                         [&](const ModuleResult &row) { return row.requirement.id == id; });
}

/// Finds this level of a right, and refuses or allows to read.
inline void setFound(ModuleResult &row, Right which, std::optional<Level> found,
                     ProbeOutcome outcome = ProbeOutcome::Allowed)
{
    QList<State> states;
    for (RightResult &right : row.rights) {
        if (right.right == which) {
            right.found = found;
            right.evaluation = evaluate(right.right, right.required, found, outcome);
        }
        states += right.evaluation.state;
    }
    row.probe.outcome = outcome;
    row.state = worstOf(states);
}

inline void refuse(TableResult &row)
{
    row.state = State::Failed;
    row.finding = Finding::Refused;
    row.probe = {.url = QUrl(QStringLiteral("https://connect.acme.com/x")),
                 .outcome = ProbeOutcome::Refused,
                 .error = {Cause::PermissionMissing, QStringLiteral("<b>You</b> & nobody"), 403},
                 .httpStatus = 403};
}

/// Configurations lack Edit, Opportunity's levels aren't told, Service Tickets are still asked for, a table is refused.
inline Report mixedReport()
{
    Report report = goodReport();
    setFound(moduleRow(report, QStringLiteral("companies.configurations")), Right::Edit, Level::None);
    ModuleResult &opportunity = moduleRow(report, QStringLiteral("sales.opportunity"));
    setFound(opportunity, Right::Add, std::nullopt);
    setFound(opportunity, Right::Inquire, std::nullopt);
    moduleRow(report, QStringLiteral("serviceDesk.serviceTickets")).pending = true;
    refuse(report.tables[1]);
    report.verdict = Verdict::NotReady;
    return report;
}

inline Report stoppedReport()
{
    Report report = emptyReport(RequirementSet::builtIn());
    report.generated = QDateTime(QDate(2026, 11, 23), QTime(12, 0), QTimeZone::utc());
    report.stages[0].state = StageState::Passed;
    report.stages[1].state = StageState::Failed;
    report.stages[1].error = {Cause::HostNotFound, {}, 0};
    return report;
}

} // namespace Propel
