// SPDX-License-Identifier: MIT
#pragma once

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
    static ConnectionDraft draftToEdit(const Connection &connection);
    /// Starts with the new keys of an earlier draft, if there is one.
    static ConnectionDraft draftToReplaceKeys(const Connection &connection, const ConnectionDraft &unfinished = {});

    /// Where a key of this setup is, also if the address, company or public key in the draft has changed since.
    [[nodiscard]] static KeyLocation where(const ConnectionDraft &draft);
    /// Whether that is the drafted connection's key. If not, follow() makes it so.
    [[nodiscard]] bool hasKey(const ConnectionDraft &draft) const;
    /// The program ended while the keychain was given the key: find() says whether it arrived.
    [[nodiscard]] static bool mayBeUnderway(const ConnectionDraft &draft) { return !draft.keyUnderway.isEmpty(); }

    [[nodiscard]] StepPtr<StoreAndVerifyKey> save(ConnectionDraft &draft, Secret key, KeyPlace place);
    /// Copies the key to the entry for what the draft says now.
    [[nodiscard]] StepPtr<StoreAndVerifyKey> follow(ConnectionDraft &draft);
    /// The public and the private key were entered the wrong way round: exchanges them. Until the keychain has the pair
    /// nothing changes; after that no file and no entry's name holds what stood as the public key.
    [[nodiscard]] StepPtr<StoreAndVerifyKey> swap(ConnectionDraft &draft);
    /// At Finish: copies a key that was kept apart until it was tested to the connection's own entry. Null where it is
    /// there, or nowhere.
    [[nodiscard]] StepPtr<StoreAndVerifyKey> moveTo(const Connection &connection, ConnectionDraft &draft);
    [[nodiscard]] StepPtr<SecretStep> find(ConnectionDraft &draft);
    [[nodiscard]] StepPtr<SecretStep> read(const ConnectionDraft &draft) const; ///< where() it is

    void giveUp(ConnectionDraft &draft); ///< nobody waits for save() or follow() any longer
    void gone(ConnectionDraft &draft);   ///< the keychain no longer has the key
    /// Saves the connection, in place of the one that is edited or has the same entry, and drops the draft.
    [[nodiscard]] Result<Connection> commit(const Connection &connection, ConnectionDraft &draft);
    [[nodiscard]] Result<> discard(ConnectionDraft &draft); ///< and the keys that only it knows of
    /// Drops the draft of a replacement that is done already: the program ended in between.
    bool dropIfDone(const ConnectionDraft &replacement, const Connection &connection);

    // A saved connection's keys
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
    /// All connections and drafts, and what is kept for their proxies and `usualProxy`.
    [[nodiscard]] Result<> forgetAll(const QList<Connection> &connections, const QString &usualProxy);

    [[nodiscard]] StaleKeychainEntries &staleEntries() { return m_stale; }

private:
    enum class FormerName { IsPlain, IsSecret }; ///< secret: the private key stood where the public one belongs

    [[nodiscard]] KeychainEntry entryFor(const ConnectionDraft &draft) const;
    void noteUnderway(ConnectionDraft &draft, const KeychainEntry &entry);
    [[nodiscard]] StepPtr<StoreAndVerifyKey> copy(ConnectionDraft &draft, const KeychainEntry &to);
    void watch(StoreAndVerifyKey &step, ConnectionDraft &draft, const KeyLocation &location);
    void stored(ConnectionDraft &draft, const KeyLocation &location, FormerName formerName = FormerName::IsPlain);
    void forgetInSession(const KeyLocation &location); ///< unless a saved connection or another draft uses it
    void notStored(ConnectionDraft &draft, bool perhapsLater);
    [[nodiscard]] Result<> noteAll(const QList<KeychainEntry> &entries);

    ConnectionStore &m_store;
    SecretPlaces m_places;
    StaleKeychainEntries m_stale;
};

} // namespace Propel
