// SPDX-License-Identifier: MIT
#include "app/secrets/SessionSecretStore.h"

#include "app/keys/StoreAndVerifyKey.h"

#include <QDir>
#include <QDirIterator>

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(SessionSecretStore, GivesBackWhatItWasGiven)
{
    SessionSecretStore store;
    auto storing = store.store(u"name"_s, Secret(u"key"_s));
    ASSERT_TRUE(run(*storing));
    EXPECT_EQ(storing->result(), Result<>());
    for (int twice = 0; twice < 2; ++twice) {
        auto reading = store.read(u"name"_s);
        ASSERT_TRUE(run(*reading));
        EXPECT_EQ(reading->takeSecret().toText(), u"key"_s);
    }
}

TEST(SessionSecretStore, MissesWhatItWasNotGivenOrHasRemoved)
{
    SessionSecretStore store;
    ASSERT_TRUE(run(*store.store(u"name"_s, Secret(u"key"_s))));
    EXPECT_TRUE(store.holds(u"name"_s));
    for (int twice = 0; twice < 2; ++twice) {
        auto removing = store.remove(u"name"_s);
        ASSERT_TRUE(run(*removing));
        EXPECT_EQ(removing->result(), Result<>());
    }
    EXPECT_FALSE(store.holds(u"name"_s));
    auto reading = store.read(u"name"_s);
    ASSERT_TRUE(run(*reading));
    EXPECT_EQ(causeOf(reading->result()), Cause::KeychainEntryMissing);
    EXPECT_TRUE(reading->takeSecret().isEmpty());
}

TEST(SessionSecretStore, ReplacesAnOlderKey)
{
    SessionSecretStore store;
    ASSERT_TRUE(run(*store.store(u"name"_s, Secret(u"old"_s))));
    ASSERT_TRUE(run(*store.store(u"name"_s, Secret(u"new"_s))));
    auto reading = store.read(u"name"_s);
    ASSERT_TRUE(run(*reading));
    EXPECT_EQ(reading->takeSecret().toText(), u"new"_s);
}

TEST(SessionSecretStore, KeepsNothingOfACancelledStep)
{
    SessionSecretStore store;
    auto storing = store.store(u"name"_s, Secret(u"key"_s));
    storing->cancel();
    storing->start();
    settle();
    EXPECT_EQ(causeOf(storing->result()), Cause::Cancelled);
    EXPECT_FALSE(store.holds(u"name"_s));
}

TEST(SessionSecretStore, MayGoBeforeItsSteps)
{
    auto store = std::make_unique<SessionSecretStore>();
    auto storing = store->store(u"name"_s, Secret(u"key"_s));
    store.reset();
    ASSERT_TRUE(run(*storing));
    EXPECT_EQ(storing->result(), Result<>());
}

TEST(SessionSecretStore, ServesStoreAndVerifyKeyAndWritesNothingAnywhere)
{
    NOT_ON_WINDOWS("the home folder is the account's own there, and not empty");
    SessionSecretStore store;
    StoreAndVerifyKey custody(store, u"name"_s, Secret(u"key"_s));
    ASSERT_TRUE(run(custody));
    EXPECT_EQ(custody.result(), Result<>());
    QDirIterator files(QDir::homePath(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    EXPECT_FALSE(files.hasNext()) << files.next().toStdString();
}
