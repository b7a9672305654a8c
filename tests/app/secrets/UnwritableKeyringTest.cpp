// SPDX-License-Identifier: MIT
// A real gnome-keyring that is unlocked and can't write its file. It holds the entry "before-the-lock".
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainSecretStore.h"
#include "tests/app/secrets/Keyring.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(UnwritableKeyring, TakesNothingAndSaysSo)
{
    KeychainSecretStore store;
    StoreAndVerifyKey custody(store, u"name"_s, Secret(u"key"_s));
    ASSERT_TRUE(run(custody));
    const Error unwritable{Cause::KeychainUnwritable, u"Couldn't create item: An error occurred on the device"_s, 0};
    EXPECT_EQ(custody.result(), Result<>(tl::make_unexpected(unwritable)));
    EXPECT_EQ(custody.phase(), StoreAndVerifyKey::Phase::Storing);
    auto reading = store.read(u"name"_s);
    ASSERT_TRUE(run(*reading));
    EXPECT_EQ(causeOf(reading->result()), Cause::KeychainEntryMissing) << "it doesn't keep it in memory alone";
}

TEST(UnwritableKeyring, GivesWhatItHas)
{
    KeychainSecretStore store;
    auto reading = store.read(u"before-the-lock"_s);
    ASSERT_TRUE(run(*reading));
    ASSERT_EQ(causeOf(reading->result()), Cause::None);
    EXPECT_EQ(reading->takeSecret().toText(), u"from before"_s);
}

TEST(UnwritableKeyring, LetsNothingGo)
{
    KeychainSecretStore store;
    auto removing = store.remove(u"before-the-lock"_s);
    ASSERT_TRUE(run(*removing));
    EXPECT_EQ(causeOf(removing->result()), Cause::KeychainUnwritable);
    EXPECT_EQ(secretTool(u"lookup"_s, u"before-the-lock"_s), QByteArray("from before"));
}
