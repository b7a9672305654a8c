// SPDX-License-Identifier: MIT
#include "app/keys/ProxySignInRead.h"

#include "app/keys/KeychainEntry.h"

namespace Propel {

StepPtr<SecretStep> readProxySignIn(const SecretPlaces &places, const QString &proxy)
{
    const QString entry = KeychainEntry::ofProxy(proxy).name();
    const bool isInSession = places.sessionOnly && places.sessionOnly->holds(entry);
    return places.at(isInSession ? KeyPlace::ThisSessionOnly : KeyPlace::Keychain).read(entry);
}

Result<ProxySignIn> proxySignInFrom(const SecretStep &read, const QString &proxy)
{
    if (auto signIn = ProxySignIn::fromSecret(proxy, read.secret()))
        return std::move(*signIn);
    const bool isMissing = read.result() || read.result().error().cause == Cause::KeychainEntryMissing;
    return fail(isMissing ? Cause::ProxyNeedsCredentials : Cause::ProxySignInUnreadable, proxy);
}

StepPtr<StoreAndVerifyKey> storeProxySignIn(const SecretPlaces &places, KeyPlace place, const ProxySignIn &signIn)
{
    const QString entry = KeychainEntry::ofProxy(signIn.proxy).name();
    auto storing = makeStep<StoreAndVerifyKey>(places.at(place), entry, signIn.toSecret());
    // What is held for this session would be found first, and is out of date then.
    QObject::connect(storing.get(), &Step::ended, storing.get(), [places, place, entry, step = storing.get()] {
        if (step->result() && place == KeyPlace::Keychain && places.sessionOnly)
            places.sessionOnly->forget(entry);
    });
    return storing;
}

} // namespace Propel
