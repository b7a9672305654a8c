// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunRecord.h"

namespace Propel {

/// What is different between two runs.
struct RunChange
{
    Verdict before = Verdict::Undetermined;
    Verdict now = Verdict::Undetermined;
    QStringList broke;        ///< failed, and did not before
    QStringList newlyNeeded;  ///< of those: not needed before, or not as much
    QStringList mended;       ///< failed before, and was seen not to
    VersionStep version;      ///< the instance's
    VersionStep requirements; ///< their version

    [[nodiscard]] bool isNone() const
    {
        return before == now && broke.isEmpty() && mended.isEmpty() && !version.isChange() && !requirements.isChange();
    }
    friend bool operator==(const RunChange &, const RunChange &) = default;
};

/// Pure.
RunChange changeBetween(const RunRecord &before, const RunRecord &now);

/// Pure: which of these rows `now` needs and `before` did not, or not as much.
QStringList newlyNeeded(const QStringList &rows, const RunRecord &before, const RunRecord &now);

/// Both are empty where it hasn't changed, or isn't known of one of them.
VersionStep instanceStep(const RunRecord &before, const RunRecord &now);

} // namespace Propel
