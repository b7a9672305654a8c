// SPDX-License-Identifier: MIT
#include "app/history/HistoryEntry.h"

namespace Propel {

QList<HistoryEntry> historyEntries(const RunHistory &history)
{
    QList<HistoryEntry> entries;
    const RunRecord *before = nullptr;
    for (const RunRecord &run : history.runs) {
        const bool isGap = before && isGapBetween(*before, run);
        if (isGap)
            entries += {.run = *before, .from = before->at, .to = run.at};
        if (before && !isGap && haveSameResult(*before, run)) {
            entries.last().to = run.at;
            entries.last().tests += run.tests;
        } else {
            entries += {.run = run,
                        .from = run.at,
                        .to = run.at,
                        .tests = run.tests,
                        .change = before ? changeBetween(*before, run) : RunChange()};
        }
        before = &run;
    }
    return entries;
}

QDateTime sinceOfVerdict(const RunHistory &history)
{
    QDateTime since;
    const bool isAway = !history.runs.isEmpty() && history.runs.constLast().isAway();
    for (auto run = history.runs.crbegin(); run != history.runs.crend(); ++run) {
        if (run->isAway() && !isAway)
            continue;
        if (run->verdict != history.runs.constLast().verdict)
            break;
        since = run->at;
    }
    return since;
}

} // namespace Propel
