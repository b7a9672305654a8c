// SPDX-License-Identifier: MIT
#include "ui/results/RemedyPanel.h"

#include "app/text/ExcessText.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "tests/ui/results/SampleReport.h"

#include <QTextBlock>
#include <QTextList>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class RemedyPanelTest : public testing::Test
{
protected:
    [[nodiscard]] QStringList steps() const
    {
        QStringList texts;
        for (QTextBlock block = panel.document()->begin(); block.isValid(); block = block.next()) {
            if (block.textList())
                texts += block.text();
        }
        return texts;
    }

    RemedyPanel panel;
    Report report = mixedReport();
};

TEST_F(RemedyPanelTest, ShowsTheClicksAsNumberedSteps)
{
    const ModuleResult &row = moduleRow(report, u"companies.configurations"_s);
    panel.showRow(row);
    EXPECT_FALSE(steps().isEmpty());
    EXPECT_EQ(steps(), Text::clicks(row));
    EXPECT_TRUE(panel.toPlainText().contains(u"Edit: All needed, None found."_s));
    EXPECT_TRUE(panel.toPlainText().contains(u"(Our reading.)"_s));
}

TEST_F(RemedyPanelTest, TakesTheInstancesWordsAsPlainText)
{
    panel.showRow(report.tables.at(1));
    EXPECT_TRUE(panel.toPlainText().contains(u"<b>You</b> & nobody"_s)) << panel.toPlainText().toStdString();
}

TEST_F(RemedyPanelTest, ARowThatPassedNeedsNoClicks)
{
    panel.showRow(moduleRow(report, u"companies.teamMembers"_s));
    EXPECT_TRUE(steps().isEmpty());
    EXPECT_TRUE(panel.toPlainText().contains(u"passed"_s));
}

TEST_F(RemedyPanelTest, WhereARunStoppedItSaysHowFarItCame)
{
    panel.showOverview(stoppedReport(), true);
    const QString text = panel.toPlainText();
    EXPECT_TRUE(text.contains(u"Address: passed."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Name: failed."_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"Permissions: not reached."_s)) << text.toStdString();
}

TEST_F(RemedyPanelTest, WithoutARowItShowsTheNotes)
{
    report.excess = {{u"Finance"_s, u"Invoicing"_s, Right::Inquire, Level::All, Level::None}};
    report.outsideReach = {Reach::Unlikely, {ReachReason::PrivateAddress}};
    panel.showOverview(report, true);
    for (const QString &note : {Text::reachNote(report), Text::excessNote(report), Text::excessPath(),
                                u"Finance > Invoicing: Inquire Level from All to None"_s})
        EXPECT_TRUE(panel.toPlainText().contains(note)) << panel.toPlainText().toStdString();
}

TEST_F(RemedyPanelTest, WithoutARowItShowsTheWorstOfManyExcessRights)
{
    for (int i = 0; i < 200; ++i)
        report.excess.append({u"Finance"_s, u"Ledger %1"_s.arg(i), Right::Inquire, Level::All, Level::None});
    panel.showOverview(report, true);
    EXPECT_TRUE(panel.toPlainText().contains(u"Ledger 4:"_s));
    EXPECT_FALSE(panel.toPlainText().contains(u"Ledger 5:"_s));
    EXPECT_TRUE(panel.toPlainText().contains(u"and 195 actions more"_s)) << panel.toPlainText().toStdString();
}

TEST_F(RemedyPanelTest, WhatIsSelectedInItStaysWhileTheRowStaysTheSame)
{
    panel.showRow(report.tables.at(1));
    panel.selectAll();
    panel.showRow(report.tables.at(1));
    EXPECT_TRUE(panel.textCursor().hasSelection());
    panel.showRow(report.tables.at(2));
    EXPECT_FALSE(panel.textCursor().hasSelection());
}

TEST_F(RemedyPanelTest, ARowAsTextNumbersItsSteps)
{
    const QString text = RemedyPanel::plainText(moduleRow(report, u"companies.configurations"_s));
    EXPECT_TRUE(text.startsWith(u"Companies, Configurations\nfailed\n"_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\n1. "_s) && text.contains(u"\n2. "_s)) << text.toStdString();
}

} // namespace
} // namespace Propel
