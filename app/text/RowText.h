// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

/// The rows of the matrix, and the clicks in ConnectWise that change them.
namespace Propel::Text {

QString word(State state);                ///< "OK", "missing", "not confirmed", "not tested"
QString word(Right right);                ///< "Add", "Edit", "Delete", "Inquire"
QString word(Level level);                ///< "None", "My", "All": ConnectWise's own words, not translated
QString word(std::optional<Level> level); ///< as above, or "unknown"

QString rowName(const ModuleResult &row);                ///< "Companies, Configurations"
QString rowName(const TableResult &row);                 ///< "Service / Service Board"
QStringList rowNames(const Report &report, State state); ///< "Companies / Configurations"
/// One whole sentence a row, for screen readers and monitoring agents: "Companies, Configurations: missing. Change Edit
/// Level from None to All."
QString rowSentence(const ModuleResult &row);
QString rowSentence(const TableResult &row);
QString rightDetail(const ModuleResult &row, const RightResult &right);
QString rightRemedy(const ModuleResult &row, const RightResult &right);
QString tableDetail(const TableResult &row);
QString tableRemedy(const TableResult &row);
QString tablesAllowed(const ModuleResult &row); ///< "3 of 7 tables are allowed."
QString reason(const QString &english);         ///< why Propel needs it, as the requirements say it: translated
QString probeText(const ProbeResult &probe);    ///< "GET … answered 403: …"

// What stands on ConnectWise's own screens is never translated, so that a person finds it there.
QString levelColumn(Right right); ///< "Edit Level"
QString roleScreen();             ///< "System > Security Roles"
QString levelClick(const QString &module, const QString &action, Right right, Level level); ///< one sentence
QString tableName(const TableRequirement &table); ///< "Service / Service Board"

} // namespace Propel::Text
