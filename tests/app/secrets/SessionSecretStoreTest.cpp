// SPDX-License-Identifier: MIT
#include "app/secrets/SessionSecretStore.h"

#include "tests/app/secrets/StoreTest.h"

using namespace Propel;

using SessionSecretStoreTest = StoreTest<SessionSecretStore>;

TEST_F(SessionSecretStoreTest, MissesWhatItWasNotGivenOrHasRemoved)
{
    ASSERT_EQ(put(u"name"_s, u"key"_s), Result<>());
    EXPECT_TRUE(store.holds(u"name"_s));
    for (int twice = 0; twice < 2; ++twice)
        EXPECT_EQ(remove(u"name"_s), Result<>());
    EXPECT_FALSE(store.holds(u"name"_s));
    auto reading = store.read(u"name"_s);
    EXPECT_EQ(causeOf(resultOf(*reading)), Cause::KeychainEntryMissing);
    EXPECT_TRUE(reading->takeSecret().isEmpty());
}

TEST_F(SessionSecretStoreTest, KeepsNothingOfACancelledStep)
{
    auto storing = store.store(u"name"_s, Secret(u"key"_s));
    storing->cancel();
    storing->start();
    settle();
    EXPECT_EQ(causeOf(storing->result()), Cause::Cancelled);
    EXPECT_FALSE(store.holds(u"name"_s));
}

TEST_F(SessionSecretStoreTest, MayGoBeforeItsSteps)
{
    auto shortLived = std::make_unique<SessionSecretStore>();
    auto storing = shortLived->store(u"name"_s, Secret(u"key"_s));
    shortLived.reset();
    EXPECT_EQ(resultOf(*storing), Result<>());
}

TEST_F(SessionSecretStoreTest, ServesStoreAndVerifyKeyAndWritesNothingAnywhere)
{
    NOT_ON_WINDOWS("the home folder is the account's own there, and not empty");
    EXPECT_EQ(keep(u"name"_s), Result<>());
    EXPECT_TRUE(isHomeEmpty());
}
