// SPDX-License-Identifier: MIT
#include "app/start/StartOptions.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

StartOptions full()
{
    return {.setup = true,
            .tray = true,
            .testNow = true,
            .fromLink = true,
            .domain = u"connect.acme.com"_s,
            .companyId = u"acme"_s,
            .caFile = u"/ca.pem"_s,
            .clientId = u"id"_s,
            .language = u"de"_s,
            .verbose = true,
            .activationToken = u"token_TIME42"_s};
}

QByteArray changed(const QString &field, const QJsonValue &value)
{
    QJsonObject object = QJsonDocument::fromJson(full().toJson()).object();
    object.insert(field, value);
    return QJsonDocument(object).toJson();
}

} // namespace

TEST(StartOptions, ArrivesAsItWasSent)
{
    EXPECT_EQ(StartOptions::fromJson(full().toJson()), full());
    EXPECT_EQ(StartOptions::fromJson(StartOptions().toJson()), StartOptions());
    EXPECT_FALSE(full().toJson().contains('\n')) << "a line";
}

TEST(StartOptions, IsRefusedWhereItIsNotWhatWeWouldWrite)
{
    for (const QByteArray &json :
         {QByteArray(), QByteArray("{}"), QByteArray("[]"), QByteArray(StartOptions::longestJson + 1, ' '),
          changed(u"schema"_s, u"propel-connect/start/2"_s), changed(u"setup"_s, 1), changed(u"domain"_s, 7),
          changed(u"domain"_s, u"a\nb"_s), changed(u"companyId"_s, u"a\u202Eb"_s), changed(u"caFile"_s, u"ca.pem"_s),
          changed(u"clientId"_s, QString(5000, u'a')), changed(u"activationToken"_s, u"a\x1b"_s)})
        EXPECT_EQ(causeOf(StartOptions::fromJson(json)), Cause::FileDamaged) << json.left(200).constData();
}

TEST(StartOptions, PassesOverWhatALaterVersionAdds)
{
    EXPECT_EQ(StartOptions::fromJson(changed(u"privateKey"_s, u"secret"_s)), full());
}

TEST(StartOptions, TakesTheDesktopsTokenAlong)
{
    qputenv("DESKTOP_STARTUP_ID", "old");
    StartOptions options;
    options.takeEnvironment();
    EXPECT_EQ(options.activationToken, u"old"_s);
    qputenv("XDG_ACTIVATION_TOKEN", "new");
    options.takeEnvironment();
    EXPECT_EQ(options.activationToken, u"new"_s);
    qunsetenv("DESKTOP_STARTUP_ID");
    qunsetenv("XDG_ACTIVATION_TOKEN");
    options.takeEnvironment();
    EXPECT_TRUE(options.activationToken.isEmpty());
}

TEST(SetupLink, FillsInOneFieldOrBothAfterAsking)
{
    StartOptions expected;
    expected.fromLink = true;
    expected.domain = u"connect.acme.com"_s;
    expected.companyId = u"acme"_s;
    EXPECT_EQ(readSetupLink(u"propel-connect://setup?domain=connect.acme.com&company=acme"_s), expected);
    EXPECT_EQ(readSetupLink(u"Propel-Connect://SETUP/?company=acme&domain=Connect.acme.com"_s), expected);
    expected.companyId.clear();
    EXPECT_EQ(readSetupLink(u"propel-connect://setup?domain=https%3A%2F%2Fconnect.acme.com%2Flogin"_s), expected);
}

TEST(SetupLink, RefusesAllElse)
{
    const QString link = u"propel-connect://setup?domain=connect.acme.com"_s;
    for (const QString &bad : {u"propel-connect:"_s,
                               u"propel-connect://setup?company=AbCdEfGh12345678%20"_s,
                               u"propel-connect://setup?domain=AbCdEfGh12345678"_s,
                               u"propel-connect://setup?domain=https%3A%2F%2Fa.example%2F%3Fkey%3DAbCdEfGh12345678"_s,
                               u"propel-connect://setup?domain=https%3A%2F%2Fa.example%2F%23AbCdEfGh12345678"_s,
                               u"propel-connect://setup"_s,
                               u"propel-connect://setup?"_s,
                               u"propel-connect:setup?domain=a.example"_s,
                               u"propel-connect://other?domain=a.example"_s,
                               u"propel-connect://setup/x?domain=a.example"_s,
                               u"propel-connect://me@setup?domain=a.example"_s,
                               u"propel-connect://setup:1?domain=a.example"_s,
                               link + u"#x"_s,
                               link + u"&domain=b.example"_s,
                               link + u"&tray=1"_s,
                               link + u"&caFile=/x"_s,
                               link + u"&=x"_s,
                               link + u"&proxy=http://p"_s,
                               link + u"&company="_s,
                               link + u"&company=a%00b"_s,
                               link + u"&company=a%2Bb%3Ac"_s,
                               link + u"&company=%zz"_s,
                               link + u"&company="_s + QString(2000, u'a'),
                               u"propel-connect://setup?domain=user:pass@a.example"_s,
                               u"propel-connect://setup?domain="_s}) {
        const auto read = readSetupLink(bad);
        EXPECT_FALSE(read) << bad;
        EXPECT_TRUE(read || read.error().startsWith(u"We didn't open the link."_s)) << bad;
    }
}

TEST(SetupLink, RefusesKeysWithoutRepeatingThem)
{
    const QString link = u"propel-connect://setup?domain=connect.acme.com"_s;
    for (const QString &bad : {link + u"&privateKey=Qx7LmN2pRs8TuV4w"_s, link + u"&public_key=Qx7LmN2pRs8TuV4w"_s,
                               link + u"&clientSecret=Qx7"_s, link + u"&company=Qx7LmN2pRs8TuV4w"_s,
                               u"propel-connect://else?%6bey=Qx7LmN2pRs8TuV4w"_s}) {
        const auto read = readSetupLink(bad);
        ASSERT_FALSE(read) << bad;
        EXPECT_TRUE(read.error().contains(u"It contains a key."_s)) << read.error();
        EXPECT_FALSE(read.error().contains(u"Qx7"_s)) << read.error();
    }
    EXPECT_TRUE(readSetupLink(link + u"&company=managedservices1"_s)) << "16 letters alone are no key";
}

} // namespace Propel
