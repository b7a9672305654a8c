// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunChange.h"
#include "app/history/RunHistory.h"

namespace Propel {

/// What a person is to be told after a run. Sentences are made from it in app/text.
struct ChangeNotice
{
    enum class Kind {
        Nothing,
        RowsFailed,  ///< `rows` failed and were not told yet
        KeysRefused, ///< the instance no longer takes them
        Stopped,     ///< another stage failed, which doesn't pass by itself
        Away,        ///< it could not be tested for three runs in a row
        Mended,      ///< what was told is over
    };

    Kind kind = Kind::Nothing;
    QStringList rows;        ///< Mended: those that had been told
    QStringList newlyNeeded; ///< of `rows`: needed since a later version of the requirements
    VersionStep version;     ///< the instance was upgraded since the last run in which this was well
    std::optional<Stage> stage;
    Cause cause = Cause::None;
    QDateTime since;    ///< Away: the first of those runs
    qsizetype runs = 0; ///< Away: how many

    friend bool operator==(const ChangeNotice &, const ChangeNotice &) = default;
};

inline constexpr qsizetype runsUntilAway = 3;

/// Pure: what is new to somebody who knows `history.told`, and what is known then. `now` is not in the history yet.
std::pair<ChangeNotice, NotifiedState> noticeFor(const RunHistory &history, const RunRecord &now);

} // namespace Propel
