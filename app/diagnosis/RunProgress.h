// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Stage.h"

#include <QDateTime>

#include <optional>

namespace Propel {

/// How far a run is, and what it waits for.
struct RunProgress
{
    std::optional<Stage> stage; ///< the one being tested; connecting and encrypting are one: Tcp stands for both
    int done = 0;               ///< rows and tables that have their answer
    int total = 0;              ///< 0: nothing runs
    QDateTime throttledUntil;   ///< the instance asked for a pause: nothing is sent before this time
    bool waitingForKeychain = false;
    bool retrying = false; ///< a request without a good answer takes more than a second for its other tries
};

} // namespace Propel
