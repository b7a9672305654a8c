// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunHistory.h"

namespace Propel {

/// What is different between two runs of the history.
struct RunChange
{
    Verdict before = Verdict::Undetermined;
    Verdict now = Verdict::Undetermined;
    QStringList newlyFailed;
    QStringList newlyNeeded;  ///< of those: not needed before, or not as much
    QStringList fixed;        ///< failed before, and was seen not to
    VersionStep version;      ///< the instance's
    VersionStep requirements; ///< their version

    friend bool operator==(const RunChange &, const RunChange &) = default;
};

/// Pure.
RunChange changeBetween(const RunRecord &before, const RunRecord &now);

/// What a person is notified of after a run. Sentences are made from it in app/text.
struct ChangeNotice
{
    enum class Kind {
        Nothing,
        RowsFailed,  ///< `rows` failed, and nobody was notified of them yet
        KeysRefused, ///< the instance no longer takes them
        Stopped,     ///< another stage failed, which doesn't pass by itself
        Away,        ///< it could not be tested for three runs in a row
        Fixed,       ///< what the person was notified of is over
    };

    Kind kind = Kind::Nothing;
    QStringList rows;   ///< Fixed: those that the person was notified of
    RunChange change;   ///< since the last run in which this was well
    QDateTime since;    ///< Away: the first of those runs
    qsizetype runs = 0; ///< Away: how many

    friend bool operator==(const ChangeNotice &, const ChangeNotice &) = default;
};

/// Pure: what is new to somebody who knows `history.notified`, and what is known then. `now` is not in the history yet.
std::pair<ChangeNotice, NotifiedState> noticeFor(const RunHistory &history, const RunRecord &now);

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
