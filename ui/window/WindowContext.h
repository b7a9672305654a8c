// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionStore.h"
#include "app/custody/LeftoverKeys.h"
#include "app/desktop/Settings.h"
#include "app/requirements/RequirementSet.h"
#include "app/secrets/SessionSecretStore.h"

namespace Propel {

/// What the window is given from outside. All of it outlives the window.
struct WindowContext
{
    ConnectionStore &store;
    SecretStore &keychain;
    SessionSecretStore &sessionOnly;
    LeftoverKeys &leftovers;
    const RequirementSet &requirements;
    QString defaultClientId;
    QString statusFolder;
    Settings settings = {}; ///< whose mandatory values apply to what is saved, too
};

} // namespace Propel
