// SPDX-License-Identifier: MIT
// Every test outside private-keyring.sh has a dead session bus: here that is the point.
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainSecretStore.h"

#include <QDir>
#include <QDirIterator>
#include <QScopeGuard>

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(NoSessionBus, IsAnUnavailableKeychainInItsOwnWords)
{
    KeychainSecretStore store;
    auto storing = store.store(u"name"_s, Secret(u"key"_s));
    auto reading = store.read(u"name"_s);
    auto removing = store.remove(u"name"_s);
    ASSERT_TRUE(run(*storing));
    ASSERT_TRUE(run(*reading));
    ASSERT_TRUE(run(*removing));
    const Error expected{Cause::KeychainUnavailable, u"Could not connect: No such file or directory"_s, 0};
    EXPECT_EQ(storing->result(), Result<>(tl::make_unexpected(expected)));
    EXPECT_EQ(reading->result().error(), expected);
    EXPECT_EQ(removing->result(), Result<>(tl::make_unexpected(expected)));
    EXPECT_EQ(KeychainSecretStore::unanswered(), 0);
}

TEST(NoSessionBus, IsUnderstoodInAnotherLanguage) // GLib's words are the only ones here, and it translates them
{
    qputenv("LANGUAGE", "de");
    const auto back = qScopeGuard([] { qunsetenv("LANGUAGE"); });
    KeychainSecretStore store;
    auto reading = store.read(u"name"_s);
    ASSERT_TRUE(run(*reading));
    EXPECT_EQ(causeOf(reading->result()), Cause::KeychainUnavailable) << evidenceOf(reading->result()).toStdString();
}

TEST(NoSessionBus, PutsNoKeyIntoAFileInstead)
{
    KeychainSecretStore store;
    StoreAndVerifyKey custody(store, u"name"_s, Secret(u"key"_s));
    ASSERT_TRUE(run(custody));
    EXPECT_EQ(causeOf(custody.result()), Cause::KeychainUnavailable);
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    EXPECT_FALSE(files.hasNext()) << files.next().toStdString();
}

TEST(KeychainSecretStore, RefusesWhatWindowsCouldNotHoldBeforeAnybodyIsAsked)
{
    KeychainSecretStore store;
    auto storing = store.store(u"name"_s, Secret(QByteArray(KeychainSecretStore::largest + 1, 'x')));
    const Count ended(storing.get(), &Step::ended);
    storing->start();
    EXPECT_EQ(KeychainSecretStore::unanswered(), 0);
    EXPECT_EQ(ended.times(), 0) << "from the event loop, as always";
    settle();
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(storing->result()), Cause::KeychainTooLarge);
}

TEST(KeychainSecretStore, CountsBytesNotCharacters)
{
    KeychainSecretStore store;
    auto storing = store.store(u"name"_s, Secret(QString(KeychainSecretStore::largest / 2 + 1, u'ü')));
    ASSERT_TRUE(run(*storing));
    EXPECT_EQ(causeOf(storing->result()), Cause::KeychainTooLarge);
}
