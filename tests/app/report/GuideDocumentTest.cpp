// SPDX-License-Identifier: MIT
#include "app/report/GuideDocument.h"

#include <gtest/gtest.h>

#include <algorithm>

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
        EXPECT_TRUE(form.contains(u"API Members"_s));
    }
}

TEST(Guide, SpeaksARowAsOneSentence)
{
    const Table levels = guideLevels(RequirementSet::builtIn());
    const auto row = std::find_if(levels.rows.begin(), levels.rows.end(),
                                  [](const TableRow &each) { return each.cells.at(1).text == u"Configurations"_s; });
    ASSERT_NE(row, levels.rows.end());
    EXPECT_EQ(row->sentence, u"Companies, Configurations: Edit All, Inquire All. Leave the others at None."_s);
    QStringList cells;
    for (const Cell &cell : row->cells)
        cells += cell.text;
    EXPECT_EQ(cells, (QStringList{u"Companies"_s, u"Configurations"_s, u"None"_s, u"All"_s, u"None"_s, u"All"_s}));
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
