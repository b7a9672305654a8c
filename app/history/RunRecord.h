// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

#include <chrono>

namespace Propel {

/// What a row was tested for. Where more is needed later, a failed row was not lost.
struct RowNeed
{
    QString id;
    Levels levels; ///< of a table: None throughout

    friend bool operator==(const RowNeed &, const RowNeed &) = default;
};

/// A run as the history keeps it: enough to see what changed, nothing secret, and no name that the instance gave.
struct RunRecord
{
    QDateTime at; ///< UTC
    Verdict verdict = Verdict::Undetermined;
    std::optional<Stage> stage; ///< that failed
    Cause cause = Cause::None;  ///< of that stage, or of the first row that could not be tested
    int httpStatus = 0;         ///< likewise
    QStringList failed;         ///< ids of rows and tables, in their order
    QStringList unconfirmed;
    QStringList untested;
    QString version;      ///< the instance's; empty: not known
    QString requirements; ///< their version
    QList<RowNeed> needs; ///< all rows and tables of them
    qint64 milliseconds = 0;
    qint64 requests = 0;
    std::chrono::seconds requestedPause{0}; ///< by the instance; not kept
    int tests = 1; ///< how many came to the same, this one the last of them: see RunHistory::add()

    [[nodiscard]] bool isWell() const { return verdict == Verdict::Ready || verdict == Verdict::Unconfirmed; }
    /// Something kept the rows from being tested that may well be gone the next time: the network, the instance's own
    /// faults, a locked keychain.
    [[nodiscard]] bool isAway() const;

    friend bool operator==(const RunRecord &, const RunRecord &) = default;
};

RunRecord recordOf(const Report &report);

/// Whether both came to the same, whatever the time and effort.
bool haveSameResult(const RunRecord &a, const RunRecord &b);

/// Longer than any interval between tests: where more time lies between two runs, the connection wasn't tested.
inline constexpr std::chrono::hours longestGap{28};
bool isGapBetween(const RunRecord &before, const RunRecord &now);

/// How long an instance that asked to be left alone (429), or is under maintenance (503), is left alone after this run;
/// zero: it did not.
std::chrono::minutes quietAfter(const RunRecord &run);

} // namespace Propel
