// SPDX-License-Identifier: MIT
#include "app/connectwise/CompanyInfo.h"

#include "tests/support/Kit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

Result<CompanyInfo> read(const QString &typed, const QByteArray &body, int status = 200)
{
    return readCompanyInfo(*InstanceAddress::parse(typed), {status, body, "application/json", {}, {}});
}

QString base(const QString &typed, const QByteArray &body)
{
    const Result<CompanyInfo> info = read(typed, body);
    return info ? info->api.url().toString() : u"refused: "_s + info.error().detail;
}

} // namespace

TEST(CompanyInfo, ReadsTheRecordedAnswer)
{
    const auto info =
        read(u"na.myconnectwise.net"_s,
             R"({"CompanyName":"ConnectWise","Codebase":"v2020_4/","VersionCode":"v2020.4","VersionNumber":"v4.6.77997",
                               "CompanyID":"CW","IsCloud":"True","SiteUrl":"api-na.myconnectwise.net","AllowedOrigins":["*"]})");
    ASSERT_TRUE(info);
    EXPECT_EQ(info->api.url().toString(), u"https://api-na.myconnectwise.net/v2020_4/apis/3.0/"_s);
    EXPECT_EQ(info->companyName, u"ConnectWise"_s);
    EXPECT_EQ(info->version, u"v2020.4"_s);
    EXPECT_TRUE(info->cloud);
}

TEST(CompanyInfo, FollowsTheCloudAndOnPremiseRules)
{
    EXPECT_EQ(base(u"eu.myconnectwise.net"_s, R"({"Codebase":"v2025_1/","IsCloud":true})"),
              u"https://api-eu.myconnectwise.net/v2025_1/apis/3.0/"_s);
    EXPECT_EQ(base(u"api-eu.myconnectwise.net"_s, R"({"Codebase":"v2025_1/","IsCloud":true})"),
              u"https://api-eu.myconnectwise.net/v2025_1/apis/3.0/"_s);
    EXPECT_EQ(base(u"connect.acme.com"_s, R"({"Codebase":"v4_6_release/","IsCloud":"False"})"),
              u"https://connect.acme.com/v4_6_release/apis/3.0/"_s);
    EXPECT_EQ(base(u"connect.acme.com:8443"_s, R"({"Codebase":"v4_6_release/","SiteUrl":"connect.acme.com"})"),
              u"https://connect.acme.com:8443/v4_6_release/apis/3.0/"_s);
    EXPECT_EQ(base(u"connect.acme.com"_s, R"({"CompanyName":"Acme"})"),
              u"https://connect.acme.com/v4_6_release/apis/3.0/"_s);
    EXPECT_EQ(base(u"connect.acme.com"_s, R"({"Codebase":"../../evil/","CompanyName":"Acme"})"),
              u"https://connect.acme.com/v4_6_release/apis/3.0/"_s);
    EXPECT_EQ(base(u"connect.acme.com"_s, R"({"Codebase":"v4_6_release/","SiteUrl":"api-connect.acme.com"})"),
              u"https://api-connect.acme.com/v4_6_release/apis/3.0/"_s);
    EXPECT_EQ(base(u"na.myconnectwise.net"_s, R"({"Codebase":"v1/","SiteUrl":"api-eu.myconnectwise.net"})"),
              u"https://api-eu.myconnectwise.net/v1/apis/3.0/"_s);
}

TEST(CompanyInfo, TakesTheTypedHostInAnyForm)
{
    for (const QByteArray site :
         {"http://connect.acme.com:8443", "http://connect.acme.com", "http://connect.acme.com:80",
          "https://connect.acme.com:8443/v4_6_release", "connect.acme.com:8443/v4_6_release/",
          "//connect.acme.com:8443", "HTTPS://Connect.Acme.com:8443/login?company=acme@x"}) {
        EXPECT_EQ(base(u"connect.acme.com:8443"_s, R"({"Codebase":"v4_6_release/","SiteUrl":")" + site + "\"}"),
                  u"https://connect.acme.com:8443/v4_6_release/apis/3.0/"_s)
            << site.constData();
    }
}

TEST(CompanyInfo, SendsKeysToNoSiteThatWasNotTyped)
{
    for (const QByteArray site :
         {"evil.example", "127.0.0.1", "evil.example/connect.acme.com", "connect.acme.com@evil.example",
          "connect.acme.com.evil.example", "connect.acme.com:80", "connect.acme.com:8443", "api-na.myconnectwise.net",
          "evilmyconnectwise.net", "//evil.example/connect.acme.com", "\\u0000"}) {
        const auto info = read(u"connect.acme.com"_s, R"({"Codebase":"v4_6_release/","SiteUrl":")" + site + "\"}");
        ASSERT_FALSE(info) << site.constData();
        EXPECT_EQ(info.error().cause, Cause::SiteUrlRefused) << site.constData();
    }
    EXPECT_FALSE(read(u"na.myconnectwise.net"_s, R"({"Codebase":"v1/","SiteUrl":"evilmyconnectwise.net"})"));
    EXPECT_FALSE(read(u"na.myconnectwise.net"_s, R"({"Codebase":"v1/","SiteUrl":"api-na.myconnectwise.net:444"})"));
}

TEST(CompanyInfo, TellsAnUnknownCompanyFromSomethingElse)
{
    EXPECT_EQ(read(u"a.example"_s, "null").error().cause, Cause::CompanyUnknown);
    EXPECT_EQ(read(u"a.example"_s, "<html>", 404).error().cause, Cause::CompanyUnknown);
    EXPECT_EQ(read(u"a.example"_s, "<html><title>Hotel</title>").error().cause, Cause::CompanyInfoNotJson);
    EXPECT_EQ(read(u"a.example"_s, "").error().cause, Cause::CompanyInfoNotJson);
    EXPECT_EQ(read(u"a.example"_s, "{\"CompanyName\":\"A").error().cause, Cause::CompanyInfoNotJson);
    EXPECT_EQ(read(u"a.example"_s, "{}").error().cause, Cause::CompanyInfoIncomplete);
    EXPECT_EQ(read(u"a.example"_s, "[1]").error().cause, Cause::CompanyInfoIncomplete);
    EXPECT_EQ(read(u"a.example"_s, "", 503).error().cause, Cause::ServerError);
    EXPECT_EQ(read(u"a.example"_s, "", 418).error().cause, Cause::HttpStatus);
    EXPECT_EQ(read(u"a.example"_s, "", 403).error().cause, Cause::ForbiddenByOther)
        << "an instance refuses nobody here";
    EXPECT_EQ(read(u"a.example"_s, "", 401).error().cause, Cause::UnauthorizedByOther);
}

TEST(CompanyInfo, SurvivesWrongTypesInEveryField)
{
    const auto info =
        read(u"a.example"_s, R"({"CompanyName":"A","Codebase":[],"VersionCode":{},"IsCloud":3,"SiteUrl":7})");
    ASSERT_TRUE(info);
    EXPECT_EQ(info->api.url().toString(), u"https://a.example/v4_6_release/apis/3.0/"_s);
    EXPECT_FALSE(info->cloud);
}

TEST(CompanyInfo, TakesNoAnswerForAnInstancesInWhichNothingIsOfItsType)
{
    const auto info =
        read(u"a.example"_s, R"({"CompanyName":1,"Codebase":[],"VersionCode":{},"IsCloud":3,"SiteUrl":7})");
    EXPECT_EQ(causeOf(info), Cause::CompanyInfoIncomplete);
}

TEST(CompanyInfo, NamesThePageOfANetworkThatWantsASignIn)
{
    const auto portal = read(u"a.example"_s, "<html><head><title>Grand Hotel</title></head>Accept our terms</html>");
    EXPECT_EQ(causeOf(portal), Cause::CaptivePortal);
    EXPECT_EQ(evidenceOf(portal), u"Grand Hotel"_s);
    for (const QByteArray page :
         {"<html>Free internet access for guests: log in</html>", "<html><form>Hotel Post</form></html>"})
        EXPECT_EQ(causeOf(read(u"a.example"_s, page)), Cause::CaptivePortal) << page.constData();
    EXPECT_EQ(causeOf(read(u"a.example"_s, "", 511)), Cause::CaptivePortal) << "the status says it";
    EXPECT_EQ(causeOf(read(u"a.example"_s, "<html>Customer portal: log in</html>")), Cause::CompanyInfoNotJson);
    EXPECT_EQ(causeOf(read(u"a.example"_s, "<html><title>Apache</title>It works!</html>")), Cause::CompanyInfoNotJson);
}

TEST(CompanyInfo, EncodesTheCompanyInTheAddress)
{
    EXPECT_EQ(companyInfoUrl(u"a.example"_s, u"Acmé_1"_s).toEncoded(),
              QByteArray("https://a.example/login/companyinfo/Acm%C3%A9_1"));
}
