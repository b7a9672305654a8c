// SPDX-License-Identifier: MIT
#include "app/diagnosis/Verdict.h"

#include <algorithm>

namespace Propel {
namespace {

Evaluation evaluateByLevel(Level required, std::optional<Level> found)
{
    if (!found)
        return {State::Unconfirmed, Finding::LevelNotTold};
    return *found >= required ? Evaluation{State::Passed, Finding::Fits}
                              : Evaluation{State::Failed, Finding::LevelTooLow};
}

Evaluation evaluateReadable(Level required, std::optional<Level> found)
{
    if (!found && required == Level::My)
        return {State::Passed, Finding::ReadableEnough};
    if (found == Level::None)
        return {State::Unconfirmed, Finding::Contradiction};
    return evaluateByLevel(required, found);
}

} // namespace

Evaluation evaluate(Right right, Level required, std::optional<Level> found, ProbeOutcome outcome)
{
    if (right != Right::Inquire)
        return evaluateByLevel(required, found);
    const bool tooLow = found && *found < required;
    switch (outcome) {
    case ProbeOutcome::Refused:
        return {State::Failed, Finding::Refused};
    case ProbeOutcome::Allowed:
        return evaluateReadable(required, found);
    case ProbeOutcome::NotTestable:
        if (!found)
            return {State::Untested, Finding::NothingToTryOn};
        return tooLow ? Evaluation{State::Failed, Finding::LevelTooLow}
                      : Evaluation{State::Passed, Finding::FitsByLevelAlone};
    case ProbeOutcome::Fault:
    case ProbeOutcome::None:
        return tooLow ? Evaluation{State::Failed, Finding::LevelTooLow} : Evaluation{State::Untested, Finding::NotTold};
    }
    Q_UNREACHABLE();
}

State tableState(ProbeOutcome outcome)
{
    switch (outcome) {
    case ProbeOutcome::Allowed:
        return State::Passed;
    case ProbeOutcome::Refused:
        return State::Failed;
    case ProbeOutcome::None:
    case ProbeOutcome::NotTestable:
    case ProbeOutcome::Fault:
        return State::Untested;
    }
    Q_UNREACHABLE();
}

ProbeOutcome tableSetupOutcome(const QList<ProbeOutcome> &tables)
{
    if (tables.contains(ProbeOutcome::Allowed))
        return ProbeOutcome::Allowed;
    return tables.contains(ProbeOutcome::Refused) ? ProbeOutcome::Refused : ProbeOutcome::Fault;
}

State worstOf(const QList<State> &states)
{
    const auto worst = std::max_element(states.begin(), states.end());
    return worst == states.end() ? State::Passed : *worst;
}

State stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Ready:
        return State::Passed;
    case Verdict::Unconfirmed:
        return State::Unconfirmed;
    case Verdict::NotReady:
        return State::Failed;
    case Verdict::Undetermined:
        break;
    }
    return State::Untested;
}

Verdict overall(const QList<State> &states, bool stageFailed, bool keysRefused)
{
    if (keysRefused || states.contains(State::Failed))
        return Verdict::NotReady;
    if (stageFailed || states.contains(State::Untested))
        return Verdict::Undetermined;
    return states.contains(State::Unconfirmed) ? Verdict::Unconfirmed : Verdict::Ready;
}

} // namespace Propel
