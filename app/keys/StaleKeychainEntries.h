// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionStore.h"
#include "app/keys/KeychainEntry.h"
#include "app/secrets/SecretStore.h"

#include <QTimer>

#include <chrono>
#include <functional>

namespace Propel {

/// Keychain entries that nothing needs any more. A keychain may refuse, hang or be away when an entry is to be removed,
/// and the program may be killed meanwhile; so each is written down before, and crossed off only once it is gone. An
/// entry that has come into use again is crossed off and left alone. Both stores outlive it.
class StaleKeychainEntries : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaleKeychainEntries)
public:
    StaleKeychainEntries(ConnectionStore &store, SecretStore &keychain, QObject *parent = nullptr);

    /// Call it before the entry loses its last user. None is nothing to do. Fails with Cause::FileUnwritable.
    Result<> note(const KeychainEntry &entry);
    /// One that is given a key before a connection uses it: this process leaves it alone.
    Result<> noteUntilUsed(const KeychainEntry &entry);
    void crossOff(const KeychainEntry &entry);          ///< it is used, or gone
    [[nodiscard]] QList<KeychainEntry> entries() const; ///< what is to go and is still there
    [[nodiscard]] QStringList names() const;            ///< of entries()
    /// Whether a saved connection or a draft uses that entry. True where the connections can't be read.
    [[nodiscard]] bool isInUse(const KeychainEntry &entry) const;

    /// Removes all of them, one after the other. Ends with ended(), from the event loop; not, while a keychain waits
    /// for a person.
    void remove();
    /// The same after a pause, for what has just written to the keychain: KeePassXC 2.7 crashes where an entry is
    /// removed while it still saves another.
    void removeLater() { m_later.start(); }
    void setPause(std::chrono::milliseconds pause) { m_later.setInterval(pause); }
    /// Calls `then` once no removal is under way any more, after three seconds at the latest: a program that ends.
    void afterRemoval(const std::function<void()> &then);
    [[nodiscard]] bool isRemoving() const { return m_removing != nullptr; }
    [[nodiscard]] const Result<> &result() const { return m_result; } ///< of the last round: the first failure in it

Q_SIGNALS:
    void ended();

private:
    [[nodiscard]] QList<KeychainEntry> all() const; ///< that are noted
    void removeNext();
    void removed(const KeychainEntry &entry);

    ConnectionStore &m_store;
    SecretStore &m_keychain;
    KeychainEntry m_notUsedYet;
    QTimer m_later;
    QList<KeychainEntry> m_tried; ///< in this round
    StepPtr<SecretStep> m_removing;
    Result<> m_result;
};

} // namespace Propel
