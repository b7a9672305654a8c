// SPDX-License-Identifier: MIT
#include "app/keys/ProxySignInRead.h"

#include "app/diagnosis/DiagnosisSession.h"
#include "app/keys/KeychainEntry.h"
#include "app/secrets/SessionSecretStore.h"
#include "tests/support/AskingProxy.h"
#include "tests/support/FakeSecretStore.h"
#include "tests/support/Practice.h"

using namespace Propel;
using namespace Qt::StringLiterals;
using Mood = FakeSecretStore::Mood;

namespace {

/// A practice instance that can be reached through a proxy which asks for a user name and a password.
class BehindAProxy : public testing::Test
{
protected:
    std::optional<Report> diagnose()
    {
        RunOrder order = practice.order();
        order.network = *NetworkPolicy::make(practice.server.caFile(), proxy.address());
        order.proxySignIns = SecretPlaces(keychain, &sessionOnly);
        return practice.diagnose(std::move(order));
    }
    QByteArray right() const { return proxy.user + '\n' + proxy.password; }
    ProxySignIn signIn(const QString &password) const { return {proxy.name(), u"ada"_s, Secret(password)}; }
    bool keep(KeyPlace place, const QString &password)
    {
        const auto step = storeProxySignIn(SecretPlaces(keychain, &sessionOnly), place, signIn(password));
        return run(*step) && step->result();
    }
    static Error fault(const std::optional<Report> &report)
    {
        const StageOutcome *failed = report ? report->failedStage() : nullptr;
        return failed ? failed->error : Error();
    }

    Practice practice;
    AskingProxy proxy;
    FakeSecretStore keychain;
    SessionSecretStore sessionOnly;
};

} // namespace

TEST_F(BehindAProxy, CostsNoKeychainCallWhereNobodyAsks)
{
    RunOrder order = practice.order();
    order.proxySignIns = SecretPlaces(keychain, &sessionOnly);
    const auto direct = practice.diagnose(std::move(order));
    ASSERT_TRUE(direct);
    EXPECT_EQ(direct->verdict, Verdict::Ready);
    EXPECT_EQ(keychain.asked(), QStringList());
}

TEST_F(BehindAProxy, TakesADamagedEntryForNone)
{
    keychain.entries()[proxy.entry()] = "no user name's line";
    EXPECT_EQ(fault(diagnose()).cause, Cause::ProxyNeedsCredentials);
}

TEST_F(BehindAProxy, ForgetsWhatWasHeldOnceTheKeychainTakesAnother)
{
    ASSERT_TRUE(keep(KeyPlace::ThisSessionOnly, u"a former one"_s));
    ASSERT_TRUE(keep(KeyPlace::Keychain, QString::fromLatin1(proxy.password)));
    EXPECT_FALSE(sessionOnly.holds(proxy.entry()));
    EXPECT_EQ(keychain.entries().value(proxy.entry()), right());
}

TEST_F(BehindAProxy, NobodyWatchesWithAWrongPassword)
{
    Connection to = practice.connection();
    to.access.proxy = proxy.address();
    keychain.entries() = {{KeychainEntry::ofConnection(to).name(), practice.server.identity().privateKey.toUtf8()},
                          {proxy.entry(), "ada\nwrong"}};
    DiagnosisSession session({keychain, &sessionOnly}, RequirementSet::builtIn(), {});
    session.setConnection(to);
    session.watch().setOn(true);
    ASSERT_TRUE(waitFor(&session, &DiagnosisSession::ended));
    EXPECT_EQ(fault(session.report()).cause, Cause::ProxySignInRefused);
    EXPECT_FALSE(session.isWatching());
    EXPECT_EQ(proxy.timesSignedIn(), 1);
}

TEST_F(BehindAProxy, ASessionSaysThatItWaitsForTheKeychainAndCanBeCancelled)
{
    Connection to = practice.connection();
    to.access.proxy = proxy.address();
    SessionSecretStore keys;
    const auto stored = keys.store(KeychainEntry::ofConnection(to).name(), practice.privateKey());
    ASSERT_TRUE(run(*stored));
    keychain.onRead = Mood::Hangs;
    DiagnosisSession session({keychain, &sessionOnly}, RequirementSet::builtIn(), {});
    session.setKeyPlace(keys);
    session.setConnection(to);
    session.testAll();
    ASSERT_TRUE(waitUntil([&] { return !keychain.asked().isEmpty(); }, &session, &DiagnosisSession::changed));
    EXPECT_TRUE(session.isWaitingForKeychain());
    session.cancel();
    EXPECT_FALSE(session.isWaitingForKeychain());
    EXPECT_FALSE(session.isRunning());
}

TEST_F(BehindAProxy, SignsInOnEachConnectionThoughARequestWasAskedOnAnother)
{
    HttpClient client{*NetworkPolicy::make(practice.server.caFile(), proxy.address())};
    client.setProxySignIn(std::make_shared<const ProxySignIn>(signIn(QString::fromUtf8(proxy.password))));
    std::vector<StepPtr<HttpCall>> calls;
    for (int i = 0; i < HttpClient::mostInFlight; ++i)
        calls.push_back(client.get({practice.connection().address.url(u"/login/companyinfo/acme"_s), nullptr}));
    // The proxy has just asked the first one. Those that come now overtake it, and it is left to another connection.
    proxy.onSignIn = [&] {
        for (const StepPtr<HttpCall> &call : calls)
            call->start();
    };
    calls.front()->start();
    for (const StepPtr<HttpCall> &call : calls) {
        ASSERT_TRUE(waitUntil([&] { return call->state() == Step::State::Ended; }, call.get(), &Step::ended));
        EXPECT_TRUE(call->result()) << call->result().error().detail;
    }
    EXPECT_GT(proxy.timesSignedIn(), 1);
}
