// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/ExitCode.h"
#include "app/diagnosis/Report.h"

#include <chrono>

namespace Propel {

/// The last result of a connection, as a monitoring agent asks for it.
struct LastResult
{
    QString name;                 ///< the connection's, for people
    std::optional<Report> report; ///< nothing: there is none, `error` says why
    Error error;
    std::chrono::seconds age{0}; ///< negative: it comes from the future
    std::chrono::seconds maxAge{0};
    bool strict = false;

    [[nodiscard]] bool isTooOld() const; ///< or from the future, which a wrong clock makes
    [[nodiscard]] ExitCode exitCode() const;
};

QString ageText(std::chrono::seconds age); ///< "3 hours"

/// Pure: one sentence without line ends or "|": "Acme MSP: ready: all 26 rows passed (3 hours ago)."
QString monitorSentence(const LastResult &result);
/// Pure: the output of a Nagios plugin: a line with performance data, then what failed, a line each.
QString nagiosText(const LastResult &result);
/// Pure: the markers that Datto RMM reads: a result, and a diagnostic.
QString dattoText(const LastResult &result);
/// Pure: the report's JSON with the field "age" added; where there is none, an empty report with the reason.
QByteArray lastJson(const LastResult &result);

} // namespace Propel
