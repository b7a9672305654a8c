// SPDX-License-Identifier: MIT
// A real gnome-keyring that is locked and has no prompter to ask for its password. It holds the entry
// "before-the-lock".
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainSecretStore.h"
#include "tests/app/secrets/Keyring.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(LockedKeyring, TakesNothingAndSaysThatItIsLocked)
{
    KeychainSecretStore store;
    StoreAndVerifyKey custody(store, u"name"_s, Secret(u"key"_s));
    ASSERT_TRUE(run(custody));
    const Error locked{Cause::KeychainLocked, u"Cannot create an item in a locked collection"_s, 0};
    EXPECT_EQ(custody.result(), Result<>(tl::make_unexpected(locked)));
    EXPECT_EQ(custody.phase(), StoreAndVerifyKey::Phase::Storing);
}

TEST(LockedKeyring, SaysThatItIsLockedOfAKeyThatItHolds) // libsecret says "Entry not found"
{
    KeychainSecretStore store;
    auto reading = store.read(u"before-the-lock"_s);
    ASSERT_TRUE(run(*reading));
    EXPECT_EQ(causeOf(reading->result()), Cause::KeychainLocked);
}

TEST(LockedKeyring, SaysThatAKeyIsMissingWhichItDoesNotHold)
{
    KeychainSecretStore store;
    auto reading = store.read(u"never"_s);
    ASSERT_TRUE(run(*reading));
    EXPECT_EQ(causeOf(reading->result()), Cause::KeychainEntryMissing);
}

TEST(LockedKeyring, DoesNotClaimToHaveRemovedAKeyThatItStillHolds) // libsecret does
{
    KeychainSecretStore store;
    auto removing = store.remove(u"before-the-lock"_s);
    ASSERT_TRUE(run(*removing));
    EXPECT_EQ(causeOf(removing->result()), Cause::KeychainLocked);
    EXPECT_TRUE(secretTool(u"search"_s, u"before-the-lock"_s).contains("attribute.user")) << "it is still there";
}

TEST(LockedKeyring, CanBeCancelledInTheMidst)
{
    KeychainSecretStore store;
    auto reading = store.read(u"before-the-lock"_s);
    const Count ended(reading.get(), &Step::ended);
    reading->start();
    settle(1);
    reading->cancel();
    auto other = store.read(u"never"_s);
    ASSERT_TRUE(run(*other));
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(reading->result()), Cause::Cancelled);
}
