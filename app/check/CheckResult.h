// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckOptions.h"
#include "app/diagnosis/Report.h"

namespace Propel {

/// What propel-check ends with: the convention of monitoring plugins (OK, WARNING, CRITICAL, UNKNOWN).
enum class ExitCode {
    Ready = 0,
    Unconfirmed = 1,
    NotReady = 2,
    Undetermined = 3, ///< also keychain trouble and bad usage
};

/// What a connection's test came to, now or when it was last tested.
struct CheckResult
{
    QString savedId; ///< may be empty
    QString name;    ///< the connection's, for people
    Report report;   ///< without a result: no more than why, or none of it tested
    Error error;     ///< why there is no result; Cause::None: there is one
    QString remark;  ///< what else there is to say of the error

    bool isLast = false;         ///< the last result, which has an age
    std::chrono::seconds age{0}; ///< negative: it comes from the future
    std::chrono::seconds maxAge{0};
    bool strict = false; ///< what is unconfirmed counts as a warning; otherwise as ready

    [[nodiscard]] bool isThere() const { return error.cause == Cause::None; }
    [[nodiscard]] bool isTooOld() const; ///< or from the future, which a wrong clock makes
    [[nodiscard]] ExitCode exitCode() const;
    /// One sentence without line ends or "|": "Acme MSP: All 26 permissions OK (3 hours ago)."
    [[nodiscard]] QString sentence() const;
};

/// The worst of them: what is known to fail goes before what isn't known, that before a warning.
ExitCode exitCodeOf(const QList<CheckResult> &results);

/// Pure: for Nagios a line with performance data, then what failed, a line each; for Datto RMM a result and a
/// diagnostic between the markers that it reads. Of several, the first line is about all of them, and each has a line
/// of its own before what failed.
QString agentText(AgentFormat format, const QList<CheckResult> &results);
/// Pure: the same where it can't even be said which connection is asked for.
QString agentText(AgentFormat format, const QString &why);

/// Pure: the report, and of a last result its age or why there is none.
QJsonObject toJson(const CheckResult &result);
/// Pure: an array of such objects, each with the saved connection's "id" and "name" added.
QJsonArray toJson(const QList<CheckResult> &results);

} // namespace Propel
