// SPDX-License-Identifier: MIT
// KWallet, as QtKeychain uses it in a KDE session: tests/support/kwallet.sh.
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainSecretStore.h"
#include "tests/app/secrets/Prompter.h"

#include <QProcess>

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

QByteArray outputOf(const QString &program, const QStringList &words)
{
    QProcess tool;
    tool.start(program, words);
    tool.waitForFinished(10000);
    return tool.readAllStandardOutput().trimmed();
}

/// What another program finds in the wallet.
QByteArray inTheWallet(const QString &name)
{
    return outputOf(u"kwallet-query"_s,
                    {u"--folder"_s, u"Propel Connect"_s, u"--read-password"_s, name, u"kdewallet"_s});
}

bool closeWallet()
{
    return outputOf(u"gdbus"_s,
                    {u"call"_s, u"--session"_s, u"-d"_s, u"org.kde.kwalletd5"_s, u"-o"_s, u"/modules/kwalletd5"_s,
                     u"-m"_s, u"org.kde.KWallet.close"_s, u"kdewallet"_s, u"true"_s}) == "(0,)";
}

} // namespace

TEST(KWallet, KeepsAKeyAndLetsItGo)
{
    KeychainSecretStore store;
    StoreAndVerifyKey custody(store, u"name"_s, Secret(u"AbCdEfGh12345678"_s));
    ASSERT_TRUE(run(custody));
    EXPECT_EQ(custody.result(), Result<>());
    EXPECT_EQ(inTheWallet(u"name"_s), QByteArray("AbCdEfGh12345678"));
    auto removing = store.remove(u"name"_s);
    ASSERT_TRUE(run(*removing));
    EXPECT_EQ(removing->result(), Result<>());
    EXPECT_FALSE(inTheWallet(u"name"_s).contains("AbCdEfGh12345678"));
    auto reading = store.read(u"name"_s);
    ASSERT_TRUE(run(*reading));
    EXPECT_EQ(causeOf(reading->result()), Cause::KeychainEntryMissing);
}

TEST(PromptedKWallet, ClosedWithoutAPasswordIsLockedAndAnsweredKeepsTheKey)
{
    KeychainSecretStore store;
    const Prompter prompter({u"--name"_s, u"^KDE Wallet Service"_s});
    ASSERT_TRUE(closeWallet());
    for (const bool isToAnswer : {false, true}) {
        StoreAndVerifyKey custody(store, u"name"_s, Secret(u"AbCdEfGh12345678"_s));
        const Count ended(&custody, &Step::ended);
        custody.start();
        ASSERT_TRUE(prompter.comes());
        EXPECT_EQ(custody.state(), Step::State::Running);
        ASSERT_TRUE(isToAnswer ? prompter.isAnswered("a password for tests") : prompter.isClosed());
        ASSERT_TRUE(waitUntil([&] { return ended.times() == 1; }, &custody, &Step::ended));
        const Error locked{Cause::KeychainLocked, u"Access to keychain denied"_s, 0};
        EXPECT_EQ(custody.result(), isToAnswer ? Result<>() : Result<>(tl::make_unexpected(locked)));
    }
    EXPECT_EQ(inTheWallet(u"name"_s), QByteArray("AbCdEfGh12345678"));
}

TEST(PromptedKWallet, IsLeftAtOnceWhileItAsks)
{
    KeychainSecretStore store;
    const Prompter prompter({u"--name"_s, u"^KDE Wallet Service"_s});
    ASSERT_TRUE(closeWallet());
    auto reading = store.read(u"name"_s);
    const Count ended(reading.get(), &Step::ended);
    reading->start();
    ASSERT_TRUE(prompter.comes());
    reading->cancel();
    settle();
    EXPECT_EQ(ended.times(), 1);
    auto next = store.read(u"never"_s);
    const Count nextEnded(next.get(), &Step::ended);
    next->start();
    settle();
    EXPECT_TRUE(next->isWaitingForAnother());
    ASSERT_TRUE(prompter.isAnswered("a password for tests"));
    ASSERT_TRUE(waitUntil([&] { return nextEnded.times() == 1; }, next.get(), &Step::ended));
    EXPECT_EQ(causeOf(next->result()), Cause::KeychainEntryMissing);
    EXPECT_EQ(ended.times(), 1);
}
