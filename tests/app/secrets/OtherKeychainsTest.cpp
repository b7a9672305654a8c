// SPDX-License-Identifier: MIT
// KWallet and KeePassXC, open; and tests/support/secret_service.py, a Secret Service in moods that a real keyring can't
// be brought into.
#include "tests/app/secrets/Collection.h"
#include "tests/app/secrets/KeychainKit.h"

using namespace Propel;

namespace {

const QString keyName = u"name"_s;

using KWallet = KeychainTest;
using LateKWallet = KeychainTest;
using AbsentKWallet = KeychainTest;
using KeePassXC = KeychainTest;
using AnsweringService = KeychainTest; // the double itself: without it, the others could fail for any reason
using LyingService = KeychainTest;
using ForgetfulService = KeychainTest;
using ReadOnlyService = KeychainTest;
using SilentService = KeychainTest;

} // namespace

TEST_F(KWallet, KeepsAKeyAndRemovesIt)
{
    EXPECT_EQ(keep(keyName), Result<>());
    EXPECT_EQ(inWallet(keyName), QByteArray("AbCdEfGh12345678"));
    EXPECT_EQ(remove(keyName), Result<>());
    EXPECT_FALSE(inWallet(keyName).contains("AbCdEfGh12345678"));
    EXPECT_EQ(causeOf(get(keyName)), Cause::KeychainEntryMissing);
}

// QtKeychain gives it half a second, once, and would use the Secret Service from then on.
TEST_F(LateKWallet, IsWaitedFor)
{
    EXPECT_EQ(keep(keyName), Result<>());
    EXPECT_EQ(inWallet(keyName), QByteArray("AbCdEfGh12345678"));
}

TEST_F(AbsentKWallet, LeavesItOpenWhetherAKeyIsMissingOrRemoved)
{
    EXPECT_EQ(causeOf(get(keyName)), Cause::KeychainUnavailable);
    EXPECT_EQ(causeOf(remove(keyName)), Cause::KeychainUnavailable);
}

TEST_F(KeePassXC, KeepsAKeyAndRemovesIt)
{
    EXPECT_EQ(keep(keyName), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, keyName), QByteArray("AbCdEfGh12345678"));
    EXPECT_EQ(remove(keyName), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, keyName), QByteArray());
    EXPECT_EQ(causeOf(get(keyName)), Cause::KeychainEntryMissing);
}

// A locked database shows nothing at all: libsecret then reads "Entry not found", and "removes" with success.
TEST_F(KeePassXC, LockedClaimsNeitherThatAKeyIsMissingNorThatItIsRemoved)
{
    ASSERT_EQ(keep(keyName), Result<>());
    ASSERT_TRUE(Collection::lock());
    EXPECT_EQ(causeOf(get(keyName)), Cause::KeychainLocked);
    EXPECT_EQ(causeOf(remove(keyName)), Cause::KeychainLocked);
}

TEST_F(AnsweringService, KeepsAKeyAndRemovesIt)
{
    EXPECT_EQ(keep(keyName), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, keyName), QByteArray("AbCdEfGh12345678"));
    EXPECT_EQ(remove(keyName), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, keyName), QByteArray());
}

TEST_F(LyingService, IsFoundOutAndNotQuoted)
{
    EXPECT_EQ(keep(keyName), Result<>(fail(Cause::KeychainMismatch))) << "what it gave would be a secret";
}

TEST_F(ForgetfulService, IsFoundOut)
{
    EXPECT_EQ(keep(keyName), Result<>(fail(Cause::KeychainForgot, u"Entry not found"_s)));
}

TEST_F(ReadOnlyService, GivesWhatItHasAndChangesNothing)
{
    const Result<> readOnly = fail(Cause::KeychainUnwritable, u"This collection is read-only"_s);
    EXPECT_EQ(keep(keyName), readOnly);
    EXPECT_EQ(remove(u"from-before"_s), readOnly);
    EXPECT_EQ(get(u"from-before"_s), u"from before"_s);
}

TEST_F(SilentService, CanBeCancelledAtOnceAndTheNextOneAnswers)
{
    StoreAndVerifyKey storing(store, keyName, Secret(u"key"_s));
    const Count ended(&storing, &Step::ended);
    storing.start();
    settle();
    EXPECT_EQ(storing.state(), Step::State::Running);
    EXPECT_EQ(KeychainSecretStore::unanswered(), 1);
    storing.cancel();
    settle();
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(storing.result()), Cause::Cancelled);

    auto next = store.read(keyName);
    const Count nextEnded(next.get(), &Step::ended);
    next->start();
    settle();
    EXPECT_TRUE(next->isWaitingForAnother());

    ASSERT_TRUE(signalKeyring(SIGKILL)); // it says no more, and the bus says so in its place
    ASSERT_TRUE(waitUntil([&] { return nextEnded.times() == 1; }, next.get(), &Step::ended));
    EXPECT_EQ(causeOf(next->result()), Cause::KeychainUnavailable) << evidenceOf(next->result()).toStdString();
    EXPECT_EQ(KeychainSecretStore::unanswered(), 0);
    EXPECT_EQ(ended.times(), 1);
}
