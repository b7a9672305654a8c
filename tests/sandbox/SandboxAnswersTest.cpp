// SPDX-License-Identifier: MIT
// What the instance answers, decided without a network: routes, rights, own levels, paging.
#include "tests/sandbox/SandboxInstance.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <gtest/gtest.h>

#include <ostream>

using namespace Qt::StringLiterals;

namespace sandbox {

void PrintTo(const Level &level, std::ostream *out)
{
    *out << nameOf(level).toStdString();
}

namespace {

const QByteArray permissionBody =
    R"({"code":"Security","errors":null,"message":"You do not have security permission to perform this action."})";

Instance instance()
{
    Instance one;
    one.identity.publicKey = u"PublicKey1234567"_s;
    one.identity.privateKey = u"PrivateKey123456"_s;
    one.identity.clientId = u"c0ffee00-0000-4000-8000-000000000000"_s;
    return one;
}

Request getRequest(const QString &target)
{
    Request request;
    request.method = "GET";
    request.path = target.section(u'?', 0, 0);
    request.query = target.section(u'?', 1);
    request.host = "127.0.0.1:8443";
    return request;
}

Answer ask(const Instance &one, const QString &endpoint)
{
    Request request = getRequest(u"/v4_6_release/apis/3.0/"_s + endpoint);
    const QString user = u"%1+%2:%3"_s.arg(one.identity.companyId, one.identity.publicKey, one.identity.privateKey);
    request.authorization = "Basic " + user.toUtf8().toBase64();
    return answerOf(one, request);
}

QJsonArray rows(const Answer &answer)
{
    EXPECT_EQ(answer.status, 200);
    const QJsonDocument document = QJsonDocument::fromJson(answer.body);
    EXPECT_TRUE(document.isArray()) << answer.body.constData();
    return document.array();
}

QJsonObject object(const Answer &answer)
{
    return QJsonDocument::fromJson(answer.body).object();
}

struct Guarded
{
    const char16_t *endpoint;
    const char16_t *key;
};

constexpr Guarded functionRoutes[] = {
    {u"company/companies", u"Companies/Company Maintenance"},
    {u"company/configurations", u"Companies/Configurations"},
    {u"sales/activities", u"Companies/CRM/Sales Activities"},
    {u"system/documents?recordType=Company&recordId=1", u"Companies/Manage Attachments"},
    {u"company/companies/1/teams", u"Companies/Team Members"},
    {u"sales/opportunities", u"Sales/Opportunity"},
    {u"service/tickets", u"Service Desk/Service Tickets"},
    {u"system/reports", u"System/API Reports"},
    {u"system/members", u"System/Member Maintenance"},
    {u"system/myCompany/corporateStructure", u"System/My Company"},
};

constexpr Guarded tableRoutes[] = {
    {u"sales/activities/types", u"Activities/Activity Type"},
    {u"finance/agreements/types", u"Agreements/Agreement Type"},
    {u"company/companies/statuses", u"Company/Company Status"},
    {u"company/companies/types", u"Company/Company Type"},
    {u"company/configurations/types", u"Company/Configuration"},
    {u"company/configurations/statuses", u"Company/Configuration Status"},
    {u"company/teamRoles", u"Company/Team Role"},
    {u"finance/billingCycles", u"Invoicing/Billing Cycle"},
    {u"sales/opportunities/statuses", u"Opportunities/Opportunity Status"},
    {u"sales/opportunities/types", u"Opportunities/Opportunity Type"},
    {u"sales/probabilities", u"Opportunities/Sales Probability"},
    {u"sales/stages", u"Opportunities/Sales Stage"},
    {u"service/boards", u"Service/Service Board"},
    {u"service/severities", u"Service/Severity"},
    {u"service/sources", u"Service/Source"},
};

} // namespace

TEST(SandboxAnswers, GiveRecordsForEachRightAndRefuseTheOneThatIsMissing)
{
    for (const Guarded &route : functionRoutes) {
        const QString endpoint = QString::fromUtf16(route.endpoint);
        SCOPED_TRACE(endpoint.toStdString());
        Instance one = instance();
        EXPECT_FALSE(rows(ask(one, endpoint)).isEmpty());
        one.role.setLevel(QString::fromUtf16(route.key), Right::Inquire, Level::None);
        EXPECT_EQ(ask(one, endpoint).status, 403);
        EXPECT_EQ(ask(one, endpoint).body, permissionBody);
        for (const Guarded &other : functionRoutes) {
            if (other.key != route.key) {
                EXPECT_EQ(ask(one, QString::fromUtf16(other.endpoint)).status, 200)
                    << QString::fromUtf16(other.endpoint).toStdString();
            }
        }
    }
}

TEST(SandboxAnswers, GiveRecordsForEachTableAndRefuseTheOneThatIsTakenAway)
{
    for (const Guarded &route : tableRoutes) {
        const QString endpoint = QString::fromUtf16(route.endpoint);
        SCOPED_TRACE(endpoint.toStdString());
        Instance one = instance();
        EXPECT_FALSE(rows(ask(one, endpoint)).isEmpty());
        one.role.setTable(QString::fromUtf16(route.key), false);
        EXPECT_EQ(ask(one, endpoint).status, 403);
        EXPECT_EQ(ask(one, endpoint).body, permissionBody);
        int allowed = 0;
        for (const Guarded &other : tableRoutes)
            allowed += ask(one, QString::fromUtf16(other.endpoint)).status == 200 ? 1 : 0;
        EXPECT_EQ(allowed, 14);
        one.role.setTable(QString::fromUtf16(route.key), true);
        one.role.setLevel(u"System/Table Setup"_s, Right::Inquire, Level::None);
        EXPECT_EQ(ask(one, endpoint).status, 403);
    }
}

TEST(SandboxAnswers, ShowAPartOfTheRecordsAtLevelMy)
{
    for (const Guarded &route : functionRoutes) {
        const QString endpoint = QString::fromUtf16(route.endpoint);
        const QString key = QString::fromUtf16(route.key);
        SCOPED_TRACE(endpoint.toStdString());
        Instance one = instance();
        one.role.setLevel(key, Right::Inquire, Level::All);
        const QJsonArray all = rows(ask(one, endpoint));
        one.role.setLevel(key, Right::Inquire, Level::My);
        const QJsonArray own = rows(ask(one, endpoint));
        EXPECT_FALSE(own.isEmpty());
        EXPECT_TRUE(own.size() < all.size() || all.size() == 1) << own.size();
        for (const QJsonValue record : own)
            EXPECT_TRUE(all.contains(record));
    }
}

TEST(SandboxAnswers, LetTheInfoTwinsAnswerWithoutTheRight)
{
    Instance one = instance();
    one.role = SandboxRole::nothing();
    EXPECT_EQ(ask(one, u"service/boards"_s).status, 403);
    EXPECT_EQ(ask(one, u"service/info/boards"_s).status, 200);
}

TEST(SandboxAnswers, ListOwnLevelsAsTheRoleHasThem)
{
    Instance one = instance();
    one.role.setLevel(u"Sales/Opportunity"_s, Right::Add, Level::My);
    const QJsonArray found = rows(ask(one, u"system/mySecurity?pageSize=1000"_s));
    EXPECT_GE(found.size(), 25);
    QSet<QString> names;
    for (const QJsonValue row : found) {
        for (const QString &field :
             {u"id"_s, u"addLevel"_s, u"editLevel"_s, u"deleteLevel"_s, u"inquireLevel"_s, u"moduleFunctionName"_s,
              u"moduleFunctionDescription"_s, u"moduleFunctionIdentifier"_s, u"moduleName"_s, u"moduleDescription"_s,
              u"moduleIdentifier"_s, u"myAllFlag"_s, u"reportFlag"_s, u"restrictFlag"_s, u"customFlag"_s,
              u"sortOrder"_s})
            EXPECT_TRUE(row.toObject().contains(field)) << field.toStdString();
        EXPECT_EQ(row[u"member"_s][u"identifier"_s].toString(), u"propelapi"_s);
        names.insert(row[u"moduleName"_s].toString() + u'/' + row[u"moduleFunctionName"_s].toString());
        if (row[u"moduleFunctionName"_s].toString() == u"Opportunity") {
            EXPECT_EQ(row[u"addLevel"_s].toString(), u"My"_s);
            EXPECT_EQ(row[u"inquireLevel"_s].toString(), u"All"_s);
            EXPECT_EQ(row[u"deleteLevel"_s].toString(), u"None"_s);
        }
    }
    EXPECT_EQ(names.size(), found.size());
    for (const Guarded &route : functionRoutes)
        EXPECT_TRUE(names.contains(QString::fromUtf16(route.key)));
    EXPECT_TRUE(names.contains(u"System/Table Setup"_s) && names.contains(u"Finance/Invoicing"_s));
}

TEST(SandboxAnswers, PageOwnLevelsLikeAnyList)
{
    const Instance one = instance();
    const Answer first = ask(one, u"system/mySecurity"_s);
    EXPECT_EQ(rows(first).size(), 25);
    ASSERT_EQ(first.headers.size(), 1);
    EXPECT_TRUE(first.headers.first().second.contains("rel=\"next\""));
    EXPECT_NE(rows(ask(one, u"system/mySecurity?page=2"_s)).first(), rows(first).first());
    EXPECT_EQ(ask(one, u"system/mySecurity?page=9"_s).body, "[]");
    EXPECT_TRUE(ask(one, u"system/mySecurity?pageSize=1000"_s).headers.isEmpty());
}

TEST(SandboxAnswers, SpellNamesOtherwiseWhenAskedTo)
{
    Instance one = instance();
    const QJsonArray plain = rows(ask(one, u"system/mySecurity?pageSize=1000"_s));
    one.settings.spelling = Spelling::Other;
    const QJsonArray other = rows(ask(one, u"system/mySecurity?pageSize=1000"_s));
    ASSERT_EQ(other.size(), plain.size());
    int withoutName = 0;
    for (qsizetype i = 0; i < other.size(); ++i) {
        EXPECT_NE(other.at(i)[u"moduleFunctionName"_s], plain.at(i)[u"moduleFunctionName"_s])
            << plain.at(i)[u"moduleFunctionName"_s].toString().toStdString();
        EXPECT_EQ(other.at(i)[u"inquireLevel"_s], plain.at(i)[u"inquireLevel"_s]);
        if (other.at(i)[u"moduleFunctionName"_s].isNull()) {
            ++withoutName;
            EXPECT_EQ(other.at(i)[u"moduleFunctionDescription"_s], plain.at(i)[u"moduleFunctionName"_s]);
        }
    }
    EXPECT_GT(withoutName, 10);
    EXPECT_EQ(other.at(0)[u"moduleFunctionName"_s].toString(), u"COMPANY MAINTENANCE"_s);
    EXPECT_EQ(other.at(5)[u"moduleFunctionName"_s].toString(), u"CRM/Sales Activity"_s);
    EXPECT_EQ(other.at(2)[u"moduleName"_s].toString(), u"companies"_s);
}

TEST(SandboxAnswers, RefuseHideOrEmptyOwnLevelsWhenAskedTo)
{
    Instance one = instance();
    one.settings.mySecurity = OwnLevels::Refused;
    EXPECT_EQ(ask(one, u"system/mySecurity"_s).status, 403);
    EXPECT_EQ(ask(one, u"system/mySecurity"_s).body, permissionBody);
    one.settings.mySecurity = OwnLevels::Missing;
    EXPECT_EQ(ask(one, u"system/mySecurity"_s).status, 404);
    one.settings.mySecurity = OwnLevels::Empty;
    EXPECT_EQ(ask(one, u"system/mySecurity"_s).body, "[]");
    EXPECT_EQ(ask(one, u"company/companies"_s).status, 200);
}

TEST(SandboxAnswers, ListCustomizedItemsFromRelease2022Point2On)
{
    Instance one = instance();
    int tables = 0;
    for (const QJsonValue item : rows(ask(one, u"system/mySecurity/customizeItems/"_s))) {
        tables += item[u"customizeIdentifier"_s].toString() == u"SystemTableSetup" ? 1 : 0;
        EXPECT_FALSE(item[u"itemIdentifier"_s].toString().isEmpty());
    }
    EXPECT_EQ(tables, 15);
    one.settings.version = {2022, 1, 1};
    EXPECT_EQ(ask(one, u"system/mySecurity/customizeItems/"_s).status, 404);
}

TEST(SandboxAnswers, KeepToThePageSizeAndPointToTheNextPage)
{
    const Instance one = instance();
    const Answer page = ask(one, u"company/companies?pageSize=5&page=2&fields=id"_s);
    EXPECT_EQ(page.body, R"([{"id":6},{"id":7},{"id":8},{"id":9},{"id":10}])");
    ASSERT_EQ(page.headers.size(), 1);
    EXPECT_EQ(page.headers.first().first, "Link");
    EXPECT_TRUE(page.headers.first().second.contains(
        "<https://127.0.0.1:8443/v4_6_release/apis/3.0/company/companies?pageSize=5&fields=id&page=3>; rel=\"next\""));
    EXPECT_EQ(ask(one, u"company/companies?pageSize=5&page=4"_s).body, "[]");
    EXPECT_EQ(object(ask(one, u"company/companies/count"_s)), (QJsonObject{{u"count"_s, 14}}));
}

TEST(SandboxAnswers, RefuseAPageSizeOutOfRange)
{
    for (const QString &query : {u"pageSize=0"_s, u"pageSize=1001"_s, u"pageSize=x"_s, u"pageSize=-1"_s, u"page=0"_s}) {
        const Answer answer = ask(instance(), u"company/companies?"_s + query);
        EXPECT_EQ(answer.status, 400) << query.toStdString();
        EXPECT_EQ(object(answer)[u"code"_s].toString(), u"InvalidObject"_s);
        EXPECT_EQ(object(answer)[u"errors"_s][0][u"field"_s].toString(), query.section(u'=', 0, 0));
    }
}

TEST(SandboxAnswers, ShowOnlyTheFieldsThatAreAskedFor)
{
    const QJsonArray found = rows(ask(instance(), u"company/companies?pageSize=1&fields=id,status/name,nothing"_s));
    EXPECT_EQ(found.first().toObject(),
              (QJsonObject{{u"id"_s, 1}, {u"status"_s, QJsonObject{{u"name"_s, u"Active"_s}}}}));
    EXPECT_TRUE(rows(ask(instance(), u"company/companies?pageSize=1"_s)).first().toObject().contains(u"_info"_s));
}

TEST(SandboxAnswers, FollowAnEqualityAndLetOtherConditionsThrough)
{
    const Instance one = instance();
    EXPECT_EQ(ask(one, u"company/companies?conditions=id%3D5&fields=id"_s).body, R"([{"id":5}])");
    EXPECT_EQ(ask(one, u"system/members?conditions=identifier+%3D+%22propelapi%22&fields=licenseClass"_s).body,
              R"([{"licenseClass":"A"}])");
    EXPECT_EQ(rows(ask(one, u"company/companies?conditions=id%3E5&orderBy=name"_s)).size(), 14);
}

TEST(SandboxAnswers, FindOneRecordByItsId)
{
    const Instance one = instance();
    EXPECT_EQ(object(ask(one, u"company/companies/3"_s))[u"id"_s].toInt(), 3);
    EXPECT_EQ(ask(one, u"company/companies/99"_s).status, 404);
    EXPECT_EQ(ask(one, u"company/companies/99/teams"_s).status, 404);
    EXPECT_EQ(ask(one, u"system/documents?recordType=Company&recordId=99"_s).status, 404);
    EXPECT_EQ(ask(one, u"company/companies/14/teams"_s).body, "[]");
    EXPECT_EQ(object(ask(one, u"system/documents?recordType=Company"_s))[u"code"_s].toString(),
              u"MissingRequiredField"_s);
}

TEST(SandboxAnswers, GiveAReportItsColumnsAndRows)
{
    const Instance one = instance();
    EXPECT_TRUE(rows(ask(one, u"system/reports"_s)).contains(QJsonObject{{u"name"_s, u"SalesOrder"_s}}));
    const QJsonObject report = object(ask(one, u"system/reports/SalesOrder?pageSize=1"_s));
    EXPECT_EQ(report[u"row_values"_s].toArray().size(), 1);
    EXPECT_EQ(report[u"column_definitions"_s].toArray().size(), 3);
    EXPECT_EQ(ask(one, u"system/reports/Nothing"_s).status, 404);
}

TEST(SandboxAnswers, SayThatAnUnknownEndpointDoesNotExist)
{
    for (const QString &endpoint :
         {u"system/myCompany"_s, u"service/board"_s, u"company/companies/1/nothing"_s, u""_s}) {
        const Answer answer = ask(instance(), endpoint);
        EXPECT_EQ(answer.status, 404) << endpoint.toStdString();
        EXPECT_EQ(answer.body, R"({"code":"ConnectWiseApi","errors":null,"message":"The endpoint does not exist."})");
    }
    const Answer outside = answerOf(instance(), getRequest(u"/v4_6_release/login"_s));
    EXPECT_EQ(outside.status, 404);
    EXPECT_EQ(outside.contentType, "text/html");
}

TEST(SandboxAnswers, RouteOnlyTheCodebasesOfThisInstance)
{
    Instance one = instance();
    one.settings.openInfo = true;
    const auto status = [&one](const QString &path) { return answerOf(one, getRequest(path)).status; };
    EXPECT_EQ(status(u"/v4_6_release/apis/3.0/system/info"_s), 200);
    EXPECT_EQ(status(u"/v2025_1/apis/3.0/system/info"_s), 200);
    const Answer wrong = answerOf(one, getRequest(u"/v2024_1/apis/3.0/system/info"_s));
    EXPECT_EQ(wrong.status, 400);
    EXPECT_EQ(wrong.body, "Cannot route. Codebase/company is invalid");
    EXPECT_TRUE(wrong.contentType.startsWith("text/plain"));
    EXPECT_EQ(status(u"/v4_6_release/apis/3.0/v4_6_release/apis/3.0/system/info"_s), 400);
    one.settings.version = {2026, 2, 1};
    EXPECT_EQ(status(u"/v2025_1/apis/3.0/system/info"_s), 400);
    EXPECT_EQ(status(u"/v2026_2/apis/3.0/system/info"_s), 200);
}

TEST(SandboxAnswers, DescribeTheCompanyOnPremiseAndInTheCloud)
{
    Instance one = instance();
    const auto info = [&one] { return object(answerOf(one, getRequest(u"/login/companyinfo/acme"_s))); };
    EXPECT_EQ(info()[u"Codebase"_s].toString(), u"v4_6_release/"_s);
    EXPECT_EQ(info()[u"IsCloud"_s], QJsonValue(false));
    EXPECT_FALSE(info().contains(u"SiteUrl"_s));
    one.settings.cloud = true;
    EXPECT_EQ(info()[u"Codebase"_s].toString(), u"v2025_1/"_s);
    EXPECT_EQ(info()[u"IsCloud"_s], QJsonValue(u"True"_s));
    EXPECT_EQ(info()[u"SiteUrl"_s].toString(), u"127.0.0.1:8443"_s);
    one.settings.siteUrl = u"api-na.myconnectwise.net"_s;
    EXPECT_EQ(info()[u"SiteUrl"_s].toString(), u"api-na.myconnectwise.net"_s);
    one.settings.siteUrl = u""_s;
    EXPECT_FALSE(info().contains(u"SiteUrl"_s));
    EXPECT_EQ(answerOf(one, getRequest(u"/login/companyinfo/other"_s)).body, "null");
    EXPECT_EQ(answerOf(one, getRequest(u"/login/companyinfo/other"_s)).status, 200);
}

TEST(SandboxAnswers, ShowTheCallersLicenceClass)
{
    Instance one = instance();
    one.settings.licenseClass = u"F"_s;
    EXPECT_EQ(rows(ask(one, u"system/members"_s)).first()[u"licenseClass"_s].toString(), u"F"_s);
}

} // namespace sandbox
