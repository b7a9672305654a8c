// SPDX-License-Identifier: MIT
#include "app/keys/ProxySignInKeeping.h"

namespace Propel {

ProxySignInKeeping::ProxySignInKeeping(SecretPlaces places, Storage place, const ProxySignIn &signIn)
    : m_places(places),
      m_place(place),
      m_entry(proxyKeychainName(signIn.proxy)),
      m_custody(makeStep<StoreAndVerifyKey>(place == Storage::Keychain ? *places.keychain : *places.sessionOnly,
                                            m_entry, signIn.toSecret()))
{
    connect(m_custody.get(), &Step::ended, this, &ProxySignInKeeping::kept);
}

void ProxySignInKeeping::run()
{
    m_custody->start();
}

void ProxySignInKeeping::kept()
{
    m_result = m_custody->result();
    m_custody.reset();
    if (!m_result || m_place != Storage::Keychain || !m_places.sessionOnly)
        return end();
    // What is held for this session is found first, and is the former one.
    m_removing = m_places.sessionOnly->remove(m_entry);
    connect(m_removing.get(), &Step::ended, this, [this] { end(); });
    m_removing->start();
}

void ProxySignInKeeping::onCancel()
{
    m_custody.reset();
    m_removing.reset();
    m_result = fail(Cause::Cancelled);
}

} // namespace Propel
