// SPDX-License-Identifier: MIT
#include "app/http/HttpClient.h"

#include "app/connectwise/Authorization.h"
#include "tests/support/Practice.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class HttpClientTest : public testing::Test
{
protected:
    QUrl url(const QString &path) const { return practice.connection().address.url(path); }
    std::shared_ptr<const Authorization> keys() const
    {
        const Connection to = practice.connection();
        return std::make_shared<const Authorization>(ApiBase{to.address, u"v4_6_release"_s}, to.companyId, to.publicKey,
                                                     practice.privateKey(), u"guid"_s);
    }
    Result<HttpAnswer> get(const QUrl &target, std::shared_ptr<const RequestSigner> signer = nullptr)
    {
        const auto call = client.get({target, std::move(signer)});
        EXPECT_TRUE(run(*call, 30000));
        return call->result();
    }

    Practice practice;
    HttpClient client{practice.network()};
};

} // namespace

TEST_F(HttpClientTest, NeverAsksOverPlainHttp)
{
    const auto answer = get(QUrl(u"http://%1/"_s.arg(practice.server.domain())));
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().cause, Cause::NotAskedHere);
    EXPECT_TRUE(client.ledger().isEmpty());
}

TEST_F(HttpClientTest, SendsKeysNowhereElse)
{
    const auto answer = get(QUrl(u"https://localhost:%1/x"_s.arg(practice.server.port())), keys());
    ASSERT_FALSE(answer);
    EXPECT_EQ(answer.error().cause, Cause::NotAskedHere);
    EXPECT_TRUE(practice.server.log().entries().isEmpty());
}

TEST_F(HttpClientTest, AsksNoOftenerWhereConnectionsAreRenewedMeanwhile)
{
    NetworkPolicy hasty = practice.network();
    hasty.timeLimit = std::chrono::milliseconds(1000);
    HttpClient renewing{hasty};
    practice.change(R"({"fail":[{"path":"/login/*","status":502,"times":2},
                                {"path":"/login/*","status":200,"delay":60000}]})");
    const auto call = renewing.get({url(u"/login/companyinfo/acme"_s), nullptr});
    QObject::connect(&practice.server, &sandbox::SandboxServer::requestBegan, call.get(), [&, began = 0]() mutable {
        if (++began == 3)
            renewing.renewConnections();
    });
    ASSERT_TRUE(run(*call, 30000));
    ASSERT_TRUE(call->result()) << call->result().error();
    EXPECT_EQ(call->result()->status, 502) << "what the try before the interrupted one came to";
    EXPECT_EQ(renewing.ledger().size(), 3);

    practice.change(R"({"fail":[{"path":"/login/*","status":200,"delay":60000}]})");
    const auto first = renewing.get({url(u"/login/companyinfo/acme"_s), nullptr});
    QObject::connect(&practice.server, &sandbox::SandboxServer::requestBegan, first.get(),
                     [&, isFirst = true]() mutable {
                         if (std::exchange(isFirst, false))
                             renewing.renewConnections();
                     });
    ASSERT_TRUE(run(*first, 30000));
    EXPECT_EQ(renewing.ledger().size(), 6) << "the interrupted one counts";
}

TEST_F(HttpClientTest, SaysThatItBrokeWhereEveryTryWasInterrupted)
{
    practice.change(R"({"fail":[{"path":"/login/*","status":200,"delay":60000}]})");
    const auto call = client.get({url(u"/login/companyinfo/acme"_s), nullptr});
    QObject::connect(&practice.server, &sandbox::SandboxServer::requestBegan, call.get(),
                     [&] { client.renewConnections(); });
    ASSERT_TRUE(run(*call, 30000));
    ASSERT_FALSE(call->result());
    EXPECT_EQ(call->result().error().cause, Cause::ConnectionBroken);
}

TEST(MemoryWatch, GoesByWhatIsAllocatedAndThere)
{
    constexpr qint64 mebibyte = 1024 * 1024;
    const MemoryUse before{10 * mebibyte, 30 * mebibyte};
    EXPECT_TRUE(isFarTooMuch(before, {43 * mebibyte, 63 * mebibyte}));
    EXPECT_FALSE(isFarTooMuch(before, {43 * mebibyte, 31 * mebibyte})) << "allocated, and not written to";
    EXPECT_FALSE(isFarTooMuch(before, {11 * mebibyte, 63 * mebibyte})) << "it was swapped out";
    EXPECT_FALSE(isFarTooMuch({}, {})) << "the system doesn't tell";
}

TEST_F(HttpClientTest, TakesNoAnswerForTooLargeWhereTheProgramItselfHasGrown)
{
    practice.change(R"({"latency":500})");
    QByteArray mine;
    QObject::connect(&practice.server, &sandbox::SandboxServer::requestBegan, &client,
                     [&] { mine.resize(60 * 1024 * 1024, 'x'); });
    const auto answer = get(url(u"/login/companyinfo/acme"_s));
    ASSERT_TRUE(answer) << answer.error();
    EXPECT_EQ(answer->status, 200);
}

TEST_F(HttpClientTest, HoldsTheWholeRunBackWhenTheInstanceAsks)
{
    practice.change(
        R"({"fail":[{"path":"/login/companyinfo/acme","status":429,"headers":{"Retry-After":"1"},"times":1}]})");
    const auto first = client.get({url(u"/login/companyinfo/acme"_s), nullptr});
    const Count held(&client, &HttpClient::holdingBack);
    StepPtr<HttpCall> second;
    QObject::connect(&client, &HttpClient::holdingBack, first.get(), [&] {
        second = client.get({url(u"/login/companyinfo/other"_s), nullptr});
        second->start();
    });
    ASSERT_TRUE(run(*first, 30000));
    ASSERT_EQ(held.times(), 1);
    ASSERT_TRUE(first->result());
    EXPECT_EQ(first->result()->status, 200);
    ASSERT_TRUE(waitUntil([&] { return second->state() == Step::State::Ended; }, second.get(), &Step::ended));
    const auto &log = practice.server.log().entries();
    ASSERT_EQ(log.size(), 3);
    EXPECT_GE(log.at(1).start - log.at(0).start, 900) << "both waited";
    EXPECT_GE(log.at(2).start - log.at(0).start, 900);
}

TEST_F(HttpClientTest, CanBeCancelledAtAnyPointAndEndsOnce)
{
    practice.change(R"({"latency":50})");
    for (const bool afterSending : {false, true}) {
        const auto call = client.get({url(u"/login/companyinfo/acme"_s), nullptr});
        const Count ended(call.get(), &Step::ended);
        call->start();
        if (afterSending)
            settle();
        call->cancel();
        settle();
        EXPECT_EQ(ended.times(), 1);
        EXPECT_EQ(call->result().error().cause, Cause::Cancelled);
    }
    EXPECT_TRUE(get(url(u"/login/companyinfo/acme"_s))) << "and the door still works";
}

TEST_F(HttpClientTest, OutlivedByACallDoesNoHarm)
{
    StepPtr<HttpCall> call;
    {
        HttpClient shortLived{practice.network()};
        call = shortLived.get({url(u"/login/companyinfo/acme"_s), nullptr});
        call->start();
    }
    settle();
    EXPECT_EQ(call->state(), Step::State::Ended);
    EXPECT_EQ(call->result().error().cause, Cause::Cancelled);
}

TEST_F(HttpClientTest, SharesItsSixPlacesWithOtherClients)
{
    practice.change(R"({"latency":20})");
    HttpClient second(practice.network());
    std::vector<StepPtr<HttpCall>> calls;
    for (int i = 0; i < 12; ++i) {
        for (HttpClient *each : {&client, &second})
            calls.push_back(each->get({url(u"/login/companyinfo/acme"_s)}));
    }
    for (const auto &call : calls)
        call->start();
    for (const auto &call : calls) {
        ASSERT_TRUE(waitUntil([&] { return call->state() == Step::State::Ended; }, call.get(), &Step::ended));
        EXPECT_TRUE(call->result());
    }
    EXPECT_EQ(practice.server.log().peakInFlight(), HttpClient::mostInFlight);
}

TEST_F(HttpClientTest, LeavesItsPlacesToOthersWhenItGoes)
{
    practice.change(R"({"fail":[{"path":"*/companyinfo/silent","delay":60000}]})");
    auto first = std::make_unique<HttpClient>(practice.network());
    std::vector<StepPtr<HttpCall>> silent;
    for (int i = 0; i < HttpClient::mostInFlight; ++i) {
        silent.push_back(first->get({url(u"/login/companyinfo/silent"_s)}));
        silent.back()->start();
    }
    const auto call = client.get({url(u"/login/companyinfo/acme"_s)});
    call->start();
    EXPECT_EQ(client.ledger().size(), 0) << "there is no room";
    first.reset();
    ASSERT_TRUE(run(*call, 30000));
    EXPECT_TRUE(call->result());
}
