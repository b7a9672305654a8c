// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionDraft.h"
#include "app/settings/Settings.h"

namespace Propel {

// How far an administrator's values go. Each returns what had another value before, and an empty one counts only where
// something was to be filled in by nobody else.

/// Puts the mandatory values in. Another domain or Company ID is another keychain entry, so the key counts as not
/// stored.
SettingKeys enforce(const Settings &settings, ConnectionDraft &draft);
SettingKeys enforce(const Settings &settings, Connection &connection);

/// Fills in what is still empty in a new draft. The client ID is not among it: it serves where none is given.
void fillIn(const Settings &settings, ConnectionDraft &draft);

} // namespace Propel
