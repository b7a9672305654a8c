// SPDX-License-Identifier: MIT
#pragma once

#include "app/secrets/SessionSecretStore.h"

namespace Propel {

enum class KeyPlace { Nowhere, Keychain, ThisSessionOnly };

/// The keychain and, where there is one, the store for what it refused. Both outlive whoever is given them.
struct SecretPlaces
{
    SecretPlaces(SecretStore &theKeychain, SessionSecretStore *theOther = nullptr)
        : keychain(&theKeychain),
          sessionOnly(theOther)
    {}

    [[nodiscard]] SecretStore &at(KeyPlace place) const
    {
        return place == KeyPlace::ThisSessionOnly ? *sessionOnly : *keychain;
    }

    SecretStore *keychain;
    SessionSecretStore *sessionOnly; ///< null: there is none
};

} // namespace Propel
