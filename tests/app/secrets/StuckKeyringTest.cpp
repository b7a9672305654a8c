// SPDX-License-Identifier: MIT
// A real gnome-keyring whose process is stopped, so that it does not answer until it goes on.
#include "tests/app/secrets/KeychainKit.h"

using namespace Propel;

namespace {

class StuckKeyring : public KeychainTest
{
protected:
    void SetUp() override { ASSERT_TRUE(signalKeyring(SIGSTOP)) << "run by tests/support/private-keyring.sh"; }
    void TearDown() override { signalKeyring(SIGCONT); }

    /// Goes on, and waits until what was asked before has been answered.
    bool goOn()
    {
        auto last = store.read(u"nothing"_s);
        return signalKeyring(SIGCONT) && run(*last) && KeychainSecretStore::unanswered() == 0;
    }
};

} // namespace

TEST_F(StuckKeyring, EndsOnceWhenItIsCancelledAndDoesNotMindTheAnswer)
{
    auto storing = store.store(u"name"_s, Secret(u"key"_s));
    const Count ended(storing.get(), &Step::ended);
    storing->start();
    settle();
    EXPECT_EQ(ended.times(), 0);
    EXPECT_FALSE(storing->isWaitingForAnother());
    storing->cancel();
    settle();
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(storing->result()), Cause::Cancelled);
    ASSERT_TRUE(goOn());
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(storing->result()), Cause::Cancelled);
}

TEST_F(StuckKeyring, OutlivesItsStepsAndItsStore)
{
    {
        KeychainSecretStore shortLived;
        auto storing = shortLived.store(u"name"_s, Secret(u"key"_s));
        auto reading = shortLived.read(u"name"_s);
        auto removing = shortLived.remove(u"name"_s);
        storing->start();
        reading->start();
        removing->start();
        settle();
    }
    settle();
    EXPECT_EQ(KeychainSecretStore::unanswered(), 1) << "QtKeychain still has it";
    ASSERT_TRUE(goOn());
    EXPECT_EQ(KeychainSecretStore::unanswered(), 0);
}

TEST_F(StuckKeyring, LetsTheNextOneWaitAndTell)
{
    auto first = store.store(u"name"_s, Secret(u"key"_s));
    first->start();
    settle();
    first.reset(); // nobody waits for it any more, yet it is in the way
    auto second = store.read(u"name"_s);
    second->start();
    settle();
    EXPECT_TRUE(second->isWaitingForAnother());
    EXPECT_EQ(KeychainSecretStore::unanswered(), 1);
    signalKeyring(SIGCONT);
    ASSERT_TRUE(waitFor(second.get(), &Step::ended));
    EXPECT_FALSE(second->isWaitingForAnother());
    EXPECT_EQ(second->takeSecret().toText(), u"key"_s) << "a write that was handed over happens, cancelled or not";
}

TEST_F(StuckKeyring, NeverSeesAWriteThatWasCancelledInTheLine)
{
    auto first = store.read(u"nothing"_s);
    auto second = store.store(u"cancelled"_s, Secret(u"key"_s));
    first->start();
    second->start();
    settle();
    ASSERT_TRUE(second->isWaitingForAnother());
    second->cancel();
    EXPECT_FALSE(second->isWaitingForAnother());
    ASSERT_TRUE(goOn());
    EXPECT_EQ(secretTool(u"lookup"_s, u"cancelled"_s), QByteArray());
}

TEST_F(StuckKeyring, AnswersLateAndIsUnderstood)
{
    StoreAndVerifyKey custody(store, u"name"_s, Secret(u"key"_s));
    custody.start();
    settle();
    EXPECT_EQ(custody.state(), Step::State::Running);
    signalKeyring(SIGCONT);
    ASSERT_TRUE(waitFor(&custody, &Step::ended));
    EXPECT_EQ(custody.result(), Result<>());
}
