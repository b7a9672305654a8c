// SPDX-License-Identifier: MIT
// Keychains that are locked and ask for their password in a window of their own: gnome-keyring with the real prompter
// (it holds the entry "before-the-lock"), KWallet, and KeePassXC.
#include "tests/app/secrets/Collection.h"
#include "tests/app/secrets/KeychainKit.h"

using namespace Propel;

namespace {

class PromptedKeyring : public KeychainTest
{
protected:
    Prompter prompter{{u"--class"_s, u"gcr-prompter"_s}};

    void SetUp() override { ASSERT_TRUE(Collection::lock()); }

    static bool holds(const QString &name) { return secretTool(u"search"_s, name).contains("attribute.user"); }
};

class PromptedKWallet : public KeychainTest
{
protected:
    Prompter prompter{{u"--name"_s, u"^KDE Wallet Service"_s}};

    void SetUp() override { ASSERT_TRUE(closeWallet()); }
};

class PromptedKeePassXC : public KeychainTest
{
protected:
    Prompter prompter{{u"--name"_s, u"^Unlock Database"_s}};

    void SetUp() override { ASSERT_TRUE(Collection::lock()); }
};

const Error locked{Cause::KeychainLocked, u"Cannot create an item in a locked collection"_s, 0};

} // namespace

TEST_F(PromptedKeyring, IsWaitedForUntilItIsCancelledAndTheNextOneAnswers)
{
    StoreAndVerifyKey storing(store, u"waiting"_s, Secret(u"key"_s));
    const Count ended(&storing, &Step::ended);
    storing.start();
    ASSERT_TRUE(prompter.comes());
    EXPECT_EQ(storing.state(), Step::State::Running);
    EXPECT_FALSE(storing.isWaitingForAnother());

    StoreAndVerifyKey next(store, u"next"_s, Secret(u"key"_s));
    next.start();
    settle();
    EXPECT_TRUE(next.isWaitingForAnother());

    storing.cancel();
    settle();
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(storing.result()), Cause::Cancelled);
    EXPECT_TRUE(next.isWaitingForAnother()) << "the window is still there";
    next.cancel();
    EXPECT_EQ(KeychainSecretStore::unanswered(), 1);

    auto last = store.read(u"never"_s);
    last->start();
    ASSERT_TRUE(prompter.isClosed());
    ASSERT_TRUE(waitUntil([&] { return last->state() == Step::State::Ended; }, last.get(), &Step::ended));
    EXPECT_EQ(ended.times(), 1);
    EXPECT_FALSE(holds(u"waiting"_s));
    EXPECT_FALSE(holds(u"next"_s));
}

TEST_F(PromptedKeyring, ClosedWithoutAPasswordIsLockedAndPromptsAgain)
{
    for (int i = 0; i < 2; ++i)
        EXPECT_EQ(keepAtPrompt(prompter, u"refused"_s, {}), Result<>(tl::make_unexpected(locked)));
    EXPECT_FALSE(holds(u"refused"_s));
    EXPECT_TRUE(holds(u"before-the-lock"_s)) << "nothing else is lost";
}

TEST_F(PromptedKeyring, AnsweredKeepsTheKey)
{
    EXPECT_EQ(keepAtPrompt(prompter, u"answered"_s, promptPassword), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, u"answered"_s), QByteArray("AbCdEfGh12345678"));
}

TEST_F(PromptedKeyring, AnsweredGivesAKeyBack)
{
    auto reading = store.read(u"before-the-lock"_s);
    const Count ended(reading.get(), &Step::ended);
    reading->start();
    ASSERT_TRUE(prompter.comes());
    ASSERT_TRUE(prompter.isAnswered(promptPassword));
    ASSERT_TRUE(waitUntil([&] { return ended.times() == 1; }, reading.get(), &Step::ended));
    ASSERT_EQ(causeOf(reading->result()), Cause::None);
    EXPECT_EQ(reading->takeSecret().toText(), u"from before"_s);
}

TEST_F(PromptedKeyring, DoesNotPromptForARemoval) // libsecret removes from what is unlocked alone, and reports success
{
    EXPECT_EQ(causeOf(remove(u"before-the-lock"_s)), Cause::KeychainLocked);
    EXPECT_TRUE(holds(u"before-the-lock"_s));
}

TEST_F(PromptedKWallet, ClosedWithoutAPasswordIsLockedAndAnsweredKeepsTheKey)
{
    EXPECT_EQ(keepAtPrompt(prompter, u"name"_s, {}),
              Result<>(fail(Cause::KeychainLocked, u"Access to keychain denied"_s)));
    EXPECT_EQ(keepAtPrompt(prompter, u"name"_s, promptPassword), Result<>());
    EXPECT_EQ(inWallet(u"name"_s), QByteArray("AbCdEfGh12345678"));
}

TEST_F(PromptedKWallet, CanBeCancelledAtOnceWhileItPrompts)
{
    auto reading = store.read(u"name"_s);
    const Count ended(reading.get(), &Step::ended);
    reading->start();
    ASSERT_TRUE(prompter.comes());
    reading->cancel();
    settle();
    EXPECT_EQ(ended.times(), 1);
    auto next = store.read(u"never"_s);
    const Count nextEnded(next.get(), &Step::ended);
    next->start();
    settle();
    EXPECT_TRUE(next->isWaitingForAnother());
    ASSERT_TRUE(prompter.isAnswered(promptPassword));
    ASSERT_TRUE(waitUntil([&] { return nextEnded.times() == 1; }, next.get(), &Step::ended));
    EXPECT_EQ(causeOf(next->result()), Cause::KeychainEntryMissing);
    EXPECT_EQ(ended.times(), 1);
}

// QtKeychain reports success for a write whose unlocking was refused: only reading it back shows that.
TEST_F(PromptedKeePassXC, ClosedIsLockedAndAnsweredKeepsTheKey)
{
    EXPECT_EQ(causeOf(keepAtPrompt(prompter, u"name"_s, {})), Cause::KeychainLocked);
    EXPECT_EQ(keepAtPrompt(prompter, u"name"_s, promptPassword), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, u"name"_s), QByteArray("AbCdEfGh12345678"));
}
