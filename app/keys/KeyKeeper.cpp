// SPDX-License-Identifier: MIT
#include "app/keys/KeyKeeper.h"

#include "app/base/LogOnly.h"

#include <QCryptographicHash>
#include <QJsonDocument>
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

/// As requests have it; nothing where it can't be a key.
std::optional<QString> normalized(const std::optional<QString> &publicKey)
{
    const Result<PublicKey> parsed = PublicKey::parse(publicKey.value_or(QString()));
    return parsed ? std::optional(parsed->text()) : std::nullopt;
}

/// What tells a connection as it was saved from all others.
QString digestOf(const Connection &connection)
{
    const QByteArray text = QJsonDocument(connection.toJson()).toJson(QJsonDocument::Compact);
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex());
}

} // namespace

KeyKeeper::KeyKeeper(ConnectionStore &store, SecretPlaces places, QObject *parent)
    : QObject(parent),
      m_store(store),
      m_places(places),
      m_stale(store, *places.keychain)
{}

ConnectionDraft KeyKeeper::draftLike(const Connection &connection)
{
    ConnectionDraft draft;
    draft.domain = connection.address.text();
    draft.companyId = connection.companyId.text();
    draft.publicKey = connection.publicKey.text();
    draft.storedPublicKey = draft.publicKey;
    draft.access = connection.access;
    if (!connection.keyForThisSessionOnly)
        draft.keyEntry = KeychainEntry::ofConnection(connection).name();
    draft.acceptedAt = draft.instance();
    return draft;
}

ConnectionDraft KeyKeeper::draftToReplaceKeys(const Connection &connection, const ConnectionDraft &unfinished)
{
    ConnectionDraft draft = draftLike(connection);
    draft.page = unfinished.page.isEmpty() ? u"keys"_s : unfinished.page;
    draft.acceptedAt = unfinished.acceptedAt;
    draft.publicKey = unfinished.publicKey;
    draft.storedPublicKey = unfinished.storedPublicKey;
    draft.keyEntry = unfinished.keyEntry;
    draft.keyUnderway = unfinished.keyUnderway;
    draft.replaces = connection.id;
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
    if (own.isEmpty() || !held.isOfUnfinishedSetup())
        return !own.isEmpty() && held == own;
    return draft.storedPublicKey && normalized(draft.storedPublicKey) == normalized(draft.publicKey);
}

bool KeyKeeper::isUnread(const ConnectionDraft &draft)
{
    const KeychainEntry held = KeychainEntry::named(draft.keyEntry);
    const bool isPublicKeyUnknown = held.isOfUnfinishedSetup() || (!held.isEmpty() && draft.publicKey.isEmpty());
    return !draft.storedPublicKey && (mayBeUnderway(draft) || isPublicKeyUnknown);
}

bool KeyKeeper::isPublicKeyUnsaved(const ConnectionDraft &draft)
{
    return !draft.publicKey.isEmpty() && draft.publicKey != draft.storedPublicKey;
}

/// Always a new entry: stored keys stay until the new ones are stored, and a saved connection must not lose its working
/// key to an untested one. The draft on disk says that keys are on their way there, so that a program that is killed in
/// the middle looks.
KeyLocation KeyKeeper::beginStoring(ConnectionDraft &draft, KeyPlace place)
{
    const KeyLocation to{place, KeychainEntry::ofUnfinishedSetup(newConnectionId())};
    draft.acceptedAt.clear();
    if (place != KeyPlace::Keychain)
        return to;
    const QString before = std::exchange(draft.keyUnderway, to.entry.name());
    logOnly(m_stale.note(KeychainEntry::named(before)), draftStillNamesIt);
    if (draft.keyEntry.isEmpty()) // only the public key was stored
        draft.storedPublicKey.reset();
    logOnly(m_store.saveDraft(draft), draftIsSavedAgain);
    return to;
}

/// Updates the draft once the step has ended.
void KeyKeeper::watch(StoreAndVerifyKey &step, ConnectionDraft &draft, const KeyLocation &location)
{
    connect(&step, &Step::ended, this, [this, &step, &draft, location, publicKey = draft.publicKey] {
        if (step.result())
            return stored(draft, location, publicKey);
        notStored(draft, step.mayHaveStored());
        if (step.result().error().cause == Cause::KeychainEntryMissing) // it was to be copied, and is no longer there
            gone(draft);
    });
}

StepPtr<StoreAndVerifyKey> KeyKeeper::save(ConnectionDraft &draft, Secret key, KeyPlace place)
{
    const UnfinishedKeys both{draft.publicKey, std::move(key)};
    const KeyLocation to = beginStoring(draft, place);
    auto step = makeStep<StoreAndVerifyKey>(m_places.at(place), to.entry.name(), both.toSecret());
    if (!both.privateKey.isEmpty())
        watch(*step, draft, to);
    else // the draft still says that the entry may be there
        connect(step.get(), &Step::ended, this, [step = step.get(), &draft, publicKey = both.publicKey] {
            if (step->result())
                draft.storedPublicKey = publicKey;
        });
    return step;
}

/// `publicKey`: to be put beside the private key; nothing: that one goes there alone.
StepPtr<StoreAndVerifyKey> KeyKeeper::copy(const ConnectionDraft &draft, const KeychainEntry &to,
                                           const std::optional<QString> &publicKey) const
{
    SecretStore *store = &m_places.at(where(draft).place);
    const auto use = [store, to, publicKey](const Secret &held) -> Result<StoreAndVerifyKey::What> {
        const UnfinishedKeys both{publicKey, UnfinishedKeys::fromSecret(held).privateKey};
        return StoreAndVerifyKey::What{store, to.name(), both.toSecret()};
    };
    return makeStep<StoreAndVerifyKey>(read(draft), use);
}

StepPtr<StoreAndVerifyKey> KeyKeeper::follow(ConnectionDraft &draft)
{
    const KeyLocation to = beginStoring(draft, where(draft).place);
    auto step = copy(draft, to.entry, draft.publicKey);
    watch(*step, draft, to);
    return step;
}

StepPtr<StoreAndVerifyKey> KeyKeeper::moveTo(const Connection &connection, ConnectionDraft &draft)
{
    const KeychainEntry own = KeychainEntry::ofConnection(connection);
    if (!hasKey(draft) || where(draft).entry == own)
        return nullptr;
    if (where(draft).place == KeyPlace::Keychain)
        logOnly(m_stale.noteUntilUsed(own),
                "without the note a program that is killed now leaves an entry that nobody uses");
    auto step = copy(draft, own, {});
    connect(step.get(), &Step::ended, this, [this, step = step.get(), &draft] {
        if (!step->result() && step->result().error().cause == Cause::KeychainEntryMissing)
            gone(draft);
    });
    return step;
}

StepPtr<StoreAndVerifyKey> KeyKeeper::swap(ConnectionDraft &draft)
{
    const KeyLocation to = beginStoring(draft, where(draft).place);
    const auto publicKey = std::make_shared<QString>();
    const auto use = [this, to, publicKey, former = draft.publicKey](const Secret &held) {
        QString text = UnfinishedKeys::fromSecret(held).privateKey.toText();
        const Result<PublicKey> parsed = PublicKey::parse(text);
        Secret::wipe(text);
        return parsed.map([&](const PublicKey &key) {
            *publicKey = key.text();
            const UnfinishedKeys both{*publicKey, Secret(cleanKey(former))};
            return StoreAndVerifyKey::What{&m_places.at(to.place), to.entry.name(), both.toSecret()};
        });
    };
    auto step = makeStep<StoreAndVerifyKey>(read(draft), use);
    connect(step.get(), &Step::ended, this, [this, step = step.get(), &draft, to, publicKey] {
        if (!step->result())
            return notStored(draft, step->mayHaveStored());
        draft.publicKey = *publicKey;
        stored(draft, to, *publicKey);
    });
    return step;
}

StepPtr<SecretStep> KeyKeeper::find(ConnectionDraft &draft)
{
    // A key on its way to a connection's own entry is still where it was; and what stands there may be an older one.
    const KeychainEntry underway = KeychainEntry::named(draft.keyUnderway);
    const bool isUnderway = underway.isOfUnfinishedSetup() || draft.keyEntry.isEmpty();
    const KeychainEntry entry = isUnderway ? underway : KeychainEntry::named(draft.keyEntry);
    StepPtr<SecretStep> reading = m_places.keychain->read(entry.name());
    connect(reading.get(), &Step::ended, this, [this, reading = reading.get(), &draft, entry, isUnderway] {
        if (reading->result())
            found(draft, entry, UnfinishedKeys::fromSecret(reading->takeSecret()));
        else if (reading->result().error().cause != Cause::KeychainEntryMissing)
            return;
        else if (isUnderway)
            notStored(draft, false);
        else
            gone(draft);
    });
    return reading;
}

void KeyKeeper::found(ConnectionDraft &draft, const KeychainEntry &entry, const UnfinishedKeys &keys)
{
    const QString publicKey = keys.publicKey.value_or(entry.publicKey());
    if (draft.publicKey.isEmpty())
        draft.publicKey = publicKey;
    draft.storedPublicKey = publicKey;
    if (draft.keyUnderway != entry.name())
        notStored(draft, true);
    if (!keys.privateKey.isEmpty())
        stored(draft, {KeyPlace::Keychain, entry}, publicKey);
}

StepPtr<SecretStep> KeyKeeper::read(const ConnectionDraft &draft) const
{
    const KeyLocation location = where(draft);
    return m_places.at(location.place).read(location.entry.name());
}

/// It was stored there and read back. An entry under former names goes, unless a saved connection uses it.
void KeyKeeper::stored(ConnectionDraft &draft, const KeyLocation &location, const QString &publicKey)
{
    const KeyLocation before = where(draft);
    const bool moved = before.place != KeyPlace::Nowhere && before != location;
    if (moved && before.place == KeyPlace::Keychain) // before the draft on disk names another
        logOnly(m_stale.note(before.entry), draftStillNamesIt);
    const KeychainEntry underway = KeychainEntry::named(std::exchange(draft.keyUnderway, {}));
    if (underway != location.entry)
        logOnly(m_stale.note(underway), draftStillNamesIt);
    draft.storedPublicKey = publicKey;
    draft.keyEntry = location.place == KeyPlace::Keychain ? location.entry.name() : QString();
    draft.keyInSession = location.place == KeyPlace::ThisSessionOnly ? location.entry.name() : QString();
    const Result<> saved = m_store.saveDraft(draft);
    logOnly(saved, draftIsSavedAgain);
    if (!saved)
        return;
    if (moved && before.place == KeyPlace::ThisSessionOnly)
        m_places.sessionOnly->forget(before.entry.name());
    m_stale.removeLater(); // the former entry, and one that was given up and then came to be
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

void KeyKeeper::gone(ConnectionDraft &draft)
{
    draft.keyEntry.clear();
    draft.keyInSession.clear();
    draft.storedPublicKey.reset();
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
        return draft.replaces.isEmpty() ? KeychainEntry::ofConnection(other) == KeychainEntry::ofConnection(connection)
                                        : other.id == draft.replaces;
    });
    Connection saved = connection;
    Result<> done;
    if (former != all->end()) {
        saved.id = former->id;
        done = noteAll(KeychainEntry::allOf(*former)); // those that nothing uses once this is saved
    }
    if (const KeychainEntry held = where(draft).entry; done && held.isOfUnfinishedSetup())
        done = m_stale.note(held);
    draft.committedAs = digestOf(saved);
    logOnly(m_store.saveDraft(draft), "a program that is killed now offers to finish a setup that is done");
    if (done)
        done = m_store.save(saved);
    if (!done)
        return tl::make_unexpected(done.error());
    qCInfo(setupLog) << "connection saved";
    m_stale.crossOff(KeychainEntry::ofConnection(saved));
    m_store.dropDraft(draft.replaces);
    draft.replaces = saved.id;
    forgetInSession(where(draft));
    m_stale.removeLater();
    return saved;
}

Result<> KeyKeeper::discard(ConnectionDraft &draft)
{
    if (const Result<> noted = noteAll(KeychainEntry::allOf(draft)); !noted)
        return noted;
    m_store.dropDraft(draft.replaces);
    forgetInSession(where(draft));
    m_stale.remove();
    return {};
}

void KeyKeeper::dropDoneDrafts(const QList<Connection> &saved)
{
    for (const ConnectionDraft &draft : m_store.drafts()) {
        const KeychainEntry held = KeychainEntry::named(draft.keyEntry);
        const bool isDone = std::ranges::any_of(saved, [&](const Connection &connection) {
            return draft.committedAs == digestOf(connection) ||
                   (!draft.replaces.isEmpty() &&
                    held == KeychainEntry::ofConnection(connection)); // as earlier versions left it
        });
        if (isDone)
            m_store.dropDraft(draft.replaces);
    }
}

void KeyKeeper::forgetInSession(const KeyLocation &location)
{
    if (location.place == KeyPlace::ThisSessionOnly && !m_stale.isInUse(location.entry))
        m_places.sessionOnly->forget(location.entry.name());
}

} // namespace Propel
