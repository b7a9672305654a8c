// SPDX-License-Identifier: MIT
// The role and the settings as values: what a change does, and how a wrong one is refused.
#include "tests/sandbox/SandboxRole.h"
#include "tests/sandbox/SandboxCommandLine.h"
#include "tests/sandbox/SandboxKeys.h"
#include "tests/sandbox/SandboxSettings.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

QJsonObject parsed(const char *text)
{
    const QJsonDocument document = QJsonDocument::fromJson(text);
    EXPECT_TRUE(document.isObject()) << text;
    return document.object();
}

std::string refusalOf(const char *patch)
{
    const auto role = SandboxRole::needed().patched(parsed(patch));
    return role ? "accepted" : role.error().toStdString();
}

std::string settingsRefusalOf(const char *patch)
{
    const auto settings = Settings().patched(parsed(patch));
    return settings ? "accepted" : settings.error().toStdString();
}

} // namespace

TEST(SandboxRole, StartsWithTheSixteenLevelsAndFifteenTablesOfTheArticle)
{
    const SandboxRole role = SandboxRole::needed();
    int given = 0;
    for (const Levels &levels : role.allLevels())
        for (const Level level : {levels.add, levels.edit, levels.remove, levels.inquire})
            given += level == Level::None ? 0 : 1;
    EXPECT_EQ(given, 16);
    EXPECT_EQ(role.allTables().values().count(true), 15);
    EXPECT_EQ(role.levels(u"Companies/Configurations"_s), (Levels{Level::None, Level::All, Level::None, Level::All}));
    EXPECT_EQ(role.levels(u"Companies/Manage Attachments"_s), (Levels{Level::My, Level::None, Level::None, Level::My}));
    EXPECT_EQ(role.levels(u"Finance/Invoicing"_s), Levels{});
}

TEST(SandboxRole, ChangesWhatIsNamedAndNothingElse)
{
    const auto role = SandboxRole::needed().patched(parsed(
        R"({"levels": {"Companies/Configurations": {"edit": "None"}}, "tables": {"Service/Service Board": false}})"));
    ASSERT_TRUE(role) << role.error().toStdString();
    SandboxRole expected = SandboxRole::needed();
    expected.setLevel(u"Companies/Configurations"_s, Right::Edit, Level::None);
    expected.setTable(u"Service/Service Board"_s, false);
    EXPECT_EQ(*role, expected);
    EXPECT_NE(*role, SandboxRole::needed());
}

TEST(SandboxRole, FindsAFunctionWhoseNameHasASlash)
{
    const auto role =
        SandboxRole::needed().patched(parsed(R"({"levels": {"Companies/CRM/Sales Activities": {"add": "All"}}})"));
    ASSERT_TRUE(role) << role.error().toStdString();
    EXPECT_EQ(role->levels(u"Companies/CRM/Sales Activities"_s).add, Level::All);
}

TEST(SandboxRole, StartsFromABaseWhenAsked)
{
    const auto role =
        SandboxRole::needed().patched(parsed(R"({"base": "nothing", "tables": {"Service/Source": true}})"));
    ASSERT_TRUE(role) << role.error().toStdString();
    EXPECT_EQ(role->allTables().values().count(true), 1);
    EXPECT_EQ(role->levels(u"Service Desk/Service Tickets"_s), Levels{});
    const auto administrator = role->patched(parsed(R"({"base": "everything"})"));
    ASSERT_TRUE(administrator);
    EXPECT_EQ(*administrator, SandboxRole::everything());
}

TEST(SandboxRole, ReadsBackWhatItWrites)
{
    SandboxRole role = SandboxRole::needed();
    role.setLevel(u"Sales/Opportunity"_s, Right::Delete, Level::My);
    role.setTable(u"Time/Work Type"_s, true);
    const auto back = SandboxRole::everything().patched(role.toJson());
    ASSERT_TRUE(back) << back.error().toStdString();
    EXPECT_EQ(*back, role);
}

TEST(SandboxRole, AllowsNoTableWithoutTableSetup)
{
    SandboxRole role = SandboxRole::needed();
    EXPECT_TRUE(role.allowsTable(u"Service/Source"_s));
    EXPECT_FALSE(role.allowsTable(u"Service/Priority"_s));
    role.setLevel(u"System/Table Setup"_s, Right::Inquire, Level::None);
    EXPECT_FALSE(role.allowsTable(u"Service/Source"_s));
}

TEST(SandboxRole, RefusesWhatItCannotReadAndSaysWhere)
{
    EXPECT_EQ(refusalOf(R"({"level": {}})"), "a role has no \"level\", only \"base\", \"levels\" and \"tables\"");
    EXPECT_EQ(refusalOf(R"({"base": 3})"), "base: 3 must be \"needed\", \"nothing\", \"everything\" or \"current\"");
    EXPECT_EQ(refusalOf(R"({"levels": []})"), "levels: must be an object, \"Module/Function\" to its levels");
    EXPECT_EQ(refusalOf(R"({"levels": {"Sales/Oportunity": {}}})"),
              "levels: there is no module function \"Sales/Oportunity\"; there is: Sales/Closed Opportunity, "
              "Sales/Opportunity, Sales/Reports, Sales/Sales Funnel, Sales/Sales Orders");
    EXPECT_EQ(refusalOf(R"({"levels": {"Sales/Opportunity": "All"}})"),
              "levels: Sales/Opportunity: must be an object such as {\"inquire\": \"All\"}");
    EXPECT_EQ(refusalOf(R"({"levels": {"Sales/Opportunity": {"read": "All"}}})"),
              "levels: Sales/Opportunity: there is no right \"read\", only add, edit, delete, inquire");
    EXPECT_EQ(refusalOf(R"({"levels": {"Sales/Opportunity": {"add": "all"}}})"),
              "levels: Sales/Opportunity: add: \"all\" must be \"None\", \"My\" or \"All\"");
    EXPECT_EQ(refusalOf(R"({"tables": {"Nowhere/Source": true}})"),
              "tables: there is no table \"Nowhere/Source\"; GET /sandbox/role lists all");
    EXPECT_EQ(refusalOf(R"({"tables": {"Service/Source": "yes"}})"),
              "tables: Service/Source: \"yes\" must be true or false");
    EXPECT_EQ(refusalOf(R"({"tables": 1})"), "tables: must be an object, \"Group/Table\" to true or false");
}

TEST(SandboxSettings, RefusesWhatItCannotReadAndSaysWhere)
{
    EXPECT_EQ(settingsRefusalOf(R"({"latency": "soon"})"), "latency: must be a whole number of milliseconds");
    EXPECT_EQ(settingsRefusalOf(R"({"version": "2025.1"})"), "version: must look like \"v2025.1.10333\"");
    EXPECT_EQ(settingsRefusalOf(R"({"mySecurity": "no"})"),
              "mySecurity: must be \"ok\", \"refused\", \"missing\" or \"empty\"");
    EXPECT_EQ(settingsRefusalOf(R"({"fail": [{}]})"),
              "fail: each entry needs a \"path\", such as \"*/service/boards\"");
    EXPECT_EQ(settingsRefusalOf(R"({"fail": [{"path": "*", "status": 99}]})"),
              "fail: status must be a number from 200 to 599");
    EXPECT_EQ(settingsRefusalOf(R"({"fail": [{"path": "*", "code": 500}]})"), "fail: there is no \"code\"");
    EXPECT_NE(settingsRefusalOf(R"({"delay": 1})").find("there is no setting \"delay\""), std::string::npos);
    EXPECT_EQ(settingsRefusalOf(R"({"latency": 5, "spelling": "other", "siteUrl": null})"), "accepted");
}

TEST(SandboxSettings, KeepsWhatIsNotNamed)
{
    Settings settings;
    settings.latency = 70;
    settings.cloud = true;
    const auto changed = settings.patched(parsed(R"({"version": "v2025.16.3", "licenseClass": "F"})"));
    ASSERT_TRUE(changed) << changed.error().toStdString();
    EXPECT_EQ(changed->latency, 70);
    EXPECT_TRUE(changed->cloud);
    EXPECT_EQ(changed->version.codebase(), u"v2025_16"_s);
    EXPECT_EQ(changed->licenseClass, u"F"_s);
}

TEST(InstanceVersion, ComparesReleasesAsNumbers)
{
    const auto version = InstanceVersion::fromText(u"v2025.16.1"_s);
    ASSERT_TRUE(version);
    EXPECT_TRUE(version->atLeast(2025, 9));
    EXPECT_FALSE(version->atLeast(2026, 1));
    EXPECT_FALSE(InstanceVersion::fromText(u"v2025.16"_s));
}

TEST(PathGlob, MatchesAcrossSlashesAndOnlyWholePaths)
{
    EXPECT_TRUE(PathGlob(u"*/service/boards"_s).matches(u"/v4_6_release/apis/3.0/service/boards"_s));
    EXPECT_FALSE(PathGlob(u"*/service/boards"_s).matches(u"/v4_6_release/apis/3.0/service/boards/count"_s));
    EXPECT_TRUE(PathGlob(u"/login/companyinfo/acm?"_s).matches(u"/login/companyinfo/acme"_s));
    EXPECT_FALSE(PathGlob(u"/a.b"_s).matches(u"/aXb"_s));
}

TEST(SandboxKeys, AreSixteenMixedLettersAndDigitsAndNeverTheSame)
{
    const SandboxKeys keys = SandboxKeys::make();
    static const QRegularExpression form(u"\\A(?=.*[A-Z])(?=.*[a-z])(?=.*\\d)[A-Za-z\\d]{16}\\z"_s);
    EXPECT_TRUE(form.match(keys.publicKey).hasMatch()) << keys.publicKey.toStdString();
    EXPECT_TRUE(form.match(keys.privateKey).hasMatch());
    EXPECT_NE(keys.publicKey, keys.privateKey);
    EXPECT_NE(keys.publicKey, SandboxKeys::make().publicKey);
}

TEST(SandboxCommandLine, ReadsItsOptions)
{
    const auto line = CommandLine::parse({u"propel-sandbox"_s, u"--port"_s, u"8443"_s, u"--latency"_s, u"100"_s,
                                          u"--company"_s, u"MSP"_s, u"--version"_s, u"v2020.2.5"_s, u"--my-security"_s,
                                          u"empty"_s, u"--cloud"_s, u"--site-url"_s, u"api.example.com"_s,
                                          u"--redirect"_s, u"*/boards=https://example.com/?a=b"_s, u"--json"_s});
    ASSERT_TRUE(line) << line.error().toStdString();
    EXPECT_EQ(line->server.port, 8443);
    EXPECT_EQ(line->server.identity.companyId, u"MSP"_s);
    EXPECT_EQ(line->server.settings.latency, 100);
    EXPECT_EQ(line->server.settings.version.text(), u"v2020.2.5"_s);
    EXPECT_EQ(line->server.settings.mySecurity, OwnLevels::Empty);
    EXPECT_TRUE(line->server.settings.cloud);
    EXPECT_EQ(line->server.settings.siteUrl, u"api.example.com"_s);
    ASSERT_EQ(line->server.settings.redirects.size(), 1);
    EXPECT_EQ(line->server.settings.redirects.first().answer.headers.first().second, "https://example.com/?a=b");
    EXPECT_TRUE(line->asJson);
}

TEST(SandboxCommandLine, NamesTheOptionThatIsWrong)
{
    const auto refusal = [](const QStringList &options) {
        const auto line = CommandLine::parse(QStringList{u"propel-sandbox"_s} + options);
        return line ? std::string("accepted") : line.error().toStdString();
    };
    EXPECT_EQ(refusal({u"--port"_s, u"70000"_s}), "--port must be a number from 0 to 65535");
    EXPECT_EQ(refusal({u"--latency"_s, u"-1"_s}), "latency: must be a whole number of milliseconds");
    EXPECT_EQ(refusal({u"--version"_s, u"2025"_s}), "version: must look like \"v2025.1.10333\"");
    EXPECT_EQ(refusal({u"--my-security"_s, u"maybe"_s}),
              "mySecurity: must be \"ok\", \"refused\", \"missing\" or \"empty\"");
    EXPECT_EQ(refusal({u"--role"_s, u"/nowhere.json"_s}),
              "--role: cannot read /nowhere.json: No such file or directory");
    EXPECT_EQ(refusal({u"--redirect"_s, u"x"_s}),
              "--redirect must look like */service/boards=https://example.com/, not \"x\"");
    EXPECT_EQ(refusal({u"acme"_s}), "there is no argument \"acme\"");
    EXPECT_EQ(refusal({u"--nothing"_s}), "Unknown option 'nothing'.");
}

} // namespace sandbox
