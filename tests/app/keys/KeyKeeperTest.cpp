// SPDX-License-Identifier: MIT
#include "app/keys/KeyKeeper.h"

#include "tests/support/TestServices.h"

using namespace Propel;
using namespace Qt::StringLiterals;
using Mood = FakeSecretStore::Mood;

namespace {

const QString entry = u"propel-connect/connectwise/acme@connect.acme.com/AbCdEfGh"_s;
const QString otherEntry = u"propel-connect/connectwise/acme@connect.acme.com/IjKlMnOp"_s;

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
    EXPECT_EQ(store.draft().keyUnderway, entry);
    saving->start();
    EXPECT_FALSE(keys.hasKey(draft)) << "it was not read back";
    keys.giveUp(draft);
    EXPECT_EQ(store.draft().keyUnderway, QString());
    EXPECT_EQ(store.staleEntries(), QStringList{entry}) << "the keychain may write it yet";
}

TEST_F(KeyKeeperTest, CrossesItOffOnceItIsReadBack)
{
    ASSERT_TRUE(save());
    EXPECT_EQ(keychain.entries(), (QMap<QString, QByteArray>{{entry, "key"}}));
    EXPECT_EQ(store.draft(), draft);
    EXPECT_EQ(draft.keyEntry, entry);
    EXPECT_FALSE(KeyKeeper::mayBeUnderway(draft));
    EXPECT_TRUE(keys.hasKey(draft));
}

TEST_F(KeyKeeperTest, RemembersAnEntryThatTheKeychainTookAndThenDidNotGiveBack)
{
    keychain.onRead = Mood::Refuses;
    keychain.refusal.cause = Cause::KeychainUnavailable; // it was killed in between
    EXPECT_FALSE(save());
    EXPECT_EQ(store.staleEntries(), QStringList{entry}) << "to be removed, should the key end up elsewhere";
    EXPECT_EQ(store.draft().keyUnderway, QString());
}

TEST_F(KeyKeeperTest, RemembersNothingOfAKeychainThatIsNotThere)
{
    keychain.setMood(Mood::Refuses);
    keychain.refusal.cause = Cause::KeychainUnavailable;
    EXPECT_FALSE(save());
    EXPECT_TRUE(store.staleEntries().isEmpty());
}

TEST_F(KeyKeeperTest, TakesTheFormerEntryOutOnceTheNewOneIsIn)
{
    for (const KeyPlace place : {KeyPlace::Keychain, KeyPlace::ThisSessionOnly}) {
        draft.publicKey = u"AbCdEfGh"_s;
        ASSERT_TRUE(save(place));
        draft.publicKey = u"IjKlMnOp"_s;
        EXPECT_FALSE(keys.hasKey(draft));
        const auto following = keys.follow(draft);
        ASSERT_TRUE(run(*following) && following->result());
        settle();
        EXPECT_EQ(KeyKeeper::where(draft), (KeyLocation{place, KeychainEntry::named(otherEntry)}));
        EXPECT_EQ(keychain.entries().keys(), place == KeyPlace::Keychain ? QStringList{otherEntry} : QStringList());
        EXPECT_FALSE(sessionOnly.holds(entry));
        EXPECT_TRUE(store.staleEntries().isEmpty());
    }
}

TEST_F(KeyKeeperTest, LeavesTheEntryOfASavedConnectionAloneUntilItIsReplaced)
{
    draft = KeyKeeper::draftToEdit(saved());
    draft.publicKey = u"IjKlMnOp"_s;
    ASSERT_TRUE(save());
    settle();
    EXPECT_EQ(keychain.entries().keys(), (QStringList{entry, otherEntry}));
    Connection changed = store.load()->constFirst();
    changed.publicKey = *PublicKey::parse(draft.publicKey);
    const Result<Connection> committed = keys.commit(changed, draft);
    ASSERT_TRUE(committed);
    EXPECT_EQ(*store.load(), QList<Connection>{*committed});
    settle();
    EXPECT_EQ(keychain.entries().keys(), QStringList{otherEntry});
    EXPECT_TRUE(store.drafts().isEmpty());
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

TEST_F(KeyKeeperTest, DiscardsADraftWithItsKey)
{
    ASSERT_TRUE(save());
    ASSERT_TRUE(keys.discard(draft));
    settle();
    EXPECT_TRUE(keychain.entries().isEmpty());
    EXPECT_TRUE(store.drafts().isEmpty());
}
