// SPDX-License-Identifier: MIT
// A session bus without a keyring on it.
#include "app/secrets/KeychainSecretStore.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(AbsentKeyring, IsAnUnavailableKeychainInItsOwnWords)
{
    KeychainSecretStore store;
    auto storing = store.store(u"name"_s, Secret(u"key"_s));
    auto reading = store.read(u"name"_s);
    auto removing = store.remove(u"name"_s);
    ASSERT_TRUE(run(*storing));
    ASSERT_TRUE(run(*reading));
    ASSERT_TRUE(run(*removing));
    const Error expected{Cause::KeychainUnavailable,
                         u"The name org.freedesktop.secrets was not provided by any .service files"_s, 0};
    EXPECT_EQ(storing->result(), Result<>(tl::make_unexpected(expected)));
    EXPECT_EQ(reading->result().error(), expected);
    EXPECT_EQ(removing->result(), Result<>(tl::make_unexpected(expected)));
}
