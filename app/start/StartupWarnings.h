// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/Settings.h"

#include <QStringList>

namespace Propel {

/// What both programs look after when they start: takes others' rights from the folders of settings and log, and writes
/// that down. The sentences say what is left for a person to know: rights that can't be changed, settings that can't be
/// used.
QStringList startupWarnings(const Settings &settings);

} // namespace Propel
