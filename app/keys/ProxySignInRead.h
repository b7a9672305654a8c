// SPDX-License-Identifier: MIT
#pragma once

#include "app/http/ProxySignIn.h"
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/SessionSecretStore.h"

namespace Propel {

/// Reads the user name and password for that proxy: those held for this session only, or else the keychain's.
[[nodiscard]] StepPtr<SecretStep> readProxySignIn(const SecretPlaces &places, const QString &proxy);

/// What it found, once it has ended. Fails with Cause::ProxyNeedsCredentials where there are none, with
/// ProxySignInUnreadable where the keychain didn't say.
[[nodiscard]] Result<ProxySignIn> proxySignInFrom(const SecretStep &read, const QString &proxy);

/// Puts them where readProxySignIn() finds them.
[[nodiscard]] StepPtr<StoreAndVerifyKey> storeProxySignIn(const SecretPlaces &places, KeyPlace place,
                                                          const ProxySignIn &signIn);

} // namespace Propel
