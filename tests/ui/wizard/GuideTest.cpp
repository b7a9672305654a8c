// SPDX-License-Identifier: MIT
#include "ui/wizard/Guide.h"

#include "tests/ui/wizard/SetupKit.h"
#include "ui/wizard/PreparePage.h"

#include <QFile>
#include <QFileInfo>

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(Guide, NamesEveryRowAndTableInEachForm)
{
    const RequirementSet &needed = RequirementSet::builtIn();
    const Guide guide(needed);
    for (const QString &form : {guide.toText(), guide.toHtml(), guide.toMarkdown()}) {
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
    const Guide guide(RequirementSet::builtIn());
    const auto row = std::find_if(guide.rows().begin(), guide.rows().end(),
                                  [](const Guide::Row &each) { return each.cells.at(1) == u"Configurations"_s; });
    ASSERT_NE(row, guide.rows().end());
    EXPECT_EQ(row->sentence, u"Companies, Configurations: Edit All, Inquire All. Leave the others at None."_s);
    EXPECT_EQ(row->cells, (QStringList{u"Companies"_s, u"Configurations"_s, u"None"_s, u"All"_s, u"None"_s, u"All"_s}));
}

TEST(Guide, EscapesWhatARequirementFileBringsAlong)
{
    const auto set =
        RequirementSet::fromJson(R"({"schema": "propel-connect/requirements/1", "name": "<b>X</b>", "version": "1",
        "modules": [{"id": "a.b", "module": "<i>M</i>", "action": "A", "levels": {"inquire": "All"},
                     "probe": {"path": "company/companies"}, "reason": "r"}], "tables": []})");
    if (!set)
        GTEST_SKIP() << "the reader refuses it: " << set.error().detail.toStdString();
    EXPECT_FALSE(Guide(*set).toHtml().contains(u"<i>M</i>"_s));
}

class PreparePageTest : public SetupKit
{};

TEST_F(PreparePageTest, SavesThePdfAndTheWebPage)
{
    open(draftAt(u"prepare"_s));
    auto *prepare = qobject_cast<PreparePage *>(page());
    ASSERT_TRUE(prepare);
    EXPECT_TRUE(prepare->saveTo(folder.filePath(u"guide.pdf"_s)));
    QFile pdf(folder.filePath(u"guide.pdf"_s));
    ASSERT_TRUE(pdf.open(QIODevice::ReadOnly));
    EXPECT_TRUE(pdf.readAll().startsWith("%PDF-"));
    EXPECT_TRUE(prepare->saveTo(folder.filePath(u"guide.html"_s)));
    QFile html(folder.filePath(u"guide.html"_s));
    ASSERT_TRUE(html.open(QIODevice::ReadOnly));
    EXPECT_TRUE(html.readAll().startsWith("<!DOCTYPE html>"));
    EXPECT_TRUE(said().startsWith(u"Done: "_s));
    EXPECT_FALSE(prepare->saveTo(folder.filePath(u"no/such/folder/guide.pdf"_s)));
    EXPECT_TRUE(said().startsWith(u"Problem: "_s));
}
