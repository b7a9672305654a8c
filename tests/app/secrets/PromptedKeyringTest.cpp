// SPDX-License-Identifier: MIT
// A real gnome-keyring that is locked, and the real prompter that asks for its password, on a desktop of its own. It
// holds the entry "before-the-lock".
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainJob.h"
#include "app/secrets/KeychainSecretStore.h"
#include "tests/app/secrets/Collection.h"
#include "tests/app/secrets/Keyring.h"
#include "tests/app/secrets/Prompter.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class PromptedKeyring : public testing::Test
{
protected:
    KeychainSecretStore store;
    Prompter prompter{{u"--class"_s, u"gcr-prompter"_s}};

    void SetUp() override { ASSERT_TRUE(Collection::lock()); }

    static bool holds(const QString &name) { return secretTool(u"search"_s, name).contains("attribute.user"); }
};

const Error locked{Cause::KeychainLocked, u"Cannot create an item in a locked collection"_s, 0};

} // namespace

TEST_F(PromptedKeyring, IsWaitedForUntilItIsCancelledAndTheNextOneTells)
{
    StoreAndVerifyKey custody(store, u"waiting"_s, Secret(u"key"_s));
    const Count ended(&custody, &Step::ended);
    custody.start();
    ASSERT_TRUE(prompter.comes());
    EXPECT_EQ(custody.state(), Step::State::Running);
    EXPECT_FALSE(custody.isWaitingForAnother());

    StoreAndVerifyKey next(store, u"next"_s, Secret(u"key"_s));
    next.start();
    settle();
    EXPECT_TRUE(next.isWaitingForAnother());

    custody.cancel();
    settle();
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(custody.result()), Cause::Cancelled);
    EXPECT_TRUE(next.isWaitingForAnother()) << "the window is still there";
    next.cancel();
    EXPECT_EQ(KeychainJob::unanswered(), 1);

    auto last = store.read(u"never"_s);
    last->start();
    ASSERT_TRUE(prompter.isClosed());
    ASSERT_TRUE(waitUntil([&] { return last->state() == Step::State::Ended; }, last.get(), &Step::ended));
    EXPECT_EQ(ended.times(), 1);
    EXPECT_FALSE(holds(u"waiting"_s));
    EXPECT_FALSE(holds(u"next"_s));
}

TEST_F(PromptedKeyring, ClosedWithoutAPasswordIsLockedAndAsksAgain)
{
    for (int i = 0; i < 2; ++i) {
        StoreAndVerifyKey custody(store, u"refused"_s, Secret(u"key"_s));
        const Count ended(&custody, &Step::ended);
        custody.start();
        ASSERT_TRUE(prompter.comes());
        ASSERT_TRUE(prompter.isClosed());
        ASSERT_TRUE(waitUntil([&] { return ended.times() == 1; }, &custody, &Step::ended));
        EXPECT_EQ(custody.result(), Result<>(tl::make_unexpected(locked)));
        EXPECT_EQ(custody.phase(), StoreAndVerifyKey::Phase::Storing);
    }
    EXPECT_FALSE(holds(u"refused"_s));
    EXPECT_TRUE(holds(u"before-the-lock"_s)) << "nothing else is lost";
}

TEST_F(PromptedKeyring, AnsweredKeepsTheKey)
{
    StoreAndVerifyKey custody(store, u"answered"_s, Secret(u"AbCdEfGh12345678"_s));
    const Count ended(&custody, &Step::ended);
    custody.start();
    ASSERT_TRUE(prompter.comes());
    ASSERT_TRUE(prompter.isAnswered("a password for tests"));
    ASSERT_TRUE(waitUntil([&] { return ended.times() == 1; }, &custody, &Step::ended));
    EXPECT_EQ(custody.result(), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, u"answered"_s), QByteArray("AbCdEfGh12345678"));
}

TEST_F(PromptedKeyring, AnsweredGivesAKeyBack)
{
    auto reading = store.read(u"before-the-lock"_s);
    const Count ended(reading.get(), &Step::ended);
    reading->start();
    ASSERT_TRUE(prompter.comes());
    ASSERT_TRUE(prompter.isAnswered("a password for tests"));
    ASSERT_TRUE(waitUntil([&] { return ended.times() == 1; }, reading.get(), &Step::ended));
    ASSERT_EQ(causeOf(reading->result()), Cause::None);
    EXPECT_EQ(reading->takeSecret().toText(), u"from before"_s);
}

TEST_F(PromptedKeyring, IsNotAskedForARemoval) // libsecret removes from what is unlocked alone, and says that it did
{
    auto removing = store.remove(u"before-the-lock"_s);
    ASSERT_TRUE(run(*removing));
    EXPECT_EQ(causeOf(removing->result()), Cause::KeychainLocked);
    EXPECT_TRUE(holds(u"before-the-lock"_s));
}
