// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

#include <optional>

namespace Propel {

/// A right of a row, or a table, that one pair of keys was shown to have, and another one was not.
struct Loss
{
    QString id;                                ///< of the row or table
    std::optional<Right> right = std::nullopt; ///< nothing: a table
    State now = State::Failed;

    friend bool operator==(const Loss &, const Loss &) = default;
};

/// Pure: what passed with the keys of `before` and no longer does with those of `now`, in the order of the rows. What
/// only one of the two knows doesn't count.
QList<Loss> losses(const Report &before, const Report &now);

/// Whether a new pair of keys may take the place of the present one.
struct Replacement
{
    enum class Answer {
        NotTested,   ///< the new pair's run did not get to its rights
        NotCompared, ///< the present pair's run failed for a reason that has nothing to do with the pair
        CanDoLess,   ///< `lost` says what
        CanDoAll,
    };
    Answer answer = Answer::NotTested;
    QList<Loss> lost = {};

    friend bool operator==(const Replacement &, const Replacement &) = default;
};

/// Pure. `present`: nothing where the present pair is no longer to be had; that, and one that the instance refuses, can
/// do nothing, so nothing is lost.
Replacement compareKeys(const std::optional<Report> &present, const Report &fresh);

} // namespace Propel
