// SPDX-License-Identifier: MIT
#pragma once

#include "app/connectwise/OwnLevels.h"
#include "app/diagnosis/Discovery.h"
#include "app/requirements/RequirementSet.h"

#include <QHash>

namespace Propel {

/// What a run has found out so far.
struct RunFacts
{
    ConnectionFacts connection;
    DiscoveryResult discovery;
    StageOutcome authentication{.stage = Stage::Authentication};
    StageOutcome levelsStage{.stage = Stage::Levels};
    StageOutcome permissions{.stage = Stage::Permissions};
    std::optional<OwnLevels> levels;     ///< nothing: not known, or not yet
    QHash<QString, ProbeResult> answers; ///< by row or table id
    QList<SightCount> sight;
    bool running = false; ///< rows without an answer are pending, not untested

    void forgetRows(); ///< and the own levels
};

/// Pure: facts and requirements -> rows, states, verdict. Ledger, times and the date are the caller's.
Report assembleReport(const RequirementSet &requirements, const RunFacts &facts);

} // namespace Propel
