// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/OwnLevels.h"
#include "app/diagnosis/Discovery.h"
#include "app/requirements/RequirementSet.h"

#include <QHash>

namespace Propel {

/// All that a run has found out so far; assembleReport() makes the report of it.
struct RunFacts
{
    ConnectionFacts connection;
    Discovery::Outcome discovery;
    StageOutcome authentication{Stage::Authentication, StageState::NotReached, {}, {}};
    StageOutcome levelsStage{Stage::Levels, StageState::NotReached, {}, {}};
    StageOutcome permissions{Stage::Permissions, StageState::NotReached, {}, {}};
    std::optional<OwnLevels> levels;     ///< nothing: not told, or not yet
    QHash<QString, ProbeResult> answers; ///< by row or table id
    QList<SightCount> sight;
    bool running = false; ///< rows without an answer are pending, not untested
};

/// Pure: facts and requirements -> rows, states, verdict. Ledger, times and the date are the caller's.
Report assembleReport(const RequirementSet &requirements, const RunFacts &facts);

} // namespace Propel
