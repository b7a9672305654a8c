// SPDX-License-Identifier: MIT
// A real gnome-keyring that is killed right after it said that the key is written.
#include "app/keys/StoreAndVerifyKey.h"
#include "app/secrets/KeychainSecretStore.h"
#include "tests/app/secrets/Keyring.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class KillsAfterWriting final : public SecretStore
{
public:
    [[nodiscard]] StepPtr<StoreSecret> store(const QString &name, Secret secret) override
    {
        auto storing = m_keychain.store(name, std::move(secret));
        QObject::connect(storing.get(), &Step::ended, storing.get(), [this] { killed = signalKeyring(SIGKILL); });
        return storing;
    }
    [[nodiscard]] StepPtr<ReadSecret> read(const QString &name) override { return m_keychain.read(name); }
    [[nodiscard]] StepPtr<RemoveSecret> remove(const QString &name) override { return m_keychain.remove(name); }

    bool killed = false;

private:
    KeychainSecretStore m_keychain;
};

} // namespace

TEST(KilledKeyring, IsNoProofThatTheKeyIsThere)
{
    KillsAfterWriting store;
    StoreAndVerifyKey custody(store, u"name"_s, Secret(u"key"_s));
    const Count ended(&custody, &Step::ended);
    custody.start();
    ASSERT_TRUE(waitUntil([&] { return ended.times() == 1; }, &custody, &Step::ended));
    ASSERT_TRUE(store.killed);
    EXPECT_EQ(custody.phase(), StoreAndVerifyKey::Phase::ReadingBack);
    EXPECT_EQ(causeOf(custody.result()), Cause::KeychainUnavailable) << evidenceOf(custody.result()).toStdString();
}
