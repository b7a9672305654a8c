// SPDX-License-Identifier: MIT
// propel-check --forget-all, with a real keyring: what is left of a connection afterwards.
#include <QDir>
#include <QFileInfo>

#include "app/connection/ConnectionStore.h"
#include "app/keys/KeychainEntry.h"
#include "app/secrets/KeychainSecretStore.h"
#include "app/settings/Paths.h"
#include "app/start/SingleInstance.h"
#include "tests/flows/CheckKit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class Forget : public CheckKit
{
protected:
    void SetUp() override
    {
        CheckKit::SetUp();
        nameTheApplication();
        connection.access.proxy = u"http://proxy.invalid:3128"_s;
        for (const QString &entry : {KeychainEntry::ofConnection(connection).name(), draftEntry, proxyEntry}) {
            const auto storing = keychain.store(entry, practice.privateKey());
            ASSERT_TRUE(run(*storing) && storing->result());
        }
        ASSERT_TRUE(ConnectionStore(configFolder()).save(connection));
        ConnectionDraft draft;
        draft.page = u"permissions"_s;
        draft.keyEntry = draftEntry;
        ASSERT_TRUE(ConnectionStore(configFolder()).saveDraft(draft));
    }

    bool isKept(const QString &entry)
    {
        const auto reading = keychain.read(entry);
        return run(*reading) && reading->result().has_value();
    }

    Connection connection = practice.connection();
    const QString draftEntry = u"propel-connect/connectwise/acme@draft.invalid/AbCdEfGh12345678"_s;
    const QString proxyEntry = u"propel-connect/proxy/proxy.invalid:3128"_s;
    KeychainSecretStore keychain;
};

} // namespace

TEST_F(Forget, LeavesNothing)
{
    const CheckAnswer forgotten = check({u"--forget-all"_s, u"--language"_s, u"en"_s});
    EXPECT_EQ(forgotten.code, 0) << forgotten.errors.toStdString();
    EXPECT_TRUE(forgotten.output.contains("1 connection")) << forgotten.output.toStdString();
    for (const QString &entry : {KeychainEntry::ofConnection(connection).name(), draftEntry, proxyEntry})
        EXPECT_FALSE(isKept(entry)) << entry.toStdString();
    for (const QString &folder : {configFolder(), usualStatusFolder(), QFileInfo(logFile()).path()})
        EXPECT_FALSE(QFileInfo::exists(folder)) << folder.toStdString();
    EXPECT_EQ(check({u"--forget-all"_s}).code, 0) << "a second time there is nothing to do";
}

TEST_F(Forget, TouchesNothingWhileTheProgramRuns)
{
    SingleInstance program;
    ASSERT_EQ(program.claim(), SingleInstance::Claim::First);
    const CheckAnswer refused = check({u"--forget-all"_s, u"--language"_s, u"en"_s});
    EXPECT_EQ(refused.code, 3);
    EXPECT_TRUE(refused.errors.contains("Quit it first")) << refused.errors.toStdString();
    EXPECT_TRUE(isKept(KeychainEntry::ofConnection(connection).name()));
    EXPECT_EQ(ConnectionStore(configFolder()).load()->size(), 1);
}
