// SPDX-License-Identifier: MIT
// Windows: the keychain by QtKeychain, looked at through the Credential Manager itself.
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainSecretStore.h"

#include <qt_windows.h>
#include <wincred.h>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

const QString entry = u"propel-connect/connectwise/tests@host.example/Grüße"_s;

const QString laterName = entry + u"@Propel Connect"_s; // QtKeychain 0.17's

/// As another program does it.
bool put(const QString &name, QByteArray secret)
{
    std::wstring target = name.toStdWString();
    CREDENTIALW credential{};
    credential.Type = CRED_TYPE_GENERIC;
    credential.TargetName = target.data();
    credential.Persist = CRED_PERSIST_LOCAL_MACHINE;
    credential.CredentialBlobSize = static_cast<DWORD>(secret.size());
    credential.CredentialBlob = reinterpret_cast<BYTE *>(secret.data());
    return CredWriteW(&credential, 0);
}

class CredentialManager : public testing::Test
{
protected:
    void TearDown() override
    {
        for (const QString &name : {entry, laterName})
            CredDeleteW(name.toStdWString().c_str(), CRED_TYPE_GENERIC, 0);
    }

    Result<> stored(const char *secret, const QString &name = entry)
    {
        auto step = store.store(name, Secret(QByteArray(secret)));
        EXPECT_TRUE(run(*step));
        return step->result();
    }
    Result<QByteArray> read(const QString &name = entry)
    {
        auto step = store.read(name);
        EXPECT_TRUE(run(*step));
        if (!step->result())
            return tl::make_unexpected(step->result().error());
        return step->takeSecret().utf8().toByteArray();
    }

    KeychainSecretStore store;
};

} // namespace

TEST_F(CredentialManager, GivesBackWhatItWasGiven)
{
    EXPECT_EQ(causeOf(read()), Cause::KeychainEntryMissing);
    ASSERT_EQ(stored("ZyXwVuTs87654321"), Result<>());
    ASSERT_EQ(stored("Schlüssel 2"), Result<>()) << "over the one before";
    EXPECT_EQ(read(), Result<QByteArray>("Schlüssel 2"));
}

TEST_F(CredentialManager, HoldsTheBytesAloneAndRoamsWithTheProfile)
{
    ASSERT_TRUE(stored("ZyXwVuTs87654321"));
    PCREDENTIALW held = nullptr;
    ASSERT_TRUE(CredReadW(entry.toStdWString().c_str(), CRED_TYPE_GENERIC, 0, &held));
    EXPECT_EQ(QByteArray(reinterpret_cast<const char *>(held->CredentialBlob),
                         static_cast<qsizetype>(held->CredentialBlobSize)),
              "ZyXwVuTs87654321");
    EXPECT_EQ(held->Persist, DWORD(CRED_PERSIST_ENTERPRISE));
    CredFree(held);
}

TEST_F(CredentialManager, ForgetsAndMindsNothingThatIsNotThere)
{
    ASSERT_TRUE(stored("x"));
    for (int times = 0; times < 2; ++times) {
        auto step = store.remove(entry);
        ASSERT_TRUE(run(*step));
        EXPECT_EQ(step->result(), Result<>());
    }
    EXPECT_EQ(causeOf(read()), Cause::KeychainEntryMissing);
}

TEST_F(CredentialManager, ReadsAndRemovesWhatOtherVersionsWrote)
{
    ASSERT_TRUE(put(laterName, "later"));
    EXPECT_EQ(read(), Result<QByteArray>("later"));
    ASSERT_TRUE(put(entry, "earlier"));
    EXPECT_EQ(read(), Result<QByteArray>("earlier"));
    auto step = store.remove(entry);
    ASSERT_TRUE(run(*step));
    EXPECT_EQ(step->result(), Result<>());
    EXPECT_EQ(causeOf(read()), Cause::KeychainEntryMissing);
}

TEST_F(CredentialManager, RefusesWhatIsTooLarge)
{
    EXPECT_EQ(causeOf(stored(QByteArray(KeychainSecretStore::largest + 1, 'x').constData())), Cause::KeychainTooLarge);
    EXPECT_TRUE(stored(QByteArray(KeychainSecretStore::largest, 'x').constData()));
    EXPECT_EQ(read()->size(), KeychainSecretStore::largest);
}

TEST_F(CredentialManager, IsTakenAtItsWordWhenTheStepIsLetGo)
{
    auto step = store.store(entry, Secret(QByteArray("x")));
    const Count ended(step.get(), &Step::ended);
    step->start();
    step->cancel();
    settle();
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(causeOf(step->result()), Cause::Cancelled);
}

TEST_F(CredentialManager, IsReadBackBeforeAKeyIsCalledSafe)
{
    StoreAndVerifyKey custody(store, entry, Secret(QByteArray("ZyXwVuTs87654321")));
    ASSERT_TRUE(run(custody));
    EXPECT_EQ(custody.result(), Result<>());
    EXPECT_EQ(read(), Result<QByteArray>("ZyXwVuTs87654321"));
}

} // namespace Propel
