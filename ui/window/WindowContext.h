// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionStore.h"
#include "app/keys/StaleKeychainEntries.h"
#include "app/requirements/RequirementSet.h"
#include "app/secrets/SessionSecretStore.h"
#include "app/settings/Settings.h"

namespace Propel {

/// What the window is given from outside. All of it outlives the window.
struct WindowContext
{
    ConnectionStore &store;
    SecretStore &keychain;
    SessionSecretStore &sessionOnly;
    StaleKeychainEntries &staleEntries;
    const RequirementSet &requirements;
    QString defaultClientId;
    QString statusFolder;
    Settings settings = {}; ///< whose mandatory values apply to what is saved, too
};

} // namespace Propel
