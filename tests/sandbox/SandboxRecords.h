// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// The made-up records of the practice instance: a managed service provider with a dozen customers. The same at
/// each start; no real company, person or address is among them.
namespace sandbox::records {

QJsonArray companies();
QJsonArray configurations();
QJsonArray activities();
QJsonArray opportunities();
QJsonArray tickets();

/// Team members of one company; documents attached to it. Company 14 has neither.
QJsonArray teams(int companyId);
QJsonArray documents(int companyId);

/// The API member that calls is the first one; `callerLicenseClass` is "A" for a true API member.
QJsonArray members(const QString &callerLicenseClass);
QJsonObject caller();
QJsonArray corporateStructure(const QString &companyName);
QJsonArray locations();
QJsonArray departments();

QJsonArray reports();
/// Whether a report has this name.
bool isReport(const QString &name);
/// The form of a report: {"column_definitions": […], "row_values": [[…]]}.
QJsonObject report(const QString &name, qsizetype firstRow, qsizetype rows);

/// Records of a setup table: id, name and the usual flags. `names` is a list with "|" between.
QJsonArray named(const QString &names);

} // namespace sandbox::records
