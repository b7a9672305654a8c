// SPDX-License-Identifier: MIT
// Against tests/support/secret_service.py, a Secret Service in moods that a real keyring can't be brought into.
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainJob.h"
#include "app/secrets/KeychainSecretStore.h"
#include "tests/app/secrets/Keyring.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

Result<> keep(KeychainSecretStore &store)
{
    StoreAndVerifyKey custody(store, u"name"_s, Secret(u"key"_s));
    return run(custody) ? custody.result() : fail(Cause::TimedOut);
}

} // namespace

TEST(AnsweringService, KeepsAKeyAndLetsItGo) // the double itself: without this, the others could fail for any reason
{
    KeychainSecretStore store;
    EXPECT_EQ(keep(store), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, u"name"_s), QByteArray("key"));
    auto removing = store.remove(u"name"_s);
    ASSERT_TRUE(run(*removing));
    EXPECT_EQ(removing->result(), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, u"name"_s), QByteArray());
}

TEST(LyingService, IsFoundOutAndNotQuoted)
{
    KeychainSecretStore store;
    EXPECT_EQ(keep(store), Result<>(fail(Cause::KeychainMismatch))) << "what it gave would be a secret";
}

TEST(ForgetfulService, IsFoundOut)
{
    KeychainSecretStore store;
    EXPECT_EQ(keep(store), Result<>(fail(Cause::KeychainForgot, u"Entry not found"_s)));
}

TEST(ReadOnlyService, TakesNothingAndSaysSo)
{
    KeychainSecretStore store;
    EXPECT_EQ(keep(store), Result<>(fail(Cause::KeychainUnwritable, u"This collection is read-only"_s)));
}

TEST(ReadOnlyService, GivesWhatItHasAndLetsNothingGo)
{
    KeychainSecretStore store;
    auto removing = store.remove(u"from-before"_s);
    ASSERT_TRUE(run(*removing));
    EXPECT_EQ(removing->result(), Result<>(fail(Cause::KeychainUnwritable, u"This collection is read-only"_s)));
    auto reading = store.read(u"from-before"_s);
    ASSERT_TRUE(run(*reading));
    ASSERT_EQ(causeOf(reading->result()), Cause::None);
    EXPECT_EQ(reading->takeSecret().toText(), u"from before"_s);
}

TEST(SilentService, IsLeftAtOnceAndTheNextOneTells)
{
    KeychainSecretStore store;
    StoreAndVerifyKey custody(store, u"name"_s, Secret(u"key"_s));
    const Count ended(&custody, &Step::ended);
    custody.start();
    settle();
    EXPECT_EQ(custody.state(), Step::State::Running);
    EXPECT_EQ(KeychainJob::unanswered(), 1);
    custody.cancel();
    settle();
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(custody.result()), Cause::Cancelled);

    auto next = store.read(u"name"_s);
    const Count nextEnded(next.get(), &Step::ended);
    next->start();
    settle();
    EXPECT_TRUE(next->isWaitingForAnother());

    ASSERT_TRUE(signalKeyring(SIGKILL)); // it says no more, and the bus says so in its place
    ASSERT_TRUE(waitUntil([&] { return nextEnded.times() == 1; }, next.get(), &Step::ended));
    EXPECT_EQ(causeOf(next->result()), Cause::KeychainUnavailable) << evidenceOf(next->result()).toStdString();
    EXPECT_EQ(KeychainJob::unanswered(), 0);
    EXPECT_EQ(ended.times(), 1);
}
