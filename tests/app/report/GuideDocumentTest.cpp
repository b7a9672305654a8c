// SPDX-License-Identifier: MIT
#include "app/report/GuideDocument.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(Guide, NamesEveryRowAndTableInEachForm)
{
    const RequirementSet &needed = RequirementSet::builtIn();
    const Document guide = guideDocument(needed);
    for (const QString &form : {toText(guide), toHtml(guide), toMarkdown(guide)}) {
        for (const ModuleRequirement &module : needed.modules())
            EXPECT_TRUE(form.contains(module.action)) << module.action.toStdString();
        for (const TableRequirement &table : needed.tables())
            EXPECT_TRUE(form.contains(u"%1 / %2"_s.arg(table.group, table.table))) << table.table.toStdString();
        EXPECT_TRUE(form.contains(u"not Save and Close"_s));
        for (const QString &words :
             {u"API Members"_s, u"Never send the private key by email."_s, u"Restrict Board Access"_s})
            EXPECT_TRUE(form.contains(words)) << words;
    }
}

TEST(Guide, CountsLevelsAndTablesInFiveSteps)
{
    const QList<GuideStep> steps = guideSteps(RequirementSet::builtIn());
    ASSERT_EQ(steps.size(), 5);
    EXPECT_EQ(steps.at(1).progress({}), u"0 of 16 levels"_s);
    EXPECT_EQ(steps.at(1).progress({u"companies.configurations"_s, u"table.service.source"_s}), u"2 of 16 levels"_s);
    EXPECT_EQ(steps.at(2).progress({u"table.service.source"_s}), u"1 of 15 tables"_s);
    EXPECT_FALSE(steps.at(0).isDone({}));
    EXPECT_EQ(steps.at(0).progress({u"guide.role"_s}), u"Done"_s);
}

TEST(Guide, HasOnPaperWhatIsToBeSetBeforeTheSave)
{
    const QString text = toText(guideDocument(RequirementSet::builtIn()));
    QList<qsizetype> places;
    for (const QString &line :
         {u"open each module and set the 16 levels below"_s, u"System, Table Setup: Inquire All"_s, u"Save the role."_s,
          u"Move the 15 tables below to the left list"_s, u"Service / Source"_s, u"Save the dialog."_s,
          u"Save the role again."_s, u"Level to Corporate (Level 1) and Location to Corporate"_s,
          u"Restrict Board Access"_s, u"select Save, not Save and Close"_s, u"only this once"_s, u"The Company ID"_s})
        places += text.indexOf(line, places.isEmpty() ? 0 : places.constLast());
    EXPECT_FALSE(places.contains(-1)) << text;
    EXPECT_TRUE(std::is_sorted(places.begin(), places.end())) << text;
}

TEST(Guide, MarksTheSixteenLevels)
{
    const QString html = toHtml(guideDocument(RequirementSet::builtIn()));
    EXPECT_EQ(html.count(u"<b>All</b>"_s) + html.count(u"<b>My</b>"_s), 16);
    EXPECT_EQ(html.count(u"<b>None</b>"_s), 0);
}

TEST(Guide, SaysARowInOneSentence)
{
    const ModuleRequirement &row = RequirementSet::builtIn().modules().at(1);
    EXPECT_EQ(guideSentence(row), u"Companies, Configurations: Edit All, Inquire All. Leave the others at None."_s);
}

TEST(Guide, ShowsNamesOfScreensInBoldAndNothingElseAsHtml)
{
    EXPECT_EQ(guideHtml(u"Go to <b>System > Members</b> <i>"_s), u"Go to <b>System &gt; Members</b> &lt;i&gt;"_s);
    EXPECT_FALSE(toText(guideDocument(RequirementSet::builtIn())).contains(u"<b>"_s));
}

TEST(Guide, EscapesWhatARequirementFileBringsAlong)
{
    const auto set =
        RequirementSet::fromJson(R"({"schema": "propel-connect/requirements/1", "name": "<b>X</b>", "version": "1",
        "modules": [{"id": "a.b", "module": "<i>M</i>", "action": "A", "levels": {"inquire": "All"},
                     "probe": {"path": "company/companies"}, "reason": "r"}], "tables": []})");
    ASSERT_TRUE(set) << set.error().detail.toStdString();
    EXPECT_FALSE(toHtml(guideDocument(*set)).contains(u"<i>M</i>"_s));
}
