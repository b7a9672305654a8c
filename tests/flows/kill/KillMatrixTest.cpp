// SPDX-License-Identifier: MIT
// SIGKILL at each moment of a setup, in each mood of a keychain: the key is where it should be, what was typed is back,
// and the setup comes to its end.
#include "app/keys/KeychainEntry.h"
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainSecretStore.h"
#include "tests/flows/kill/KillKit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

struct Moment
{
    const char *name;
    QStringList killed;
    bool keyIsKept;      ///< the keychain must have it then
    QString pageReached; ///< where the next start goes on
};

QStringList atLine(const QString &start, int turn = 1)
{
    return {u"--kill-at-line"_s, start, u"--turn"_s, QString::number(turn)};
}

QStringList atPage(const QString &name)
{
    return {u"--kill-at-page"_s, name};
}

const QList<Moment> &moments()
{
    static const QList<Moment> all{
        {"before the write", atLine(u"store: asked"_s), false, u"keys"_s},
        {"between write and read-back", atLine(u"store: done"_s), true, u"keys"_s},
        {"after the read-back", atLine(u"store, read back and compare: done"_s), true, u"keys"_s},
        {"during the run", atLine(u"GET "_s, 12), true, u"permissions"_s},
        {"on the last page", atPage(u"done"_s), true, u"done"_s},
        {"after it was saved", atLine(u"connection saved"_s), true, u"done"_s},
    };
    return all;
}

class KillMatrix : public KillKit
{
protected:
    void expectTypedTextsIn(const QJsonObject &page, const sandbox::SandboxKeys &keys) const
    {
        EXPECT_EQ(page["domain"_L1].toString(), practice.server.domain());
        EXPECT_EQ(page["companyId"_L1].toString(), practice.server.identity().companyId);
        EXPECT_EQ(page["publicKey"_L1].toString(), keys.publicKey);
    }

    /// Starts once more, and lets it come to its end.
    void resumed(const QString &page, bool keyIsHeld)
    {
        const Outcome next = start({}, keys());
        EXPECT_EQ(next.code, 0) << next.errors.constData();
        EXPECT_EQ(next.first()["page"_L1].toString(), page);
        expectTypedTextsIn(next.first(), keys());
        EXPECT_EQ(next.first()["keyIsHeld"_L1].toBool(), keyIsHeld) << "asked for only where it was not kept";
        const auto saved = ConnectionStore(configFolder()).load();
        ASSERT_TRUE(saved && saved->size() == 1) << "the setup came to its end";
        EXPECT_EQ(saved->constFirst().publicKey.text(), keys().publicKey);
        EXPECT_EQ(kept(entryFor(keys())), keys().privateKey);
        EXPECT_TRUE(ConnectionStore(configFolder()).staleEntries().isEmpty());
    }

    /// A saved connection, its key in the keychain.
    static void keep(const Connection &connection, const QString &privateKey)
    {
        ConnectionStore store(configFolder());
        ASSERT_TRUE(store.save(connection));
        KeychainSecretStore keychain;
        StoreAndVerifyKey custody(keychain, KeychainEntry::ofConnection(connection).name(), Secret(privateKey));
        ASSERT_TRUE(run(custody) && custody.result());
    }

    int runs = 0;
};

} // namespace

TEST_F(KillMatrix, NoKeyIsLostWhereTheKeychainAnswers)
{
    for (int i = 0; i < repeats(); ++i) {
        for (const Moment &moment : moments()) {
            SCOPED_TRACE(moment.name);
            forgetAll();
            const Outcome first = start(instance() + moment.killed, keys());
            ASSERT_TRUE(first.killed) << first.errors.constData();
            ++runs;
            EXPECT_EQ(kept(entryFor(keys())), moment.keyIsKept ? keys().privateKey : QString());
            resumed(moment.pageReached, moment.keyIsKept);
            if (HasFatalFailure())
                return;
        }
    }
    std::printf("%d setups killed\n", runs);
}

TEST_F(KillMatrix, ASavedConnectionHasAWorkingPairWhileItsKeysAreReplaced)
{
    const QList<Moment> moments{
        {"before the write", atLine(u"store: asked"_s), false, u"keys"_s},
        {"between write and read-back", atLine(u"store: done"_s), true, u"keys"_s},
        {"after the read-back", atLine(u"store, read back and compare: done"_s), true, u"keys"_s},
        {"while the present pair is tested", atLine(u"GET "_s, 12), true, u"permissions"_s},
        {"while the new pair is tested", atLine(u"GET "_s, 45), true, u"permissions"_s},
        {"on the last page", atPage(u"done"_s), true, u"permissions"_s},
        {"after it was saved", atLine(u"connection saved"_s), true, {}},
    };
    const ConnectionStore store(configFolder());
    for (int i = 0; i < repeats(); ++i) {
        for (const Moment &moment : moments) {
            SCOPED_TRACE(moment.name);
            forgetAll();
            keep(practice.connection(), keys().privateKey);
            const Outcome first = start(QStringList{u"--replace"_s} + moment.killed, otherKeys());
            ASSERT_TRUE(first.killed) << first.errors.constData();
            ++runs;
            const Connection after = store.load()->constFirst();
            const sandbox::SandboxKeys &inUse = moment.pageReached.isEmpty() ? otherKeys() : keys();
            EXPECT_EQ(after.publicKey.text(), inUse.publicKey);
            EXPECT_EQ(kept(entryFor(inUse)), inUse.privateKey) << "a pair that works";
            EXPECT_EQ(kept(entryFor(otherKeys())), moment.keyIsKept ? otherKeys().privateKey : QString());

            const Outcome next = start({}, otherKeys());
            EXPECT_EQ(next.code, 0) << next.errors.constData();
            EXPECT_EQ(next.first()["page"_L1].toString(), moment.pageReached);
            if (!moment.pageReached.isEmpty()) { // domain and Company ID are the saved ones, on no page of this setup
                EXPECT_EQ(next.first()["publicKey"_L1].toString(), otherKeys().publicKey);
            }
            const Connection atLast = store.load()->constFirst();
            EXPECT_EQ(atLast.publicKey.text(), otherKeys().publicKey);
            ASSERT_EQ(atLast.formerKey, practice.connection().publicKey) << "the way back";
            EXPECT_EQ(kept(entryFor(keys())), keys().privateKey);
            EXPECT_EQ(kept(entryFor(otherKeys())), otherKeys().privateKey);
            EXPECT_EQ(store.drafts().value(0), ConnectionDraft());
            EXPECT_TRUE(store.staleEntries().isEmpty());
        }
    }
    std::printf("%d setups killed\n", runs);
}
