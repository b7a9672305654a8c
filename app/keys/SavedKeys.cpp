// SPDX-License-Identifier: MIT
// KeyKeeper's other half: the keys of saved connections.
#include "app/http/HttpTransport.h"
#include "app/http/NetworkPolicy.h"
#include "app/http/ProxySignIn.h"
#include "app/keys/KeyKeeper.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// None where the text is no proxy.
KeychainEntry entryOfProxy(const QString &proxy)
{
    const Result<NetworkPolicy> policy = NetworkPolicy::make({}, proxy);
    return policy && policy->proxy ? KeychainEntry::ofProxy(proxyName(*policy->proxy)) : KeychainEntry();
}

} // namespace

KeyLocation KeyKeeper::where(const Connection &connection) const
{
    const KeychainEntry own = KeychainEntry::ofConnection(connection);
    const bool isInSession = m_places.sessionOnly && m_places.sessionOnly->holds(own.name());
    return {isInSession ? KeyPlace::ThisSessionOnly : KeyPlace::Keychain, own};
}

StepPtr<SecretStep> KeyKeeper::readFormer(const Connection &connection) const
{
    return m_places.keychain->read(KeychainEntry::ofFormerKey(connection).name());
}

Result<Connection> KeyKeeper::exchangeWithFormer(const Connection &connection)
{
    Connection exchanged = connection;
    std::swap(exchanged.publicKey, *exchanged.formerKey);
    exchanged.keyForThisSessionOnly = false;
    if (connection.keyForThisSessionOnly) // the other one ends with the session
        exchanged.formerKey.reset();
    return m_store.save(exchanged).map([&] { return exchanged; });
}

Result<Connection> KeyKeeper::removeFormer(const Connection &connection)
{
    if (const Result<> noted = m_stale.note(KeychainEntry::ofFormerKey(connection)); !noted)
        return tl::make_unexpected(noted.error());
    Connection left = connection;
    left.formerKey.reset();
    return m_store.save(left).map([&] { return left; });
}

Result<> KeyKeeper::remove(const Connection &connection)
{
    // Nothing else knows of them once the connection is gone.
    Result<> done = noteAll(KeychainEntry::allOf(connection) + KeychainEntry::allOf(m_store.draft(connection.id)));
    if (done)
        done = m_store.remove(connection.id);
    if (!done)
        return done;
    m_store.dropDraft(connection.id);
    forgetInSession(where(connection));
    return {};
}

Result<> KeyKeeper::forgetAll(const QList<Connection> &connections, const QString &usualProxy)
{
    QList<KeychainEntry> entries{entryOfProxy(usualProxy)};
    for (const ConnectionDraft &draft : m_store.drafts())
        entries += KeychainEntry::allOf(draft) << entryOfProxy(draft.access.proxy);
    const HttpTransport bySystem{NetworkPolicy()};
    for (const Connection &connection : connections) {
        entries += KeychainEntry::allOf(connection) << entryOfProxy(connection.access.proxy);
        if (const auto proxy = bySystem.proxyFor(QUrl("https://"_L1 + connection.address.text())))
            entries += KeychainEntry::ofProxy(proxyName(*proxy));
    }
    Result<> done = noteAll(entries);
    for (const Connection &connection : connections) {
        if (done)
            done = remove(connection);
    }
    for (const ConnectionDraft &draft : m_store.drafts()) {
        if (done)
            m_store.dropDraft(draft.replaces);
    }
    return done;
}

} // namespace Propel
