// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunRecord.h"

#include <QIcon>

namespace Propel {

/// What the icon says at a glance, over all connections.
enum class TrayState { Ready, NotReady, CannotTell, Testing, Paused };

/// Pure. The worst of the last runs; a test under way and a pause show only where nothing is wrong.
TrayState trayState(const QList<std::optional<RunRecord>> &lastRuns, bool testing, bool paused);

/// In each size that panels use, 16 to 64 pixels, for light and dark ones alike.
QIcon trayIcon(TrayState state);

} // namespace Propel
