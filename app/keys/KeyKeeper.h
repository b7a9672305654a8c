// SPDX-License-Identifier: MIT
#pragma once

#include "app/keys/KeychainEntry.h"
#include "app/keys/StaleKeychainEntries.h"
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/SessionSecretStore.h"

namespace Propel {

struct KeyLocation
{
    KeyPlace place = KeyPlace::Nowhere;
    KeychainEntry entry = {};

    friend bool operator==(const KeyLocation &, const KeyLocation &) = default;
};

/// The life of private keys, from the setup's field to their removal: the only writer of keychain entries, of the
/// draft's fields about them, and of the list of stale entries. An entry is noted on disk before the keychain is given
/// the key, and stays noted until the key was read back and is the same; so a program that is killed loses nothing.
/// Until a setup is finished both keys wait in one entry: see UnfinishedKeys.
///
/// A step that takes a draft updates it before whoever waits for the step hears of its end. The draft outlives the
/// step, the stores outlive the keeper.
class KeyKeeper : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(KeyKeeper)
public:
    KeyKeeper(ConnectionStore &store, SecretPlaces places, QObject *parent = nullptr);

    // A setup's key
    /// Everything as it is saved.
    static ConnectionDraft draftLike(const Connection &connection);
    /// Starts with the new keys of an earlier draft, if there is one.
    static ConnectionDraft draftToReplaceKeys(const Connection &connection, const ConnectionDraft &unfinished = {});

    /// Where a key of this setup is, also if the address, company or public key in the draft has changed since.
    [[nodiscard]] static KeyLocation where(const ConnectionDraft &draft);
    /// Whether that is the drafted connection's key. If not, follow() makes it so.
    [[nodiscard]] bool hasKey(const ConnectionDraft &draft) const;
    /// The program ended while the keychain was given the key: find() says whether it arrived.
    [[nodiscard]] static bool mayBeUnderway(const ConnectionDraft &draft) { return !draft.keyUnderway.isEmpty(); }
    /// The draft comes from disk, and the keychain knows more of its keys: find() asks it.
    [[nodiscard]] static bool isUnread(const ConnectionDraft &draft);
    /// The public key has changed since the keychain was given it.
    [[nodiscard]] static bool isPublicKeyUnsaved(const ConnectionDraft &draft);

    /// With the draft's public key. An empty private key keeps that one alone, in the keychain.
    [[nodiscard]] StepPtr<StoreAndVerifyKey> save(ConnectionDraft &draft, Secret key, KeyPlace place);
    /// Puts what the draft says now beside the stored private key, apart from any saved connection's entry.
    [[nodiscard]] StepPtr<StoreAndVerifyKey> follow(ConnectionDraft &draft);
    /// The public and the private key were entered the wrong way round: exchanges them. Until the keychain has the pair
    /// nothing changes.
    [[nodiscard]] StepPtr<StoreAndVerifyKey> swap(ConnectionDraft &draft);
    /// At Finish, once the instance has accepted the pair: copies the private key to the connection's own entry, for
    /// commit(). Null where it is there, or nowhere.
    [[nodiscard]] StepPtr<StoreAndVerifyKey> moveTo(const Connection &connection, ConnectionDraft &draft);
    /// Reads what isUnread(): the draft has the public key then, and knows where the private one is. The step fails
    /// with Cause::KeychainEntryMissing where it isn't there.
    [[nodiscard]] StepPtr<SecretStep> find(ConnectionDraft &draft);
    [[nodiscard]] StepPtr<SecretStep> read(const ConnectionDraft &draft) const; ///< where() it is: UnfinishedKeys

    void giveUp(ConnectionDraft &draft) { notStored(draft, true); } ///< nobody waits for save() or follow() any longer
    void gone(ConnectionDraft &draft);                              ///< the keychain no longer has the key
    /// Saves the connection, in place of the one whose keys it replaces, or that has the same entry, and drops the
    /// draft.
    [[nodiscard]] Result<Connection> commit(const Connection &connection, ConnectionDraft &draft);
    [[nodiscard]] Result<> discard(ConnectionDraft &draft); ///< and the keys that only it knows of
    /// Drops the drafts of setups that are done already: the program ended within commit().
    void dropDoneDrafts(const QList<Connection> &saved);

    // A saved connection's keys: SavedKeys.cpp
    [[nodiscard]] KeyLocation where(const Connection &connection) const; ///< asks no keychain
    [[nodiscard]] SecretStore &storeOf(const Connection &connection) const
    {
        return m_places.at(where(connection).place);
    }
    [[nodiscard]] SecretStore &storeOf(const ConnectionDraft &draft) const { return m_places.at(where(draft).place); }
    [[nodiscard]] StepPtr<SecretStep> readFormer(const Connection &connection) const;
    /// Both as saved afterwards.
    [[nodiscard]] Result<Connection> exchangeWithFormer(const Connection &connection);
    [[nodiscard]] Result<Connection> removeFormer(const Connection &connection);
    /// The connection, its drafts and its keys; those in the keychain become stale entries.
    [[nodiscard]] Result<> remove(const Connection &connection);
    /// All connections and drafts, and what is kept for their proxies, `usualProxy`, and those that the system names.
    [[nodiscard]] Result<> forgetAll(const QList<Connection> &connections, const QString &usualProxy);

    [[nodiscard]] StaleKeychainEntries &staleEntries() { return m_stale; }

private:
    [[nodiscard]] KeyLocation beginStoring(ConnectionDraft &draft, KeyPlace place);
    [[nodiscard]] StepPtr<StoreAndVerifyKey> copy(const ConnectionDraft &draft, const KeychainEntry &to,
                                                  const std::optional<QString> &publicKey) const;
    void watch(StoreAndVerifyKey &step, ConnectionDraft &draft, const KeyLocation &location);
    void found(ConnectionDraft &draft, const KeychainEntry &entry, const UnfinishedKeys &keys);
    void stored(ConnectionDraft &draft, const KeyLocation &location, const QString &publicKey);
    void forgetInSession(const KeyLocation &location); ///< unless a saved connection or another draft uses it
    void notStored(ConnectionDraft &draft, bool perhapsLater);
    [[nodiscard]] Result<> noteAll(const QList<KeychainEntry> &entries);

    ConnectionStore &m_store;
    SecretPlaces m_places;
    StaleKeychainEntries m_stale;
};

} // namespace Propel
