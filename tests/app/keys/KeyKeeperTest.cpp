// SPDX-License-Identifier: MIT
#include "app/keys/KeyKeeper.h"

#include "tests/support/TestServices.h"

using namespace Propel;
using namespace Qt::StringLiterals;
using Mood = FakeSecretStore::Mood;

namespace {

const QString entry = u"propel-connect/connectwise/acme@connect.acme.com/AbCdEfGh"_s;
const QByteArray both = "AbCdEfGh\nkey"; ///< what an unfinished setup's entry holds

class KeyKeeperTest : public testing::Test, protected TestServices
{
protected:
    KeyKeeperTest()
    {
        draft.page = u"keys"_s;
        draft.domain = u"https://connect.acme.com/login"_s;
        draft.companyId = u"acme"_s;
        draft.publicKey = u"AbCdEfGh"_s;
    }
    Result<> save(KeyPlace place = KeyPlace::Keychain)
    {
        const auto saving = keys.save(draft, Secret(u"key"_s), place);
        EXPECT_TRUE(run(*saving));
        return saving->result();
    }
    Connection saved()
    {
        Connection connection{u"abc"_s,
                              u"Acme"_s,
                              *draft.domain.address(),
                              *CompanyId::parse(draft.companyId),
                              *PublicKey::parse(draft.publicKey),
                              {}};
        EXPECT_TRUE(store.save(connection));
        keychain.entries()[entry] = "works";
        return connection;
    }

    ConnectionDraft draft;
};

} // namespace

TEST_F(KeyKeeperTest, HasTheEntryOnDiskBeforeTheKeychainIsAsked)
{
    keychain.onStore = Mood::Hangs;
    const auto saving = keys.save(draft, Secret(u"key"_s), KeyPlace::Keychain);
    EXPECT_EQ(keychain.asked(), QStringList());
    const QString underway = store.draft().keyUnderway;
    EXPECT_TRUE(KeychainEntry::named(underway).isOfUnfinishedSetup()) << underway;
    saving->start();
    EXPECT_FALSE(keys.hasKey(draft)) << "it was not read back";
    keys.giveUp(draft);
    EXPECT_EQ(store.draft().keyUnderway, QString());
    EXPECT_EQ(store.staleEntries(), QStringList{underway}) << "the keychain may write it yet";
}

TEST_F(KeyKeeperTest, CrossesItOffOnceItIsReadBack)
{
    ASSERT_TRUE(save());
    EXPECT_EQ(keychain.entries(), (QMap<QString, QByteArray>{{draft.keyEntry, both}}));
    EXPECT_EQ(store.draft().keyEntry, draft.keyEntry);
    EXPECT_FALSE(KeyKeeper::mayBeUnderway(draft));
    EXPECT_TRUE(keys.hasKey(draft));
}

TEST_F(KeyKeeperTest, FindsBothKeysAfterAKillAtAnyMoment)
{
    ASSERT_TRUE(save());
    for (const bool arrived : {true, false}) {
        ConnectionDraft left = store.draft();
        if (arrived)
            std::swap(left.keyEntry, left.keyUnderway); // killed before it was read back
        else
            left.keyUnderway = entry; // as version 0.1 left it, on the way to another entry
        EXPECT_TRUE(KeyKeeper::isUnread(left));
        EXPECT_FALSE(keys.hasKey(left));
        const auto finding = keys.find(left);
        ASSERT_TRUE(run(*finding) && finding->result());
        EXPECT_FALSE(KeyKeeper::isUnread(left));
        EXPECT_EQ(left.publicKey, u"AbCdEfGh"_s);
        EXPECT_EQ(left.keyEntry, draft.keyEntry);
        EXPECT_TRUE(keys.hasKey(left));
        settle();
        EXPECT_EQ(keychain.entries(), (QMap<QString, QByteArray>{{draft.keyEntry, both}}));
    }
}

TEST_F(KeyKeeperTest, GoesOnWithTheEntryOfAnEarlierVersion)
{
    draft.publicKey.clear();
    draft.keyEntry = entry;
    keychain.entries()[entry] = "key";
    const auto finding = keys.find(draft);
    ASSERT_TRUE(run(*finding) && finding->result());
    EXPECT_EQ(draft.publicKey, u"AbCdEfGh"_s) << "it is in the name";
    EXPECT_TRUE(keys.hasKey(draft));
}

TEST_F(KeyKeeperTest, RemembersAnEntryThatTheKeychainTookAndThenDidNotGiveBack)
{
    keychain.onRead = Mood::Refuses;
    keychain.refusal.cause = Cause::KeychainUnavailable; // it was killed in between
    EXPECT_FALSE(save());
    EXPECT_EQ(store.staleEntries(), keychain.entries().keys()) << "to be removed, should the key end up elsewhere";
    EXPECT_EQ(store.draft().keyUnderway, QString());
}

TEST_F(KeyKeeperTest, RemembersNothingOfAKeychainThatIsNotThere)
{
    keychain.setMood(Mood::Refuses);
    keychain.refusal.cause = Cause::KeychainUnavailable;
    EXPECT_FALSE(save());
    EXPECT_TRUE(store.staleEntries().isEmpty());
}

TEST_F(KeyKeeperTest, PutsACorrectedPublicKeyBesideThePrivateOne)
{
    for (const KeyPlace place : {KeyPlace::Keychain, KeyPlace::ThisSessionOnly}) {
        draft.publicKey = u"AbCdEfGh"_s;
        ASSERT_TRUE(save(place));
        draft.publicKey = u"IjKlMnOp"_s;
        EXPECT_FALSE(keys.hasKey(draft));
        const KeyLocation before = KeyKeeper::where(draft);
        const auto following = keys.follow(draft);
        ASSERT_TRUE(run(*following) && following->result());
        settle();
        EXPECT_TRUE(keys.hasKey(draft));
        EXPECT_EQ(KeyKeeper::where(draft).place, before.place);
        EXPECT_NE(KeyKeeper::where(draft).entry, before.entry) << "until it is there, the former one stays";
        const bool isInKeychain = place == KeyPlace::Keychain;
        EXPECT_EQ(keychain.entries().values(), isInKeychain ? QList<QByteArray>{"IjKlMnOp\nkey"} : QList<QByteArray>());
        EXPECT_TRUE(store.staleEntries().isEmpty());
    }
}

TEST_F(KeyKeeperTest, KeepsTheFormerKeyUntilTheNewOneIsStored)
{
    ASSERT_TRUE(save());
    const QString former = draft.keyEntry;
    keychain.onStore = Mood::Hangs;
    const auto saving = keys.save(draft, Secret(u"other"_s), KeyPlace::Keychain);
    saving->start();
    keys.giveUp(draft);
    EXPECT_EQ(store.draft().keyEntry, former);
    EXPECT_EQ(keychain.entries().value(former), both);
    EXPECT_TRUE(draft.acceptedAt.isEmpty());
}

TEST_F(KeyKeeperTest, CommitsASetupOfTheSameNamesInPlaceOfTheSavedConnection)
{
    Connection again = saved();
    ASSERT_TRUE(save());
    EXPECT_EQ(keychain.entries().value(entry), "works") << "an untested key is kept apart";
    const auto moving = keys.moveTo(again, draft);
    ASSERT_TRUE(moving && run(*moving) && moving->result());
    again.id = u"new"_s;
    ASSERT_TRUE(keys.commit(again, draft));
    settle();
    EXPECT_EQ(store.load()->constFirst().id, u"abc"_s);
    EXPECT_EQ(keychain.entries(), (QMap<QString, QByteArray>{{entry, "key"}}));
}

TEST_F(KeyKeeperTest, LeavesASavedConnectionAloneWhoseKeyAnotherInstanceIsTriedWith)
{
    const Connection connection = saved();
    for (const bool isFinished : {false, true}) {
        draft = KeyKeeper::draftLike(connection);
        draft.domain = u"connect.other.com"_s;
        EXPECT_FALSE(keys.hasKey(draft)) << "it belongs to the other instance";
        const auto following = keys.follow(draft);
        ASSERT_TRUE(run(*following) && following->result());
        Connection other = connection;
        other.id = u"other"_s;
        other.address = *draft.domain.address();
        if (isFinished) {
            const auto moving = keys.moveTo(other, draft);
            ASSERT_TRUE(moving && run(*moving) && moving->result() && keys.commit(other, draft));
        } else {
            ASSERT_TRUE(keys.discard(draft));
        }
        settle();
        EXPECT_EQ(store.load()->constFirst(), connection);
        EXPECT_EQ(store.load()->size(), isFinished ? 2 : 1);
        EXPECT_EQ(keychain.entries().value(entry), "works");
        EXPECT_EQ(keychain.entries().size(), isFinished ? 2 : 1);
    }
}
