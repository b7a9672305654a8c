// SPDX-License-Identifier: MIT
#include "app/keys/StaleKeychainEntries.h"
#include "app/keys/KeychainEntry.h"

#include "tests/support/TestServices.h"

using namespace Propel;
using namespace Qt::StringLiterals;
using Mood = FakeSecretStore::Mood;

namespace {

class StaleKeychainEntriesTest : public testing::Test, protected TestServices
{
protected:
    StaleKeychainEntriesTest()
    {
        keychain.entries() = {{u"a"_s, "1"}, {u"b"_s, "2"}};
        EXPECT_TRUE(staleEntries.note(KeychainEntry::named(u"a"_s)));
        EXPECT_TRUE(staleEntries.note(KeychainEntry::named(u"b"_s)));
    }

    StaleKeychainEntries staleEntries{store, keychain};
};

} // namespace

TEST_F(StaleKeychainEntriesTest, GoOneAfterTheOther)
{
    staleEntries.remove();
    ASSERT_TRUE(waitFor(&staleEntries, &StaleKeychainEntries::ended));
    EXPECT_TRUE(staleEntries.result());
    EXPECT_TRUE(keychain.entries().isEmpty());
    EXPECT_TRUE(store.staleEntries().isEmpty());
}

TEST_F(StaleKeychainEntriesTest, StayWrittenDownWhereTheKeychainRefuses)
{
    keychain.onRemove = Mood::Refuses;
    staleEntries.remove();
    ASSERT_TRUE(waitFor(&staleEntries, &StaleKeychainEntries::ended));
    EXPECT_EQ(causeOf(staleEntries.result()), Cause::KeychainDenied);
    EXPECT_EQ(staleEntries.names(), (QStringList{u"a"_s, u"b"_s}));
}

TEST_F(StaleKeychainEntriesTest, StayWrittenDownWhereTheConnectionsCannotBeRead)
{
    ASSERT_TRUE(QDir().mkpath(store.folder() + u"/connections.json/in/the/way"_s));
    staleEntries.remove();
    ASSERT_TRUE(waitFor(&staleEntries, &StaleKeychainEntries::ended));
    EXPECT_EQ(store.staleEntries(), (QStringList{u"a"_s, u"b"_s}));
    EXPECT_EQ(keychain.entries().size(), 2);
}

TEST_F(StaleKeychainEntriesTest, LeaveAloneWhatADraftLivesOn)
{
    ConnectionDraft draft;
    draft.keyEntry = u"a"_s;
    ASSERT_TRUE(store.saveDraft(draft));
    EXPECT_EQ(staleEntries.names(), QStringList{u"b"_s});
    staleEntries.remove();
    ASSERT_TRUE(waitFor(&staleEntries, &StaleKeychainEntries::ended));
    EXPECT_EQ(keychain.entries().keys(), QStringList{u"a"_s});
    EXPECT_TRUE(store.staleEntries().isEmpty()) << "struck out, since it has an owner";
}

TEST_F(StaleKeychainEntriesTest, WaitForAKeychainThatIsSilentAndTakeInWhatCameMeanwhile)
{
    keychain.onRemove = Mood::AnswersLate;
    staleEntries.remove();
    keychain.entries()[u"c"_s] = "3";
    ASSERT_TRUE(staleEntries.note(KeychainEntry::named(u"c"_s)));
    staleEntries.remove();
    EXPECT_TRUE(staleEntries.isRemoving());
    EXPECT_EQ(keychain.asked(), QStringList{u"remove a"_s});
    keychain.onRemove = Mood::Answers;
    keychain.answerLateOnes();
    ASSERT_TRUE(waitFor(&staleEntries, &StaleKeychainEntries::ended));
    EXPECT_TRUE(keychain.entries().isEmpty());
    EXPECT_FALSE(staleEntries.isRemoving());
}
