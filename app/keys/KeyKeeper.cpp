// SPDX-License-Identifier: MIT
#include "app/keys/KeyKeeper.h"

#include "app/base/LogOnly.h"
#include "app/http/NetworkPolicy.h"
#include "app/http/ProxySignIn.h"

#include <QLoggingCategory>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Q_LOGGING_CATEGORY(setupLog, "propel.wizard", QtWarningMsg)

constexpr auto draftIsSavedAgain = "the setup saves its draft again at its next page, and says if that fails";
constexpr auto draftStillNamesIt = "the draft on disk still names the entry, unless it can't be written either";

/// The entry of the connection as drafted; none where a text can't be read.
KeychainEntry ownEntry(const ConnectionDraft &draft)
{
    const auto &address = draft.domain.address();
    const Result<CompanyId> companyId = CompanyId::parse(draft.companyId);
    const Result<PublicKey> publicKey = PublicKey::parse(draft.publicKey);
    return address && companyId && publicKey ? KeychainEntry::ofKey(*address, *companyId, *publicKey) : KeychainEntry();
}

QList<DraftName> draftsOf(const Connection &connection)
{
    return {DraftName{connection.id}, DraftName{connection.id, true}};
}

QList<KeychainEntry> entriesOf(const ConnectionDraft &draft)
{
    return {KeychainEntry::named(draft.keyEntry), KeychainEntry::named(draft.keyUnderway)};
}

/// None where the text is no proxy.
KeychainEntry entryOfProxy(const QString &proxy)
{
    const Result<NetworkPolicy> policy = NetworkPolicy::make({}, proxy);
    return policy && policy->proxy ? KeychainEntry::ofProxy(proxyName(*policy->proxy)) : KeychainEntry();
}

} // namespace

KeyKeeper::KeyKeeper(ConnectionStore &store, SecretPlaces places, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_places(places),
      m_stale(store, *places.keychain)
{}

ConnectionDraft KeyKeeper::draftToEdit(const Connection &connection)
{
    ConnectionDraft draft;
    draft.page = u"instance"_s;
    draft.domain = connection.address.text();
    draft.companyId = connection.companyId.text();
    draft.publicKey = connection.publicKey.text();
    draft.access = connection.access;
    if (!connection.keyForThisSessionOnly)
        draft.keyEntry = KeychainEntry::ofConnection(connection).name();
    draft.editing = connection.id;
    return draft;
}

ConnectionDraft KeyKeeper::draftToReplaceKeys(const Connection &connection, const ConnectionDraft &unfinished)
{
    ConnectionDraft draft = draftToEdit(connection);
    draft.page = unfinished.page.isEmpty() ? u"keys"_s : unfinished.page;
    draft.publicKey = unfinished.publicKey;
    draft.keyEntry = unfinished.keyEntry;
    draft.keyUnderway = unfinished.keyUnderway;
    draft.replacing = true;
    return draft;
}

KeyLocation KeyKeeper::where(const ConnectionDraft &draft)
{
    if (!draft.keyInSession.isEmpty())
        return {KeyPlace::ThisSessionOnly, KeychainEntry::named(draft.keyInSession)};
    if (!draft.keyEntry.isEmpty())
        return {KeyPlace::Keychain, KeychainEntry::named(draft.keyEntry)};
    return {};
}

bool KeyKeeper::hasKey(const ConnectionDraft &draft) const
{
    const KeychainEntry own = ownEntry(draft);
    const KeychainEntry held = where(draft).entry;
    return !held.isEmpty() && !own.isEmpty() && (held == own || held == entryFor(draft));
}

/// The entry that a key entered now is put under: the connection's own; or one for unfinished setups, while the
/// connection has no name yet, or a saved one uses that entry and must not lose its working key to an untested one.
KeychainEntry KeyKeeper::entryFor(const ConnectionDraft &draft) const
{
    const KeychainEntry own = ownEntry(draft);
    const QList<Connection> saved = m_store.look().value_or(QList<Connection>());
    const bool isUsed = std::any_of(saved.begin(), saved.end(), [&](const Connection &connection) {
        return KeychainEntry::allOf(connection).contains(own);
    });
    if (!own.isEmpty() && !isUsed)
        return own;
    if (const KeychainEntry held = where(draft).entry; held.isOfUnfinishedSetup())
        return held;
    return KeychainEntry::ofUnfinishedSetup(draft.editing.isEmpty() ? newConnectionId() : draft.editing);
}

/// Says in the draft on disk that the key is on its way there, so that a program that is killed in the middle looks.
void KeyKeeper::noteUnderway(ConnectionDraft &draft, const KeychainEntry &entry)
{
    const QString before = std::exchange(draft.keyUnderway, entry.name());
    if (before != entry.name())
        logOnly(m_stale.note(KeychainEntry::named(before)), draftStillNamesIt);
    logOnly(m_store.saveDraft(draft), draftIsSavedAgain);
}

/// Updates the draft once the step has ended.
void KeyKeeper::watch(StoreAndVerifyKey &step, ConnectionDraft &draft, const KeyLocation &location)
{
    connect(&step, &Step::ended, this, [this, &step, &draft, location] {
        if (step.result())
            return stored(draft, location);
        notStored(draft, step.mayHaveStored());
        if (step.result().error().cause == Cause::KeychainEntryMissing) // it was to be copied, and is no longer there
            gone(draft);
    });
}

StepPtr<StoreAndVerifyKey> KeyKeeper::save(ConnectionDraft &draft, Secret key, KeyPlace place)
{
    const KeychainEntry entry = entryFor(draft);
    if (place == KeyPlace::Keychain)
        noteUnderway(draft, entry);
    auto step = makeStep<StoreAndVerifyKey>(m_places.at(place), entry.name(), std::move(key));
    watch(*step, draft, {place, entry});
    return step;
}

StepPtr<StoreAndVerifyKey> KeyKeeper::copy(ConnectionDraft &draft, const KeychainEntry &to)
{
    const KeyPlace place = where(draft).place;
    SecretStore *store = &m_places.at(place);
    auto step = makeStep<StoreAndVerifyKey>(read(draft), [store, to](Secret key) -> Result<StoreAndVerifyKey::What> {
        return StoreAndVerifyKey::What{store, to.name(), std::move(key)};
    });
    watch(*step, draft, {place, to});
    return step;
}

StepPtr<StoreAndVerifyKey> KeyKeeper::follow(ConnectionDraft &draft)
{
    const KeychainEntry to = entryFor(draft);
    if (where(draft).place == KeyPlace::Keychain)
        noteUnderway(draft, to);
    return copy(draft, to);
}

StepPtr<StoreAndVerifyKey> KeyKeeper::moveTo(const Connection &connection, ConnectionDraft &draft)
{
    const KeychainEntry own = KeychainEntry::ofConnection(connection);
    return !hasKey(draft) || where(draft).entry == own ? nullptr : copy(draft, own);
}

StepPtr<StoreAndVerifyKey> KeyKeeper::swap(ConnectionDraft &draft)
{
    const KeyPlace place = where(draft).place;
    const auto swapped = std::make_shared<ConnectionDraft>(draft);
    const auto to = std::make_shared<KeychainEntry>();
    const auto use = [this, place, swapped, to](const Secret &key) -> Result<StoreAndVerifyKey::What> {
        Secret former(PublicKey::parse(swapped->publicKey).value().text());
        QString text = key.toText();
        const Result<PublicKey> publicKey = PublicKey::parse(text);
        Secret::wipe(text);
        if (!publicKey)
            return tl::make_unexpected(publicKey.error());
        swapped->publicKey = publicKey->text();
        *to = entryFor(*swapped);
        if (place == KeyPlace::Keychain) // until the draft names it
            logOnly(m_stale.note(*to),
                    "without the note a program that is killed now leaves an entry that nobody uses");
        return StoreAndVerifyKey::What{&m_places.at(place), to->name(), std::move(former)};
    };
    auto step = makeStep<StoreAndVerifyKey>(read(draft), use);
    connect(step.get(), &Step::ended, this, [this, step = step.get(), &draft, place, swapped, to] {
        if (!step->result())
            return;
        draft.publicKey = swapped->publicKey;
        stored(draft, {place, *to}, FormerName::IsSecret);
    });
    return step;
}

StepPtr<SecretStep> KeyKeeper::find(ConnectionDraft &draft)
{
    const KeychainEntry underway = KeychainEntry::named(draft.keyUnderway);
    StepPtr<SecretStep> reading = m_places.keychain->read(underway.name());
    connect(reading.get(), &Step::ended, this, [this, reading = reading.get(), &draft, underway] {
        if (reading->result())
            stored(draft, {KeyPlace::Keychain, underway});
        else if (reading->result().error().cause == Cause::KeychainEntryMissing)
            notStored(draft, false);
    });
    return reading;
}

StepPtr<SecretStep> KeyKeeper::read(const ConnectionDraft &draft) const
{
    const KeyLocation location = where(draft);
    return m_places.at(location.place).read(location.entry.name());
}

/// It was stored there and read back. An entry under former names goes, unless a saved connection uses it.
void KeyKeeper::stored(ConnectionDraft &draft, const KeyLocation &location, FormerName formerName)
{
    const KeyLocation before = where(draft);
    const bool moved = before.place != KeyPlace::Nowhere && before != location;
    if (moved && before.place == KeyPlace::Keychain) { // before the draft on disk names another
        if (formerName == FormerName::IsSecret)
            m_stale.noteUnwritten(before.entry);
        else
            logOnly(m_stale.note(before.entry), draftStillNamesIt);
    }
    draft.keyUnderway.clear();
    draft.keyEntry = location.place == KeyPlace::Keychain ? location.entry.name() : QString();
    draft.keyInSession = location.place == KeyPlace::ThisSessionOnly ? location.entry.name() : QString();
    const Result<> saved = m_store.saveDraft(draft);
    logOnly(saved, draftIsSavedAgain);
    if (!moved || !saved)
        return;
    if (before.place == KeyPlace::Keychain)
        m_stale.remove();
    else
        m_places.sessionOnly->forget(before.entry.name());
}

/// `perhapsLater`: the keychain may have the entry yet.
void KeyKeeper::notStored(ConnectionDraft &draft, bool perhapsLater)
{
    if (draft.keyUnderway.isEmpty())
        return;
    if (perhapsLater)
        logOnly(m_stale.note(KeychainEntry::named(draft.keyUnderway)), draftStillNamesIt);
    draft.keyUnderway.clear();
    logOnly(m_store.saveDraft(draft), draftIsSavedAgain);
}

void KeyKeeper::giveUp(ConnectionDraft &draft)
{
    notStored(draft, true);
}

void KeyKeeper::gone(ConnectionDraft &draft)
{
    draft.keyEntry.clear();
    draft.keyInSession.clear();
    logOnly(m_store.saveDraft(draft), draftIsSavedAgain);
}

Result<> KeyKeeper::noteAll(const QList<KeychainEntry> &entries)
{
    for (const KeychainEntry &entry : entries) {
        if (const Result<> noted = m_stale.note(entry); !noted)
            return noted;
    }
    return {};
}

Result<Connection> KeyKeeper::commit(const Connection &connection, ConnectionDraft &draft)
{
    const Result<QList<Connection>> all = m_store.load();
    if (!all)
        return tl::make_unexpected(all.error());
    const auto former = std::find_if(all->begin(), all->end(), [&](const Connection &other) {
        return draft.editing.isEmpty() ? KeychainEntry::ofConnection(other) == KeychainEntry::ofConnection(connection)
                                       : other.id == draft.editing;
    });
    Connection saved = connection;
    Result<> done;
    if (former != all->end()) {
        saved.id = former->id;
        done = noteAll(KeychainEntry::allOf(*former)); // those that nothing uses once this is saved
    }
    if (done)
        done = m_store.save(saved);
    if (!done)
        return tl::make_unexpected(done.error());
    qCInfo(setupLog) << "connection saved";
    m_store.dropDraft(draft.name());
    draft.editing = saved.id;
    m_stale.remove();
    return saved;
}

Result<> KeyKeeper::discard(ConnectionDraft &draft)
{
    if (const Result<> noted = noteAll(entriesOf(draft)); !noted)
        return noted;
    m_store.dropDraft(draft.name());
    forgetInSession(where(draft));
    m_stale.remove();
    return {};
}

bool KeyKeeper::dropIfDone(const ConnectionDraft &replacement, const Connection &connection)
{
    if (replacement.keyEntry != KeychainEntry::ofConnection(connection).name())
        return false;
    m_store.dropDraft(replacement.name());
    m_stale.remove();
    return true;
}

void KeyKeeper::forgetInSession(const KeyLocation &location)
{
    if (location.place == KeyPlace::ThisSessionOnly && !m_stale.isInUse(location.entry))
        m_places.sessionOnly->forget(location.entry.name());
}

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
    QList<KeychainEntry> entries = KeychainEntry::allOf(connection);
    for (const DraftName &name : draftsOf(connection))
        entries += entriesOf(m_store.draft(name));
    Result<> done = noteAll(entries); // nothing else knows of them once the connection is gone
    if (done)
        done = m_store.remove(connection.id);
    if (!done)
        return done;
    for (const DraftName &name : draftsOf(connection))
        m_store.dropDraft(name);
    forgetInSession(where(connection));
    return {};
}

Result<> KeyKeeper::forgetAll(const QList<Connection> &connections, const QString &usualProxy)
{
    QList<KeychainEntry> entries{entryOfProxy(usualProxy)};
    for (const ConnectionDraft &draft : m_store.drafts())
        entries += entriesOf(draft) << entryOfProxy(draft.access.proxy);
    for (const Connection &connection : connections)
        entries += KeychainEntry::allOf(connection) << entryOfProxy(connection.access.proxy);
    Result<> done = noteAll(entries);
    for (const Connection &connection : connections) {
        if (done)
            done = remove(connection);
    }
    for (const ConnectionDraft &draft : m_store.drafts()) {
        if (done)
            m_store.dropDraft(draft.name());
    }
    return done;
}

} // namespace Propel
