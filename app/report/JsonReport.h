// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/diagnosis/Report.h"

#include <QJsonObject>

namespace Propel {

/// "propel-connect/report/1" as design and README describe it. Holds no secret.
QJsonObject toJson(Report report);
QByteArray toJsonText(const Report &report); ///< indented, ends with a line end

/// Reads back what toJson() wrote; sentences ("detail", "remedy") are not read, they are made anew. Causes and findings
/// that this version doesn't know are taken for none: a newer program may have written them. Outside text is made
/// plain. Fails with Cause::FileDamaged, and says why in English.
Result<Report> reportFromJson(const QByteArray &json);

/// Why no run can have given this report: its rows aren't those that are needed, or say otherwise than its verdict. In
/// English, as what is said of a damaged file; empty: it is consistent. Which rows are needed is known for the
/// requirements of this program alone; a report of another version has to agree with itself.
QString inconsistencyIn(const Report &report);

} // namespace Propel
