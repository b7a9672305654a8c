// SPDX-License-Identifier: MIT
#include "app/keys/ProxySignInRead.h"

#include "app/keys/KeychainEntry.h"

namespace Propel {

ProxySignInRead::ProxySignInRead(SecretPlaces places, QString proxy) : m_places(places), m_proxy(std::move(proxy))
{}

void ProxySignInRead::run()
{
    ask(m_places.sessionOnly ? *m_places.sessionOnly : *m_places.keychain);
}

void ProxySignInRead::ask(SecretStore &store)
{
    m_reading = store.read(KeychainEntry::ofProxy(m_proxy).name());
    connect(m_reading.get(), &Step::ended, this, [this, &store] { answered(store); });
    m_reading->start();
}

void ProxySignInRead::answered(SecretStore &store)
{
    const StepPtr<SecretStep> reading = std::move(m_reading);
    const Result<> &read = reading->result();
    auto signIn = read ? ProxySignIn::fromSecret(m_proxy, reading->secret()) : std::nullopt;
    if (signIn) {
        m_result = std::make_shared<const ProxySignIn>(std::move(*signIn));
        return end();
    }
    if (&store != m_places.keychain)
        return ask(*m_places.keychain);
    const bool isMissing = read || read.error().cause == Cause::KeychainEntryMissing;
    m_result = fail(isMissing ? Cause::ProxyNeedsCredentials : Cause::ProxySignInUnreadable, m_proxy);
    end();
}

void ProxySignInRead::onCancel()
{
    m_reading.reset();
    m_result = fail(Cause::Cancelled);
}

StepPtr<StoreAndVerifyKey> storeProxySignIn(SecretPlaces places, KeyPlace place, const ProxySignIn &signIn)
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
