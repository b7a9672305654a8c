// SPDX-License-Identifier: MIT
// SIGKILL in the middle of a setup where the keychain takes nothing: what was typed is back, and the key is asked for.
#include "tests/flows/kill/KillKit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

using KillWithoutKeychain = KillKit;

TEST_F(KillWithoutKeychain, AllButTheKeyIsBackAndTheKeyIsAskedFor)
{
    const QList<QStringList> moments{
        {u"--kill-at-line"_s, u"store: asked"_s},
        {u"--kill-at-line"_s, u"GET "_s, u"--turn"_s, u"12"_s},
        {u"--kill-at-page"_s, u"done"_s},
        {u"--kill-at-line"_s, u"connection saved"_s},
    };
    for (int i = 0; i < repeats(); ++i) {
        for (const QStringList &moment : moments) {
            SCOPED_TRACE(moment.join(u' '));
            forgetAll();
            const Outcome first = start(instance() + moment + QStringList{u"--session-only"_s}, keys());
            ASSERT_TRUE(first.killed) << first.errors.constData();
            const Outcome next = start({u"--session-only"_s}, keys());
            EXPECT_EQ(next.code, 0) << next.errors.constData();
            EXPECT_EQ(next.first()["page"_L1].toString(), u"keys"_s);
            EXPECT_EQ(next.first()["domain"_L1].toString(), practice.server.domain());
            EXPECT_EQ(next.first()["companyId"_L1].toString(), practice.server.identity().companyId);
            EXPECT_EQ(next.first()["publicKey"_L1].toString(), keys().publicKey);
            EXPECT_FALSE(next.first()["keyIsHeld"_L1].toBool());
            const auto saved = ConnectionStore(configFolder()).load();
            ASSERT_TRUE(saved && saved->size() == 1);
            EXPECT_TRUE(saved->constFirst().keyForThisSessionOnly);
        }
    }
}
