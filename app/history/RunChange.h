// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunRecord.h"

namespace Propel {

/// A value that may have changed: both are empty where it hasn't, or where one of the two isn't known.
struct Shift
{
    QString before;
    QString now;

    [[nodiscard]] bool isNone() const { return before == now; }
    friend bool operator==(const Shift &, const Shift &) = default;
};

/// What is different between two runs.
struct RunChange
{
    Verdict before = Verdict::Undetermined;
    Verdict now = Verdict::Undetermined;
    QStringList broke;       ///< failed, and did not before
    QStringList newlyNeeded; ///< of those: not needed before, or not as much
    QStringList mended;      ///< failed before, and was seen not to
    Shift version;           ///< the instance's
    Shift requirements;      ///< their version

    [[nodiscard]] bool isNone() const
    {
        return before == now && broke.isEmpty() && mended.isEmpty() && version.isNone() && requirements.isNone();
    }
    friend bool operator==(const RunChange &, const RunChange &) = default;
};

/// Pure.
RunChange changeBetween(const RunRecord &before, const RunRecord &now);

/// Pure: which of these rows `now` needs and `before` did not, or not as much.
QStringList newlyNeeded(const QStringList &rows, const RunRecord &before, const RunRecord &now);

Shift versionShift(const RunRecord &before, const RunRecord &now);

} // namespace Propel
