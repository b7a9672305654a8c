// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionDraft.h"
#include "app/settings/Settings.h"

namespace Propel {

/// Puts the mandatory values in; returns those that replaced another value that wasn't empty. Another domain or Company
/// ID is another keychain entry, so the key then counts as not stored.
SettingKeys applyMandatory(const Settings &settings, ConnectionDraft &draft);
SettingKeys applyMandatory(const Settings &settings, Connection &connection);

/// Fills in what is still empty in a new draft. Not the client ID: it serves where none is given.
void fillIn(const Settings &settings, ConnectionDraft &draft);

} // namespace Propel
