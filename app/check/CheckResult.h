// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

/// What propel-check ends with: the convention of monitoring plugins (OK, WARNING, CRITICAL, UNKNOWN).
enum class ExitCode {
    Ready = 0,
    Unconfirmed = 1,
    NotReady = 2,
    Undetermined = 3, ///< also keychain trouble and bad usage
};

/// What is known of one connection: from a test just now, or from its status file.
struct CheckResult
{
    QString savedId = {}; ///< empty: not a saved connection
    QString name = {};    ///< the connection's, for people
    Report report = {};
    Error error = {};            ///< why there is no result; the report then has no tested row
    QString remark = {};         ///< what else there is to say of the error
    bool isLive = false;         ///< of this very moment: its age says nothing
    std::chrono::seconds age{0}; ///< negative: it comes from the future
    std::chrono::seconds maxAge{0};
    bool strict = false; ///< what is unconfirmed counts as a warning; otherwise as ready

    [[nodiscard]] bool hasReport() const { return error.cause == Cause::None; }
    /// Or from the future, which a wrong clock makes.
    [[nodiscard]] bool isTooOld() const { return age > maxAge || isFromFuture(); }
    [[nodiscard]] bool isFromFuture() const;
    [[nodiscard]] ExitCode exitCode() const;
};

/// The worst of them: what is known to fail goes before what isn't known, that before a warning.
ExitCode exitCodeOf(const QList<CheckResult> &results);

} // namespace Propel
