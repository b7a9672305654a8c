// SPDX-License-Identifier: MIT
// KeePassXC as the Secret Service: tests/support/keepassxc.sh.
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainSecretStore.h"
#include "tests/app/secrets/Collection.h"
#include "tests/app/secrets/Keyring.h"
#include "tests/app/secrets/Prompter.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

Result<> keep(KeychainSecretStore &store, const QString &name)
{
    StoreAndVerifyKey custody(store, name, Secret(u"AbCdEfGh12345678"_s));
    return run(custody) ? custody.result() : fail(Cause::TimedOut);
}

} // namespace

TEST(KeePassXC, KeepsAKeyAndLetsItGo)
{
    KeychainSecretStore store;
    EXPECT_EQ(keep(store, u"name"_s), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, u"name"_s), QByteArray("AbCdEfGh12345678"));
    auto removing = store.remove(u"name"_s);
    ASSERT_TRUE(run(*removing));
    EXPECT_EQ(removing->result(), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, u"name"_s), QByteArray());
    auto reading = store.read(u"name"_s);
    ASSERT_TRUE(run(*reading));
    EXPECT_EQ(causeOf(reading->result()), Cause::KeychainEntryMissing);
}

// A locked database shows nothing at all: libsecret then reads "Entry not found", and "removes" with success.
TEST(KeePassXC, LockedNeitherClaimsThatAKeyIsMissingNorThatItIsRemoved)
{
    KeychainSecretStore store;
    ASSERT_EQ(keep(store, u"name"_s), Result<>());
    ASSERT_TRUE(Collection::lock());
    auto reading = store.read(u"name"_s);
    ASSERT_TRUE(run(*reading));
    EXPECT_EQ(causeOf(reading->result()), Cause::KeychainLocked);
    auto removing = store.remove(u"name"_s);
    ASSERT_TRUE(run(*removing));
    EXPECT_EQ(causeOf(removing->result()), Cause::KeychainLocked);
}

// QtKeychain says "done" to a write whose unlocking was refused: the reading back alone tells.
TEST(PromptedKeePassXC, ClosedIsLockedAndAnsweredKeepsTheKey)
{
    KeychainSecretStore store;
    const Prompter prompter({u"--name"_s, u"^Unlock Database"_s});
    ASSERT_TRUE(Collection::lock());
    for (const bool isToAnswer : {false, true}) {
        StoreAndVerifyKey custody(store, u"name"_s, Secret(u"AbCdEfGh12345678"_s));
        const Count ended(&custody, &Step::ended);
        custody.start();
        ASSERT_TRUE(prompter.comes());
        EXPECT_EQ(custody.state(), Step::State::Running);
        ASSERT_TRUE(isToAnswer ? prompter.isAnswered("a password for tests") : prompter.isClosed());
        ASSERT_TRUE(waitUntil([&] { return ended.times() == 1; }, &custody, &Step::ended));
        EXPECT_EQ(causeOf(custody.result()), isToAnswer ? Cause::None : Cause::KeychainLocked);
        EXPECT_EQ(custody.phase(), StoreAndVerifyKey::Phase::ReadingBack);
    }
    EXPECT_EQ(secretTool(u"lookup"_s, u"name"_s), QByteArray("AbCdEfGh12345678"));
}
