// SPDX-License-Identifier: MIT
#include "app/custody/LeftoverKeys.h"

#include "tests/support/FakeSecretStore.h"

#include <QTemporaryDir>

using namespace Propel;
using namespace Qt::StringLiterals;
using Mood = FakeSecretStore::Mood;

namespace {

class LeftoverKeysTest : public testing::Test
{
protected:
    LeftoverKeysTest()
    {
        keychain.entries() = {{u"a"_s, "1"}, {u"b"_s, "2"}};
        EXPECT_TRUE(leftovers.note(u"a"_s));
        EXPECT_TRUE(leftovers.note(u"b"_s));
    }

    QTemporaryDir folder;
    ConnectionStore store{folder.path()};
    FakeSecretStore keychain;
    LeftoverKeys leftovers{store, keychain};
};

} // namespace

TEST_F(LeftoverKeysTest, GoOneAfterTheOther)
{
    leftovers.remove();
    ASSERT_TRUE(waitFor(&leftovers, &LeftoverKeys::ended));
    EXPECT_TRUE(leftovers.result());
    EXPECT_TRUE(keychain.entries().isEmpty());
    EXPECT_TRUE(store.leftovers().isEmpty());
}

TEST_F(LeftoverKeysTest, StayWrittenDownWhereTheKeychainRefuses)
{
    keychain.onRemove = Mood::Refuses;
    leftovers.remove();
    ASSERT_TRUE(waitFor(&leftovers, &LeftoverKeys::ended));
    EXPECT_EQ(causeOf(leftovers.result()), Cause::KeychainDenied);
    EXPECT_EQ(leftovers.entries(), (QStringList{u"a"_s, u"b"_s}));
}

TEST_F(LeftoverKeysTest, LeaveAloneWhatADraftLivesOn)
{
    ConnectionDraft draft;
    draft.keyEntry = u"a"_s;
    ASSERT_TRUE(store.saveDraft(draft));
    EXPECT_EQ(leftovers.entries(), QStringList{u"b"_s});
    leftovers.remove();
    ASSERT_TRUE(waitFor(&leftovers, &LeftoverKeys::ended));
    EXPECT_EQ(keychain.entries().keys(), QStringList{u"a"_s});
    EXPECT_TRUE(store.leftovers().isEmpty()) << "struck out, since it has an owner";
}

TEST_F(LeftoverKeysTest, WaitForAKeychainThatIsSilentAndTakeInWhatCameMeanwhile)
{
    keychain.onRemove = Mood::AnswersLate;
    leftovers.remove();
    keychain.entries()[u"c"_s] = "3";
    ASSERT_TRUE(leftovers.note(u"c"_s));
    leftovers.remove();
    EXPECT_TRUE(leftovers.isRemoving());
    EXPECT_EQ(keychain.asked(), QStringList{u"remove a"_s});
    keychain.onRemove = Mood::Answers;
    keychain.answerLateOnes();
    ASSERT_TRUE(waitFor(&leftovers, &LeftoverKeys::ended));
    EXPECT_TRUE(keychain.entries().isEmpty());
    EXPECT_FALSE(leftovers.isRemoving());
}
