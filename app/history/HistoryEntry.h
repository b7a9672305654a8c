// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunChanges.h"

namespace Propel {

/// Runs of a history that came to the same, one after the other; or a time in which the connection wasn't tested.
struct HistoryEntry
{
    RunRecord run;         ///< the first one; of a gap: the last one before it
    QDateTime from;        ///< UTC: the first test; of a gap: the last test before it
    QDateTime to;          ///< the last test; of a gap: the first test after it
    int tests = 0;         ///< none: a gap
    RunChange change = {}; ///< from the run before; nothing: it is the oldest

    [[nodiscard]] bool isGap() const { return tests == 0; }
};

/// Pure: the oldest first.
QList<HistoryEntry> historyEntries(const RunHistory &history);

/// Since when the verdict has been the same, over gaps, other versions, and tests that found nobody; invalid: no run.
QDateTime sinceOfVerdict(const RunHistory &history);

} // namespace Propel
