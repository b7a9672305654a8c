// SPDX-License-Identifier: MIT
// Every test outside private-keyring.sh has a dead session bus: here that is the point.
#include "app/secrets/KeychainSecretStore.h"
#include "tests/app/secrets/StoreTest.h"

#include <QScopeGuard>

using namespace Propel;

using NoSessionBus = StoreTest<KeychainSecretStore>;

TEST_F(NoSessionBus, IsAnUnavailableKeychainInItsOwnWords)
{
    const Error expected{Cause::KeychainUnavailable, u"Could not connect: No such file or directory"_s, 0};
    EXPECT_EQ(put(u"name"_s, u"key"_s), Result<>(tl::make_unexpected(expected)));
    EXPECT_EQ(get(u"name"_s).error(), expected);
    EXPECT_EQ(remove(u"name"_s), Result<>(tl::make_unexpected(expected)));
    EXPECT_EQ(KeychainSecretStore::unanswered(), 0);
}

TEST_F(NoSessionBus, IsUnderstoodInAnotherLanguage) // GLib's words are the only ones here, and it translates them
{
    qputenv("LANGUAGE", "de");
    const auto back = qScopeGuard([] { qunsetenv("LANGUAGE"); });
    const auto read = get(u"name"_s);
    EXPECT_EQ(causeOf(read), Cause::KeychainUnavailable) << evidenceOf(read);
}

TEST_F(NoSessionBus, PutsNoKeyIntoAFileInstead)
{
    EXPECT_EQ(causeOf(keep(u"name"_s)), Cause::KeychainUnavailable);
    EXPECT_TRUE(isHomeEmpty());
}

TEST_F(NoSessionBus, IsNotNeededToRefuseWhatWindowsCouldNotHold)
{
    auto storing = store.store(u"name"_s, Secret(QByteArray(KeychainSecretStore::largest + 1, 'x')));
    const Count ended(storing.get(), &Step::ended);
    storing->start();
    EXPECT_EQ(KeychainSecretStore::unanswered(), 0);
    EXPECT_EQ(ended.times(), 0) << "from the event loop, as always";
    settle();
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(storing->result()), Cause::KeychainTooLarge);
    EXPECT_EQ(causeOf(put(u"name"_s, QString(KeychainSecretStore::largest / 2 + 1, u'ü'))), Cause::KeychainTooLarge)
        << "bytes count, not characters";
}
