// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QString>

/// The made-up records of the practice instance, from records.json: a managed service provider with a dozen customers.
/// The same at each start; no real company, person or address is among them.
namespace sandbox::records {

/// A collection by its name in records.json: "companies", "configurations", "tickets", ...
QJsonArray collection(const QString &name);
/// Those of it ("teams", "documents") that belong to one company. Company 14 has none.
QJsonArray ofCompany(const QString &name, int companyId);

QJsonObject caller();
QJsonArray corporateStructure(const QString &companyName);

/// Records of a setup table: id, name and the usual flags. `names` is a list with "|" between.
QJsonArray named(const QString &names);

} // namespace sandbox::records
