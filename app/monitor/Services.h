// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionStore.h"
#include "app/keys/KeyKeeper.h"
#include "app/requirements/RequirementSet.h"
#include "app/secrets/SessionSecretStore.h"
#include "app/settings/Settings.h"

namespace Propel {

/// What exists once in the program and is shared by its windows and scheduled runs. The stores outlive all of them.
struct Services
{
    ConnectionStore &store;
    SecretStore &keychain;
    SessionSecretStore &sessionOnly;
    KeyKeeper &keys;
    const RequirementSet &requirements;
    QString defaultClientId;
    QString statusFolder;
    QString historyFolder;
    Settings settings; ///< their mandatory values replace what connections and drafts have
};

} // namespace Propel
