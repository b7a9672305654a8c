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

TEST_F(StoreAndVerifyKeyTest, EndsWithTheRefusalAndReadsNothing)
{
    store.onStore = Mood::Refuses;
    ASSERT_TRUE(run(*custody));
    EXPECT_EQ(custody->result(), Result<>(tl::make_unexpected(store.refusal)));
    EXPECT_EQ(store.asked(), QStringList{u"store name"_s});
}

TEST_F(StoreAndVerifyKeyTest, EndsWithTheRefusalToGiveItBack)
{
    store.onRead = Mood::Refuses;
    store.refusal.cause = Cause::KeychainLocked;
    ASSERT_TRUE(run(*custody));
    EXPECT_EQ(causeOf(custody->result()), Cause::KeychainLocked);
    EXPECT_EQ(custody->phase(), StoreAndVerifyKey::Phase::ReadingBack);
}

TEST_F(StoreAndVerifyKeyTest, NoticesAKeyThatWasDamagedOnItsWayInOrOut)
{
    for (const bool inward : {true, false}) {
        FakeSecretStore damaging;
        (inward ? damaging.onStore : damaging.onRead) = Mood::Damages;
        StoreAndVerifyKey step(damaging, u"name"_s, Secret(u"key"_s));
        ASSERT_TRUE(run(step));
        EXPECT_EQ(step.result(), Result<>(fail(Cause::KeychainMismatch))) << "and says nothing of the key";
    }
}

TEST_F(StoreAndVerifyKeyTest, NoticesAKeyThatWasNeverKept)
{
    store.onStore = Mood::AnswersLate;
    custody->start();
    store.answerLateOnes();
    store.entries().clear();
    ASSERT_TRUE(waitFor(custody.get(), &Step::ended));
    EXPECT_EQ(causeOf(custody->result()), Cause::KeychainForgot);
}

TEST_F(StoreAndVerifyKeyTest, CancelledWhileTheKeychainHangsEndsExactlyOnce)
{
    for (const bool whileStoring : {true, false}) {
        FakeSecretStore hanging;
        (whileStoring ? hanging.onStore : hanging.onRead) = Mood::Hangs;
        StoreAndVerifyKey step(hanging, u"name"_s, Secret(u"key"_s));
        const Count ends(&step, &Step::ended);
        step.start();
        settle();
        EXPECT_EQ(step.phase(),
                  whileStoring ? StoreAndVerifyKey::Phase::Storing : StoreAndVerifyKey::Phase::ReadingBack);
        EXPECT_EQ(ends.times(), 0);
        step.cancel();
        step.cancel();
        settle();
        EXPECT_EQ(ends.times(), 1);
        EXPECT_EQ(causeOf(step.result()), Cause::Cancelled);
    }
}

TEST_F(StoreAndVerifyKeyTest, WaitsForALateAnswer)
{
    store.setMood(Mood::AnswersLate);
    custody->start();
    settle();
    EXPECT_EQ(ended.times(), 0);
    store.answerLateOnes();
    settle();
    EXPECT_EQ(custody->phase(), StoreAndVerifyKey::Phase::ReadingBack);
    EXPECT_EQ(ended.times(), 0);
    store.answerLateOnes();
    ASSERT_TRUE(waitFor(custody.get(), &Step::ended));
    EXPECT_EQ(custody->result(), Result<>());
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

TEST_F(StoreAndVerifyKeyTest, TellsThatItWaitsBehindAnother)
{
    EXPECT_FALSE(custody->isWaitingForAnother());
    store.behindAnother = true;
    store.setMood(Mood::Hangs);
    custody->start();
    EXPECT_TRUE(custody->isWaitingForAnother());
    custody->cancel();
    EXPECT_FALSE(custody->isWaitingForAnother());
}
