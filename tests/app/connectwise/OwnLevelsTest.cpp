// SPDX-License-Identifier: MIT
#include "app/connectwise/OwnLevels.h"

#include <QJsonDocument>

#include "app/requirements/RequirementSet.h"
#include "tests/support/Kit.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

OwnLevels levelsOf(const QByteArray &rows)
{
    OwnLevels levels;
    levels.add(QJsonDocument::fromJson(rows).array());
    return levels;
}

const ModuleRequirement &row(const QString &id)
{
    for (const ModuleRequirement &row : RequirementSet::builtIn().modules()) {
        if (row.id == id)
            return row;
    }
    std::abort();
}

} // namespace

TEST(OwnLevels, MatchesNamesInEverySpelling)
{
    for (
        const char *names :
        {R"("moduleName":"Companies","moduleFunctionName":"CRM/Sales Activities")",
         R"("moduleName":"COMPANY","moduleFunctionName":"crm / sales activity")",
         R"("moduleName":"x","moduleFunctionName":"y","moduleDescription":"Companies","moduleFunctionDescription":"CRM Sales Activities")",
         R"("moduleIdentifier":"Company","moduleFunctionIdentifier":"CRMSalesActivities")"}) {
        const OwnLevels levels = levelsOf(QByteArray("[{") + names + R"(,"addLevel":"My","inquireLevel":"ALL"}])");
        const auto found = levels.find(row(u"companies.crmSalesActivities"_s));
        ASSERT_TRUE(found) << names;
        EXPECT_EQ((*found)[Right::Add], Level::My);
        EXPECT_EQ((*found)[Right::Inquire], Level::All);
        EXPECT_EQ((*found)[Right::Edit], std::nullopt) << "a level that isn't told stays unknown";
    }
    EXPECT_TRUE(
        levelsOf(R"x([{"moduleName":"System","moduleFunctionName":"Table Setup (customize*)","inquireLevel":"All"}])x")
            .find(row(u"system.tableSetup"_s)));
}

TEST(OwnLevels, DoesNotGuess)
{
    const auto &configurations = row(u"companies.configurations"_s);
    EXPECT_FALSE(levelsOf(R"([{"moduleName":"Service Desk","moduleFunctionName":"Configurations","editLevel":"None"}])")
                     .find(configurations))
        << "the same action of another module is another right";
    EXPECT_FALSE(levelsOf(R"([{"moduleName":"Companies","moduleFunctionName":"Company/Contact Group Maintenance"}])")
                     .find(row(u"companies.companyMaintenance"_s)));
    EXPECT_FALSE(levelsOf("[1, null, \"x\", {}]").find(configurations));
}

TEST(OwnLevels, TakesRowsThatDisagreeForUnknown)
{
    const auto found =
        levelsOf(
            R"([{"moduleName":"Companies","moduleFunctionName":"Configurations","editLevel":"All","inquireLevel":"All"},
                                    {"moduleName":"Companies","moduleFunctionName":"Configurations","editLevel":"None","inquireLevel":"All"}])")
            .find(row(u"companies.configurations"_s));
    ASSERT_TRUE(found);
    EXPECT_EQ((*found)[Right::Edit], std::nullopt);
    EXPECT_EQ((*found)[Right::Inquire], Level::All);
}

TEST(OwnLevels, LeavesUnknownWordsUnknown)
{
    const auto found =
        levelsOf(
            R"([{"moduleName":"Companies","moduleFunctionName":"Configurations","editLevel":"Team","inquireLevel":null}])")
            .find(row(u"companies.configurations"_s));
    ASSERT_TRUE(found);
    EXPECT_EQ((*found)[Right::Edit], std::nullopt);
    EXPECT_EQ((*found)[Right::Inquire], std::nullopt);
}

TEST(OwnLevels, FoldsEveryRequiredActionToANameOfItsOwn)
{
    QSet<QString> names;
    for (const ModuleRequirement &requirement : RequirementSet::builtIn().modules()) {
        const QString name = foldedName(requirement.module) + u'/' + foldedName(requirement.action);
        EXPECT_FALSE(names.contains(name)) << name;
        names.insert(name);
    }
}

TEST(OwnLevels, PassesOverRowsWithoutNamesAndThoseWithoutEnd)
{
    EXPECT_TRUE(levelsOf(R"([{}, {"moduleName": ""}, {"addLevel": "All"}])").isEmpty());
    const QByteArray row = R"({"moduleName":"Companies","moduleFunctionName":"x"},)";
    EXPECT_EQ(levelsOf('[' + row.repeated(4000) + "{}]").rows().size(), 3000);
    const QByteArray endless(1 << 20, '(');
    const OwnLevels levels = levelsOf(R"([{"moduleName":")" + endless + R"(","moduleFunctionName":"x"}])");
    ASSERT_EQ(levels.rows().size(), 1);
    EXPECT_LE(levels.rows().constFirst().keys.at(0).first.size(), 200);
}
