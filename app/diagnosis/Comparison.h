// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

/// A row or table that one pair of keys was shown to have, and another one was not.
struct LostRow
{
    QString id;
    State before = State::Passed;
    State now = State::Failed;

    friend bool operator==(const LostRow &, const LostRow &) = default;
};

/// Pure: what passed with the keys of `before` and is worse with those of `now`, in the order of the rows: a right that
/// was passed and no longer is, or a table. Rows that only one of the two knows don't count.
QList<LostRow> lostRows(const Report &before, const Report &now);

} // namespace Propel
