// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

/// Pure: says in `now` what has changed since `earlier`, the last finished run: fills in the drift and each right's and
/// table's change. Only what both runs could tell counts: a right that couldn't be tested is not lost, and is compared
/// with the last run that could tell, which each report hands on to the next. Nothing is said where `earlier` is of
/// another instance, other keys, or another kind of requirements.
void compareWithEarlier(Report &now, const Report &earlier);

/// A right of a row, or a table, that has changed.
struct RowChange
{
    QString id;                                ///< of the row or table
    std::optional<Right> right = std::nullopt; ///< nothing: a table
    State state = State::Untested;
    Change change = {};

    friend bool operator==(const RowChange &, const RowChange &) = default;
};

/// Pure: all of one kind, in the order of the rows.
QList<RowChange> changesOf(const Report &report, ChangeKind kind);

/// Pure: the member sees less than half of what it saw.
bool hasSightFallen(const SightCount &before, const SightCount &now);
/// Pure: what it saw, where it now sees less than half of it.
QList<SightCount> fallenSight(const Report &report);

} // namespace Propel
