// SPDX-License-Identifier: MIT
#include "app/keys/StoreAndVerifyKey.h"
#include "app/log/Log.h"
#include "app/secrets/KeychainSecretStore.h"
#include "tests/support/FakeSecretStore.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

const QString entry = u"propel-connect/connectwise/acme@host.example/AbCdEfGh1234"_s;

class KeychainLogTest : public testing::Test
{
protected:
    QByteArray logOf(Step &step) const
    {
        const Log log(u"program"_s, file, Log::Detail::Verbose);
        EXPECT_TRUE(run(step));
        return readFile(file).value_or(QByteArray());
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"log/program.log"_s);
};

} // namespace

TEST_F(KeychainLogTest, TellsTheOutcomeAndNeverTheEntry)
{
    KeychainSecretStore store; // and no bus that leads to a keychain
    const auto reading = store.read(entry);
    const QByteArray log = logOf(*reading);
    EXPECT_TRUE(log.contains("propel.keychain: read: keychainUnavailable")) << log.constData();
    EXPECT_FALSE(log.contains("AbCdE")) << log.constData();
}

TEST_F(KeychainLogTest, TellsHowAKeyCameIntoCustodyAndNothingOfTheKey)
{
    FakeSecretStore store;
    StoreAndVerifyKey good(store, entry, Secret(u"ZyXwVuTs8765"_s));
    EXPECT_TRUE(logOf(good).contains("store, read back and compare: done"));
    store.onRead = FakeSecretStore::Mood::Damages;
    StoreAndVerifyKey bad(store, entry, Secret(u"ZyXwVuTs8765"_s));
    const QByteArray log = logOf(bad);
    EXPECT_TRUE(log.contains("store, read back and compare: keychainMismatch")) << log.constData();
    EXPECT_FALSE(log.contains("ZyXwVu")) << log.constData();
}

} // namespace Propel
