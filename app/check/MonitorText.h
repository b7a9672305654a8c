// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckResult.h"

/// Results as monitoring agents read them. All pure.
namespace Propel {

/// One sentence without line ends or "|": "Acme MSP: All 26 permissions OK (3 hours ago)."
QString monitorSentence(const CheckResult &result);
/// The output of a Nagios plugin: a line with performance data, then what failed, a line each. Of several, the first
/// line is about all of them, and each has a line of its own before what failed.
QString nagiosText(const QList<CheckResult> &results);
/// The markers that Datto RMM reads: a result, and a diagnostic.
QString dattoText(const QList<CheckResult> &results);
/// The same where it can't even be said which connection is asked for: one line, and as a marker.
QString nagiosText(const QString &why);
QString dattoText(const QString &why);
/// The report's JSON with the field "age" added; where there is no result, an empty report with the reason.
QByteArray resultJson(const CheckResult &result);
/// An array of such objects, each with the saved connection's "id" and "name" added.
QByteArray resultsJson(const QList<CheckResult> &results);

} // namespace Propel
