// SPDX-License-Identifier: MIT
#include "app/diagnosis/Excess.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

struct Given
{
    QString module;
    QString action;
    QString add = u"None"_s;
    QString edit = u"None"_s;
    QString remove = u"None"_s;
    QString inquire = u"None"_s;
};

OwnLevels levelsOf(const QList<Given> &rows)
{
    QJsonArray page;
    for (const Given &row : rows)
        page += QJsonObject{{u"moduleName"_s, row.module},  {u"moduleFunctionName"_s, row.action},
                            {u"addLevel"_s, row.add},       {u"editLevel"_s, row.edit},
                            {u"deleteLevel"_s, row.remove}, {u"inquireLevel"_s, row.inquire}};
    OwnLevels levels;
    levels.add(page);
    return levels;
}

/// Of a set that needs nothing but Companies, Configurations: Edit and Inquire All.
RequirementSet needs()
{
    return *RequirementSet::fromJson(R"({"schema":"propel-connect/requirements/1","name":"N","version":"1",
"modules":[{"id":"c","module":"Companies","action":"Configurations","levels":{"edit":"All","inquire":"All"},
"probe":{"path":"company/configurations"}}],"tables":[]})");
}

QStringList described(const QList<ExcessRight> &rights)
{
    QStringList all;
    for (const ExcessRight &excess : rights) {
        const QString right = QString::fromLatin1(QMetaEnum::fromType<Right>().valueToKey(int(excess.right)));
        all += u"%1 %2 %3"_s.arg(excess.action, right, excess.found == Level::All ? u"All"_s : u"My"_s);
    }
    return all;
}

} // namespace

TEST(Excess, StandsWorstFirst)
{
    const QString All = u"All"_s;
    const QString My = u"My"_s;
    const Excess excess = findExcess(needs(), levelsOf({{u"Companies"_s, u"Contacts"_s, My, All, All, All},
                                                        {u"Companies"_s, u"Configurations"_s, All, All, My, All},
                                                        {u"Finance"_s, u"Invoicing"_s, All, {}, My, All},
                                                        {u"System"_s, u"Import"_s, All, {}, All, My},
                                                        {u"System"_s, u"Security Roles"_s, {}, My, My, All}}));
    EXPECT_EQ(described(excess.rights),
              QStringList({u"Security Roles Delete My"_s, u"Import Delete All"_s, u"Invoicing Delete My"_s,
                           u"Contacts Delete All"_s, u"Configurations Delete My"_s, u"Security Roles Edit My"_s,
                           u"Security Roles Inquire All"_s, u"Import Add All"_s, u"Import Inquire My"_s,
                           u"Invoicing Add All"_s, u"Invoicing Inquire All"_s, u"Configurations Add All"_s,
                           u"Contacts Edit All"_s, u"Contacts Add My"_s, u"Contacts Inquire All"_s}));
    EXPECT_EQ(excess.unknown, 3) << "words that aren't known: Invoicing's and Import's Edit, Security Roles' Add";
}

TEST(Excess, IsOnlyWhatIsAboveTheNeed)
{
    const Excess excess = findExcess(
        needs(),
        levelsOf({{u"Companies"_s, u"Configurations"_s, {}, u"All"_s, {}, u"All"_s}, {u"Companies"_s, u"Contacts"_s}}));
    EXPECT_TRUE(excess.rights.isEmpty());
    EXPECT_EQ(excess.unknown, 2) << "Add and Delete of Configurations";
}

TEST(Excess, CannotTellOfANeededActionThatTheInstanceDoesNotList)
{
    const Excess excess = findExcess(needs(), levelsOf({{u"Companies"_s, u"Contacts"_s}}));
    EXPECT_TRUE(excess.rights.isEmpty());
    EXPECT_EQ(excess.unknown, 2) << "Add and Delete; what is needed as All can't be too much";
}

TEST(Excess, CountsDoublesOnceAndTrustsNoContradiction)
{
    const Given invoicing{u"Finance"_s, u"Invoicing"_s, u"None"_s, u"None"_s, u"None"_s, u"All"_s};
    const Given configurations{u"Companies"_s, u"Configurations"_s, u"My"_s, u"All"_s, u"None"_s, u"All"_s};
    EXPECT_EQ(findExcess(needs(), levelsOf({invoicing, configurations, invoicing, configurations})).rights.size(), 2);
    Given other = invoicing;
    other.inquire = u"None"_s;
    const Excess excess = findExcess(needs(), levelsOf({invoicing, configurations, other}));
    EXPECT_EQ(excess.rights.size(), 1);
    EXPECT_EQ(excess.unknown, 1);
}

TEST(Excess, IsGatheredByActionInTheOrderOfTheWorst)
{
    const ExcessRight a{u"System"_s, u"Import"_s, Right::Delete, Level::All, Level::None};
    const ExcessRight b{u"Finance"_s, u"Invoicing"_s, Right::Delete, Level::All, Level::None};
    const ExcessRight c{u"System"_s, u"Import"_s, Right::Add, Level::My, Level::None};
    const QList<ExcessAction> actions = byAction({a, b, c});
    ASSERT_EQ(actions.size(), 2);
    EXPECT_EQ(actions.at(0).action, u"Import"_s);
    EXPECT_EQ(actions.at(0).rights, (QList<ExcessRight>{a, c}));
    EXPECT_EQ(actions.at(1).rights, QList<ExcessRight>{b});
}
