// SPDX-License-Identifier: MIT
// A real gnome-keyring: unlocked, locked, killed, absent, or unable to write its file.
#include "tests/app/secrets/KeychainKit.h"

using namespace Propel;

namespace {

const QString entry = u"propel-connect/connectwise/Acme@na.myconnectwise.net/AbCdEfGh12345678"_s;
const QString before = u"before-the-lock"_s; // is in each keyring that isn't unlocked and empty

using Keyring = KeychainTest;
using RestartedKeyring = KeychainTest;
using LockedKeyring = KeychainTest;
using UnwritableKeyring = KeychainTest;
using AbsentKeyring = KeychainTest;

/// Is killed right after it said that the key is written.
class KilledStore final : public SecretStore
{
public:
    [[nodiscard]] StepPtr<SecretStep> store(const QString &name, Secret secret) override
    {
        auto storing = m_keychain.store(name, std::move(secret));
        QObject::connect(storing.get(), &Step::ended, storing.get(), [this] { killed = signalKeyring(SIGKILL); });
        return storing;
    }
    [[nodiscard]] StepPtr<SecretStep> read(const QString &name) override { return m_keychain.read(name); }
    [[nodiscard]] StepPtr<SecretStep> remove(const QString &name) override { return m_keychain.remove(name); }

    bool killed = false;

private:
    KeychainSecretStore m_keychain;
};

} // namespace

TEST_F(Keyring, GivesBackWhatItWasGiven)
{
    ASSERT_EQ(put(entry, u"AbCdEfGh12345678"_s), Result<>());
    EXPECT_EQ(get(entry), u"AbCdEfGh12345678"_s);
    EXPECT_EQ(put(entry, u"newer"_s), Result<>());
    EXPECT_EQ(get(entry), u"newer"_s);
    EXPECT_EQ(secretTool(u"search"_s, entry).count("secret = "), 1) << "one key under a name";
}

TEST_F(Keyring, ShowsOtherProgramsTheSameKey)
{
    ASSERT_EQ(keep(entry), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, entry), QByteArray("AbCdEfGh12345678"));
    const QByteArray found = secretTool(u"search"_s, entry);
    for (const QByteArray &line : {QByteArray("label = Propel Connect"), QByteArray("schema = org.qt.keychain"),
                                   QByteArray("attribute.server = Propel Connect"),
                                   QByteArray("attribute.type = plaintext"), "attribute.user = " + entry.toUtf8()})
        EXPECT_TRUE(found.contains(line)) << line.toStdString() << " in\n" << found.toStdString();
}

TEST_F(Keyring, ForgetsWhatIsRemoved)
{
    ASSERT_EQ(put(entry, u"key"_s), Result<>());
    EXPECT_EQ(remove(entry), Result<>());
    EXPECT_EQ(secretTool(u"lookup"_s, entry), QByteArray());
    EXPECT_EQ(get(entry).error(), (Error{Cause::KeychainEntryMissing, u"Entry not found"_s, 0})) << "in its own words";
    EXPECT_EQ(remove(entry), Result<>()) << "what isn't there counts as removed";
}

TEST_F(Keyring, TakesTheLargestAndOddest)
{
    for (const QString &text : {u"a:b+c/d% \"'\\ ü \U0001F511"_s, QString(KeychainSecretStore::largest, u'x')}) {
        ASSERT_EQ(put(entry, text), Result<>());
        EXPECT_EQ(get(entry), text);
    }
}

TEST_F(Keyring, AnswersManyInTheirOrder)
{
    auto first = store.store(entry, Secret(u"first"_s));
    auto second = store.store(entry, Secret(u"second"_s));
    auto third = store.read(entry);
    first->start();
    second->start();
    third->start();
    EXPECT_FALSE(first->isWaitingForAnother());
    EXPECT_TRUE(second->isWaitingForAnother());
    EXPECT_TRUE(third->isWaitingForAnother());
    EXPECT_EQ(KeychainSecretStore::unanswered(), 1);
    ASSERT_TRUE(waitFor(third.get(), &Step::ended));
    EXPECT_EQ(third->takeSecret().toText(), u"second"_s);
    EXPECT_EQ(KeychainSecretStore::unanswered(), 0);
}

TEST(KilledKeyring, IsNoProofThatTheKeyIsThere)
{
    KilledStore store;
    StoreAndVerifyKey storing(store, u"name"_s, Secret(u"key"_s));
    ASSERT_TRUE(run(storing));
    ASSERT_TRUE(store.killed);
    EXPECT_EQ(storing.phase(), StoreAndVerifyKey::Phase::ReadingBack);
    EXPECT_EQ(causeOf(storing.result()), Cause::KeychainUnavailable);
}

TEST_F(RestartedKeyring, IsWrittenAndReadAsBefore)
{
    ASSERT_EQ(put(entry, u"key"_s), Result<>());
    ASSERT_TRUE(restartKeyring());
    EXPECT_EQ(keep(entry), Result<>());
    ASSERT_TRUE(restartKeyring());
    ASSERT_EQ(secretTool(u"lookup"_s, entry), QByteArray("AbCdEfGh12345678"));
    EXPECT_EQ(get(entry), u"AbCdEfGh12345678"_s);
    EXPECT_EQ(remove(entry), Result<>());
}

// libsecret says "Entry not found" of a key that is locked away, and claims to have removed it.
TEST_F(LockedKeyring, SaysThatItIsLocked)
{
    EXPECT_EQ(keep(u"name"_s),
              Result<>(fail(Cause::KeychainLocked, u"Cannot create an item in a locked collection"_s)));
    EXPECT_EQ(causeOf(get(before)), Cause::KeychainLocked);
    EXPECT_EQ(causeOf(remove(before)), Cause::KeychainLocked);
    EXPECT_TRUE(secretTool(u"search"_s, before).contains("attribute.user")) << "it is still there";
    EXPECT_EQ(causeOf(get(u"never"_s)), Cause::KeychainEntryMissing) << "it shows what it doesn't hold";
}

TEST_F(LockedKeyring, CanBeCancelledWhileItIsRead)
{
    auto reading = store.read(before);
    const Count ended(reading.get(), &Step::ended);
    reading->start();
    settle(1);
    reading->cancel();
    EXPECT_EQ(causeOf(get(u"never"_s)), Cause::KeychainEntryMissing);
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(reading->result()), Cause::Cancelled);
}

TEST_F(UnwritableKeyring, TakesNothingGivesWhatItHasAndRemovesNothing)
{
    EXPECT_EQ(keep(u"name"_s),
              Result<>(fail(Cause::KeychainUnwritable, u"Couldn't create item: An error occurred on the device"_s)));
    EXPECT_EQ(causeOf(get(u"name"_s)), Cause::KeychainEntryMissing) << "it doesn't keep it in memory alone";
    EXPECT_EQ(get(before), u"from before"_s);
    EXPECT_EQ(causeOf(remove(before)), Cause::KeychainUnwritable);
    EXPECT_EQ(secretTool(u"lookup"_s, before), QByteArray("from before"));
}

TEST_F(AbsentKeyring, IsAnUnavailableKeychainInItsOwnWords)
{
    const Error expected{Cause::KeychainUnavailable,
                         u"The name org.freedesktop.secrets was not provided by any .service files"_s, 0};
    EXPECT_EQ(put(u"name"_s, u"key"_s), Result<>(tl::make_unexpected(expected)));
    EXPECT_EQ(get(u"name"_s).error(), expected);
    EXPECT_EQ(remove(u"name"_s), Result<>(tl::make_unexpected(expected)));
}
