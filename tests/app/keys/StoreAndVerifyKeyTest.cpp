// SPDX-License-Identifier: MIT
#include "app/keys/StoreAndVerifyKey.h"

#include "tests/support/FakeSecretStore.h"

using namespace Propel;
using namespace Qt::StringLiterals;
using Mood = FakeSecretStore::Mood;

namespace {

class StoreAndVerifyKeyTest : public testing::Test
{
protected:
    FakeSecretStore store;
    StepPtr<StoreAndVerifyKey> custody = makeStep<StoreAndVerifyKey>(store, u"name"_s, Secret(u"AbCdEfGh12345678"_s));
    Count ended{custody.get(), &Step::ended};
};

} // namespace

TEST_F(StoreAndVerifyKeyTest, StoresTheKeyAndReadsTheSameBack)
{
    ASSERT_TRUE(run(*custody));
    EXPECT_EQ(custody->result(), Result<>());
    EXPECT_EQ(store.asked(), (QStringList{u"store name"_s, u"read name"_s}));
    EXPECT_EQ(store.entries().value(u"name"_s), QByteArray("AbCdEfGh12345678"));
    settle();
    EXPECT_EQ(ended.times(), 1);
}

TEST_F(StoreAndVerifyKeyTest, LetsAnAnswerFallThatComesAfterTheCancel)
{
    store.onStore = Mood::AnswersLate;
    custody->start();
    custody->cancel();
    store.answerLateOnes();
    settle();
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(custody->result()), Cause::Cancelled);
    EXPECT_EQ(store.asked(), QStringList{u"store name"_s});
}

TEST_F(StoreAndVerifyKeyTest, MayBeDroppedAtAnyMoment)
{
    store.setMood(Mood::AnswersLate);
    custody->start();
    custody.reset();
    store.answerLateOnes();
    settle();
    EXPECT_EQ(ended.times(), 0);
}
