// SPDX-License-Identifier: MIT
// The instance over https, asked by Qt's own client.
#include "tests/sandbox/HttpTestClient.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QSslCertificate>
#include <QSslCertificateExtension>
#include <QSslKey>
#include <QTcpSocket>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace sandbox::test {
namespace {

ServerOptions withLatency(int milliseconds)
{
    ServerOptions options;
    options.settings.latency = milliseconds;
    return options;
}

} // namespace

TEST(SandboxServer, SpeaksHttpsWithACertificateOfItsOwnCa)
{
    RunningSandbox sandbox;
    ASSERT_TRUE(sandbox.trouble.isEmpty()) << sandbox.trouble.toStdString();
    EXPECT_EQ(sandbox.client.api(u"system/info"_s).status, 200);

    RunningSandbox distrusted;
    distrusted.client.forgetCa();
    const Reply refused = distrusted.client.api(u"system/info"_s);
    EXPECT_EQ(refused.status, 0);
    EXPECT_TRUE(refused.error.contains(u"SSL"_s)) << refused.error.toStdString();
    EXPECT_TRUE(distrusted.server.log().entries().isEmpty());
}

TEST(SandboxServer, SendsItsChainAndNamesAllItsAddresses)
{
    RunningSandbox sandbox;
    QNetworkReply *reply = sandbox.client.start(u"/login/companyinfo/acme"_s);
    ASSERT_TRUE(waitFor(reply, &QNetworkReply::finished));
    const QList<QSslCertificate> chain = reply->sslConfiguration().peerCertificateChain();
    reply->deleteLater();
    ASSERT_EQ(chain.size(), 2);
    EXPECT_EQ(chain.at(1), QSslCertificate(sandbox.server.caPem()));
    const auto names = chain.at(0).subjectAlternativeNames();
    EXPECT_TRUE(names.contains(QSsl::DnsEntry, u"localhost"_s));
    EXPECT_TRUE(names.contains(QSsl::IpAddressEntry, u"127.0.0.1"_s));
    EXPECT_EQ(names.count(QSsl::IpAddressEntry), 2);
    EXPECT_EQ(chain.at(0).publicKey().algorithm(), QSsl::Ec);
}

TEST(SandboxServer, WritesItsCaWhereOnlyItsUserReadsAndTakesItAway)
{
    QString path;
    {
        RunningSandbox sandbox;
        path = sandbox.server.caFile();
        EXPECT_EQ(QSslCertificate::fromPath(path).size(), 1);
        const auto others = QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther;
        EXPECT_FALSE(QFileInfo(path).permissions() & others);
    }
    EXPECT_FALSE(QFileInfo::exists(path));
    EXPECT_FALSE(QFileInfo::exists(QFileInfo(path).path()));
}

TEST(SandboxServer, SaysWhyItCannotListen)
{
    RunningSandbox first;
    ServerOptions options;
    options.port = first.server.port();
    RunningSandbox second(options);
    EXPECT_TRUE(second.trouble.contains(u"cannot listen on 127.0.0.1"_s)) << second.trouble.toStdString();
}

TEST(SandboxServer, KnowsItsKeysAndNoOthers)
{
    RunningSandbox sandbox;
    HttpTestClient &client = sandbox.client;
    Ask none;
    none.withKeys = false;
    EXPECT_EQ(client.api(u"company/companies"_s, none).status, 401);
    EXPECT_EQ(client.api(u"company/companies"_s, none).object()[u"message"_s].toString(), u"UserNotAuthenticated"_s);
    for (QString Ask::*field : {&Ask::company, &Ask::publicKey, &Ask::privateKey}) {
        Ask wrong;
        wrong.*field = u"wrong"_s;
        const Reply reply = client.api(u"company/companies"_s, wrong);
        EXPECT_EQ(reply.status, 401);
        EXPECT_EQ(reply.object()[u"code"_s].toString(), u"Unauthorized"_s);
    }
    EXPECT_EQ(client.api(u"company/companies"_s).status, 200);
}

TEST(SandboxServer, RefusesAnotherCompanyInTheCloudAsUnroutable)
{
    ServerOptions options;
    options.settings.cloud = true;
    RunningSandbox sandbox(options);
    Ask wrong;
    wrong.company = u"other"_s;
    EXPECT_EQ(sandbox.client.api(u"system/info"_s, wrong).status, 400);
}

TEST(SandboxServer, AsksForAClientIdOnlyWhenToldTo)
{
    ServerOptions options;
    options.settings.clientId = ClientIdRule::Required;
    RunningSandbox sandbox(options);
    const Reply missing = sandbox.client.api(u"system/info"_s);
    EXPECT_EQ(missing.status, 400);
    EXPECT_TRUE(missing.object()[u"message"_s].toString().contains(u"clientId"_s));
    Ask ask;
    ask.clientId = "11111111-2222-4333-8444-555555555555";
    EXPECT_EQ(sandbox.client.api(u"system/info"_s, ask).status, 400);
    ask.clientId = sandbox.server.identity().clientId.toLatin1();
    EXPECT_EQ(sandbox.client.api(u"system/info"_s, ask).status, 200);
    Settings settings = sandbox.server.settings();
    settings.clientId = ClientIdRule::Optional;
    sandbox.server.setSettings(settings);
    EXPECT_EQ(sandbox.client.api(u"system/info"_s).status, 200);
}

TEST(SandboxServer, AnswersInfoWithoutKeysOnlyWhenOpen)
{
    RunningSandbox sandbox;
    Ask none;
    none.withKeys = false;
    EXPECT_EQ(sandbox.client.api(u"system/info"_s, none).status, 401);
    sandbox.client.control(u"/sandbox/settings"_s, "PUT", {{u"openInfo"_s, true}});
    const Reply open = sandbox.client.api(u"system/info"_s, none);
    EXPECT_EQ(open.status, 200);
    EXPECT_EQ(open.object()[u"version"_s].toString(), u"v2025.1.10333"_s);
    EXPECT_EQ(sandbox.client.api(u"company/companies"_s, none).status, 401);
}

TEST(SandboxServer, TakesAChangedRoleWhileItRuns)
{
    RunningSandbox sandbox;
    HttpTestClient &client = sandbox.client;
    EXPECT_EQ(client.api(u"service/boards"_s).status, 200);
    const QJsonObject patch{{u"tables"_s, QJsonObject{{u"Service/Service Board"_s, false}}}};
    const Reply changed = client.control(u"/sandbox/role"_s, "PUT", patch);
    EXPECT_EQ(changed.status, 200);
    EXPECT_EQ(changed.object(), client.control(u"/sandbox/role"_s).object());
    EXPECT_EQ(client.api(u"service/boards"_s).status, 403);
    EXPECT_EQ(client.api(u"service/tickets"_s).status, 200);
    client.control(u"/sandbox/role"_s, "PUT", {{u"base"_s, u"needed"_s}});
    EXPECT_EQ(client.api(u"service/boards"_s).status, 200);
}

TEST(SandboxServer, RefusesAWrongRoleAndKeepsTheOldOne)
{
    RunningSandbox sandbox;
    const QJsonObject half{{u"levels"_s, QJsonObject{{u"Sales/Opportunity"_s, QJsonObject{{u"add"_s, u"None"_s}}}}},
                           {u"tables"_s, QJsonObject{{u"Nowhere/Nothing"_s, false}}}};
    const Reply refused = sandbox.client.control(u"/sandbox/role"_s, "PUT", half);
    EXPECT_EQ(refused.status, 400);
    EXPECT_TRUE(refused.object()[u"message"_s].toString().contains(u"Nowhere/Nothing"_s));
    EXPECT_EQ(sandbox.server.role(), SandboxRole::needed());
    Ask broken;
    broken.method = "PUT";
    broken.body = "{\"levels\"";
    EXPECT_EQ(sandbox.client.at(u"/sandbox/role"_s, broken).status, 400);
    EXPECT_EQ(sandbox.client.control(u"/sandbox/role"_s, "DELETE").status, 405);
    EXPECT_EQ(sandbox.client.control(u"/sandbox/nothing"_s).status, 404);
}

TEST(SandboxServer, ChangesNothingForAWriteAndLogsIt)
{
    RunningSandbox sandbox;
    for (const QByteArray &method :
         {QByteArray("POST"), QByteArray("PUT"), QByteArray("PATCH"), QByteArray("DELETE")}) {
        Ask ask;
        ask.method = method;
        ask.body = "{}";
        EXPECT_EQ(sandbox.client.api(u"service/tickets"_s, ask).status, 405);
        EXPECT_EQ(sandbox.server.log().entries().last().method, method);
    }
}

TEST(SandboxServer, LogsEachRequestButNoSecret)
{
    RunningSandbox sandbox;
    Ask ask;
    ask.clientId = "my-client";
    sandbox.client.api(u"company/companies?conditions=name%3D%22a%2Fb%20c%22&pageSize=1"_s, ask);
    ask = Ask{};
    ask.withKeys = false;
    sandbox.client.at(u"/login/companyinfo/acme"_s, ask);
    const Reply reply = sandbox.client.control(u"/sandbox/requests"_s);
    const QJsonArray log = reply.array();
    ASSERT_EQ(log.size(), 2);
    const QJsonObject first = log.at(0).toObject();
    EXPECT_EQ(first[u"method"_s].toString(), u"GET"_s);
    EXPECT_EQ(first[u"target"_s].toString(),
              u"/v4_6_release/apis/3.0/company/companies?conditions=name%3D%22a%2Fb%20c%22&pageSize=1"_s);
    EXPECT_EQ(first[u"status"_s].toInt(), 200);
    EXPECT_EQ(first[u"host"_s].toString(), sandbox.server.domain());
    EXPECT_EQ(first[u"scheme"_s].toString(), u"https"_s);
    EXPECT_EQ(first[u"clientId"_s].toString(), u"my-client"_s);
    EXPECT_TRUE(first[u"hasAuthorization"_s].toBool());
    EXPECT_EQ(first[u"inFlight"_s].toInt(), 1);
    EXPECT_LE(first[u"start"_s].toInteger(), first[u"end"_s].toInteger());
    EXPECT_TRUE(first[u"at"_s].toString().endsWith(u'Z'));
    EXPECT_FALSE(log.at(1)[u"hasAuthorization"_s].toBool());
    EXPECT_TRUE(log.at(1)[u"clientId"_s].isNull());
    const Identity &who = sandbox.server.identity();
    EXPECT_FALSE(reply.body.contains(who.privateKey.toLatin1()));
    EXPECT_FALSE(reply.body.contains((who.companyId + u'+' + who.publicKey).toLatin1().toBase64().left(16)));
    EXPECT_EQ(sandbox.client.control(u"/sandbox/requests"_s, "DELETE").object()[u"cleared"_s].toInt(), 2);
    EXPECT_EQ(sandbox.client.control(u"/sandbox/requests"_s).body, "[]");
}

TEST(SandboxServer, HasASecondMemberOnceItIsAskedFor)
{
    RunningSandbox sandbox;
    EXPECT_EQ(sandbox.client.control(u"/sandbox/member"_s).status, 404);
    const Reply made = sandbox.client.control(u"/sandbox/member"_s, "PUT",
                                              {{u"tables"_s, QJsonObject{{u"Service/Service Board"_s, false}}}});
    ASSERT_EQ(made.status, 200);
    Ask other;
    other.publicKey = made.object()[u"publicKey"_s].toString();
    other.privateKey = made.object()[u"privateKey"_s].toString();
    EXPECT_NE(other.publicKey, sandbox.server.identity().publicKey);
    EXPECT_EQ(sandbox.client.api(u"service/boards"_s, other).status, 403);
    EXPECT_EQ(sandbox.client.api(u"service/tickets"_s, other).status, 200);
    EXPECT_EQ(sandbox.client.api(u"service/boards"_s).status, 200) << "the first member's role is its own";
    other.privateKey += u"x"_s;
    EXPECT_EQ(sandbox.client.api(u"service/tickets"_s, other).status, 401);
    EXPECT_EQ(
        sandbox.client.control(u"/sandbox/member"_s, "PUT", {{u"tables"_s, QJsonObject{{u"Nothing/Such"_s, false}}}})
            .status,
        400);
    EXPECT_EQ(sandbox.client.control(u"/sandbox/member"_s).object()[u"publicKey"_s].toString(), other.publicKey);
}

TEST(SandboxServer, MakesEachRequestWait)
{
    RunningSandbox sandbox(withLatency(150));
    EXPECT_EQ(sandbox.client.api(u"service/boards"_s).status, 200);
    const LoggedRequest entry = sandbox.server.log().entries().constFirst();
    EXPECT_GE(entry.end.value_or(0) - entry.start, 149);
    EXPECT_EQ(sandbox.server.log().inFlight(), 0);
}

TEST(SandboxServer, LetsRequestsWaitBesideEachOther)
{
    RunningSandbox sandbox(withLatency(60'000));
    QList<QNetworkReply *> replies;
    for (int i = 0; i < 6; ++i)
        replies.append(sandbox.client.start(u"/v4_6_release/apis/3.0/service/boards"_s));
    while (sandbox.server.log().inFlight() < 6)
        ASSERT_TRUE(waitFor(&sandbox.server, &SandboxServer::requestBegan));
    EXPECT_EQ(sandbox.server.log().peakInFlight(), 6);
    EXPECT_EQ(sandbox.server.log().entries().constLast().inFlight, 6);
    qDeleteAll(replies);
}

TEST(SandboxServer, AnswersControlAtOnceWhileOthersWait)
{
    RunningSandbox sandbox(withLatency(60'000));
    QNetworkReply *waiting = sandbox.client.start(u"/login/companyinfo/acme"_s);
    ASSERT_TRUE(waitFor(&sandbox.server, &SandboxServer::requestBegan));
    const Reply log = sandbox.client.control(u"/sandbox/requests"_s);
    ASSERT_EQ(log.array().size(), 1);
    EXPECT_TRUE(log.array().first()[u"status"_s].isNull());
    EXPECT_TRUE(log.array().first()[u"end"_s].isNull());
    waiting->abort();
    waiting->deleteLater();
}

TEST(SandboxServer, ForgetsARequestWhoseCallerHangsUp)
{
    RunningSandbox sandbox(withLatency(60'000));
    QNetworkReply *reply = sandbox.client.start(u"/login/companyinfo/acme"_s);
    ASSERT_TRUE(waitFor(&sandbox.server, &SandboxServer::requestBegan));
    ASSERT_EQ(sandbox.server.log().inFlight(), 1);
    QTimer::singleShot(0, reply, &QNetworkReply::abort);
    ASSERT_TRUE(waitFor(&sandbox.server, &SandboxServer::requestEnded));
    reply->deleteLater();
    EXPECT_EQ(sandbox.server.log().inFlight(), 0);
    EXPECT_FALSE(sandbox.server.log().entries().first().status);
    EXPECT_EQ(sandbox.client.control(u"/sandbox/role"_s).status, 200);
}

TEST(SandboxServer, KeepsConnectionsAlive)
{
    RunningSandbox sandbox(withLatency(5));
    for (int round = 0; round < 4; ++round) {
        QList<QNetworkReply *> replies;
        for (int i = 0; i < 12; ++i)
            replies.append(sandbox.client.start(u"/v4_6_release/apis/3.0/service/boards"_s));
        for (QNetworkReply *reply : replies)
            EXPECT_EQ(HttpTestClient::wait(reply).status, 200);
    }
    EXPECT_EQ(sandbox.server.log().entries().size(), 48);
    EXPECT_LE(sandbox.client.connections(), 6);
    EXPECT_GE(sandbox.client.connections(), 1);
    EXPECT_LE(sandbox.server.log().peakInFlight(), 6);
}

TEST(SandboxServer, MakesTheFaultsThatItIsAskedFor)
{
    RunningSandbox sandbox;
    HttpTestClient &client = sandbox.client;
    const QJsonObject busy{{u"path"_s, u"*/service/boards"_s},
                           {u"status"_s, 503},
                           {u"body"_s, u"<html>later</html>"_s},
                           {u"contentType"_s, u"text/html"_s},
                           {u"headers"_s, QJsonObject{{u"Location"_s, u"https://elsewhere.example/"_s}}},
                           {u"times"_s, 2}};
    const QJsonObject hangUp{{u"path"_s, u"*/service/tickets"_s}, {u"drop"_s, true}};
    EXPECT_EQ(client.control(u"/sandbox/settings"_s, "PUT", {{u"fail"_s, QJsonArray{busy, hangUp}}}).status, 200);
    for (int i = 0; i < 2; ++i) {
        const Reply reply = client.api(u"service/boards"_s);
        EXPECT_EQ(reply.status, 503);
        EXPECT_EQ(reply.body, "<html>later</html>");
        EXPECT_EQ(reply.contentType, "text/html");
        EXPECT_EQ(reply.location, "https://elsewhere.example/");
    }
    EXPECT_EQ(client.api(u"service/boards"_s).status, 200);
    const Reply dropped = client.api(u"service/tickets"_s);
    EXPECT_EQ(dropped.status, 0);
    EXPECT_FALSE(dropped.error.isEmpty());
    EXPECT_FALSE(sandbox.server.log().entries().last().status);
    client.control(u"/sandbox/settings"_s, "PUT", {{u"fail"_s, QJsonArray{}}});
    EXPECT_EQ(client.api(u"service/tickets"_s).status, 200);
}

TEST(SandboxServer, RedirectsWherePathsMatch)
{
    ServerOptions options;
    options.settings.redirects.append(redirect(u"/login/*"_s, u"https://localhost:1/there?a=b"_s));
    RunningSandbox sandbox(options);
    const Reply reply = sandbox.client.at(u"/login/companyinfo/acme"_s, {});
    EXPECT_EQ(reply.status, 302);
    EXPECT_EQ(reply.location, "https://localhost:1/there?a=b");
    EXPECT_EQ(sandbox.client.api(u"system/info"_s).status, 200);
    const QJsonArray rules{QJsonObject{{u"path"_s, u"*/system/info"_s}, {u"to"_s, u"http://127.0.0.1:1/"_s}}};
    EXPECT_EQ(sandbox.client.control(u"/sandbox/settings"_s, "PUT", {{u"redirect"_s, rules}}).status, 200);
    EXPECT_EQ(sandbox.client.api(u"system/info"_s).status, 302);
    EXPECT_EQ(sandbox.client.at(u"/login/companyinfo/acme"_s, {}).status, 200);
}

TEST(SandboxServer, ListensOnLoopbackAlone)
{
    RunningSandbox sandbox;
    QTcpSocket socket;
    socket.connectToHost(u"127.0.0.2"_s, sandbox.server.port());
    ASSERT_TRUE(waitFor(&socket, &QTcpSocket::errorOccurred));
    EXPECT_EQ(socket.error(), QAbstractSocket::ConnectionRefusedError);
}

} // namespace sandbox::test
