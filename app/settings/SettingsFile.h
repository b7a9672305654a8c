// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/settings/Settings.h"

namespace Propel {

/// Writes one of the person's own settings, whole or not at all, leaving the others and what isn't known here. An empty
/// value takes it out. What an administrator made mandatory still goes before. Fails with Cause::FileUnwritable.
Result<> saveSetting(SettingKey key, const QString &value);

/// No scheduled test before this time; an invalid one ends the pause.
Result<> savePause(const QDateTime &until);

} // namespace Propel
