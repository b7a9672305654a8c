// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/AnswerReader.h"
#include "app/requirements/Requirement.h"

#include <QList>

namespace Propel {
inline namespace Verdicts {
Q_NAMESPACE

/// The state of a right, a row or a table. The order is from best to worst: a row is as good as its worst right.
enum class State { Passed, Unconfirmed, Untested, Failed };
Q_ENUM_NS(State)

/// Overall.
enum class Verdict { Ready, Unconfirmed, NotReady, Undetermined };
Q_ENUM_NS(Verdict)

/// Why a right has its state. The sentence is made from it in app/text.
enum class Finding {
    Fits,             ///< the level is enough, and where it can be tried, reading works
    FitsByLevelAlone, ///< the level is enough; there was no record to try it on
    ReadableEnough,   ///< reading works and no more than that is needed; the level isn't known
    NotNeededYet,     ///< the instance is older than the release that needs it
    LevelTooLow,      ///< the found level is lower than the required one
    Refused,          ///< the instance refused to read
    Contradiction,    ///< reading works though the found level is None
    LevelNotTold,     ///< the instance doesn't tell the level: to be checked by hand
    NothingToTryOn,   ///< no record to try it on, and the level isn't known
    NotTold,          ///< the request broke or was answered by something else
    NotReached        ///< an earlier stage failed
};
Q_ENUM_NS(Finding)

} // namespace Verdicts

struct Evaluation
{
    State state = State::Untested;
    Finding finding = Finding::NotReached;

    friend bool operator==(const Evaluation &, const Evaluation &) = default;
};

/// Pure: the verdict table for one right that is required (My or All). `found`: what the caller's own levels say, or
/// nothing. `outcome` counts for inquire alone.
Evaluation evaluate(Right right, Level required, std::optional<Level> found, ProbeOutcome outcome);

/// Pure: a table's state.
State tableState(ProbeOutcome outcome);

/// Pure: what the tables' answers say of Table Setup itself: refused when every table that answered was refused,
/// allowed when at least one was allowed, a fault when none answered.
ProbeOutcome tableSetupOutcome(const QList<ProbeOutcome> &tables);

/// The worst of them; passed where there are none.
State worstOf(const QList<State> &states);

State stateOf(Verdict verdict); ///< what a row of that verdict would be

/// Pure: the overall verdict. `states`: of all rows and tables.
Verdict overall(const QList<State> &states, bool stageFailed, bool keysRefused);

} // namespace Propel
