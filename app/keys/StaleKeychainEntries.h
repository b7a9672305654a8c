// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionStore.h"
#include "app/secrets/SecretStore.h"

namespace Propel {

/// Keychain entries whose connection is gone or lives on another one now. A keychain may refuse, hang or be away when
/// an entry is to be removed, and the program may be killed meanwhile; so each is written down before, and struck out
/// only once it is gone. An entry that somebody lives on again is struck out and left alone.
/// Both stores outlive it.
class StaleKeychainEntries : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StaleKeychainEntries)
public:
    StaleKeychainEntries(ConnectionStore &store, SecretStore &keychain, QObject *parent = nullptr);

    /// Call it before the entry loses its last owner. An empty name is nothing. Fails with Cause::FileUnwritable.
    Result<> note(const QString &entry);
    /// One whose very name must not be written down: a private key that was taken for a public one is in it.
    void noteUnwritten(const QString &entry);
    [[nodiscard]] QStringList entries() const; ///< what is to go and is still there
    [[nodiscard]] QStringList names() const;   ///< of entries(), for people: without what must not be shown

    /// Removes all of them, one after the other. Ends with ended(), from the event loop; not, while a keychain waits
    /// for a person.
    void remove();
    [[nodiscard]] bool isRemoving() const { return m_removing != nullptr; }
    [[nodiscard]] const Result<> &result() const { return m_result; } ///< of the last round: the first failure in it

Q_SIGNALS:
    void ended();

private:
    [[nodiscard]] QStringList all() const; ///< noted or unwritten
    void begin();
    void next();
    void strike(const QString &entry);

    ConnectionStore &m_store;
    SecretStore &m_keychain;
    QStringList m_unwritten;
    QStringList m_left; ///< of this round
    StepPtr<RemoveSecret> m_removing;
    bool m_again = false; ///< asked for in the middle of a round
    Result<> m_result;
};

} // namespace Propel
