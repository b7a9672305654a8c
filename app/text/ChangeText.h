// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"
#include "app/history/RunChanges.h"

#include <QString>
#include <QStringList>

class QDateTime;

/// What changed between two runs. For notifications, the history and reports.
namespace Propel::Text {

struct Notice
{
    QString title; ///< short: desktops cut it at about 40 characters
    QString text;  ///< plain text, a few sentences
};

/// `report` is the run that the notice is about: it names the rows, and the instance. `connection`: the saved
/// connection's name. Both texts are empty for ChangeNotice::Kind::Nothing.
Notice notice(const ChangeNotice &notice, const Report &report, const QString &connection);

/// "Companies, Configurations" or "Service / Service Board"; the id itself where these requirements don't know it.
QString rowName(const QString &id, const RequirementSet &requirements);

/// What a run came to, within a line: "ready", "4 permissions missing", "can't reach the server".
QString runState(const RunRecord &run);
/// What is different between two runs, a line each; none: nothing is.
QStringList changeLines(const RunChange &change, const RequirementSet &requirements);

/// "Companies, Configurations, Edit", without a right the row or the table; the id itself where the report doesn't know
/// it.
QString rightName(const QString &id, std::optional<Right> right, const Report &report);
/// Since when, and what else changed: "It worked on 3 Nov 2026. Since then the instance went from … to …."
QString changeSentence(const Change &change);
QString driftNote(const Report &report);       ///< what driftPoints() are compared with; empty: nothing has changed
QStringList driftPoints(const Report &report); ///< versions, then what was lost, what is newly needed, what is fixed

} // namespace Propel::Text
