// SPDX-License-Identifier: MIT
#include "app/keys/ProxySignInRead.h"

namespace Propel {

ProxySignInRead::ProxySignInRead(SecretPlaces places, QString proxy) : m_places(places), m_proxy(std::move(proxy))
{}

void ProxySignInRead::run()
{
    ask(m_places.sessionOnly ? *m_places.sessionOnly : *m_places.keychain);
}

void ProxySignInRead::ask(SecretStore &store)
{
    m_reading = store.read(proxyKeychainName(m_proxy));
    connect(m_reading.get(), &Step::ended, this, [this, &store] { answered(store); });
    m_reading->start();
}

void ProxySignInRead::answered(SecretStore &store)
{
    const StepPtr<ReadSecret> reading = std::move(m_reading);
    const Result<Secret> &read = reading->result();
    auto signIn = read ? ProxySignIn::fromSecret(m_proxy, *read) : std::nullopt;
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

} // namespace Propel
