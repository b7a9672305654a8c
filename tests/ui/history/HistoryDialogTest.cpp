// SPDX-License-Identifier: MIT
#include "ui/history/HistoryDialog.h"

#include "tests/ui/results/SampleReport.h"
#include "ui/history/HistoryStrip.h"

#include <QCheckBox>
#include <QTableWidget>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

RunHistory sampleHistory()
{
    RunHistory history;
    RunRecord run = recordOf(goodReport());
    history.add(run);
    run.at = run.at.addSecs(4 * 3600);
    history.add(run);
    RunRecord broken = recordOf(mixedReport());
    broken.at = run.at.addSecs(4 * 3600);
    history.add(broken);
    return history;
}

class HistoryDialogTest : public testing::Test
{
protected:
    [[nodiscard]] QString cell(int row, int column) const { return table->item(row, column)->text(); }

    HistoryDialog dialog{sampleHistory(), u"Acme MSP"_s, RequirementSet::builtIn()};
    QTableWidget *table = dialog.findChild<QTableWidget *>();
};

TEST_F(HistoryDialogTest, ShowsTheNewestFirstAndWhatChanged)
{
    ASSERT_EQ(table->rowCount(), 3);
    EXPECT_EQ(cell(0, 1), u"not ready"_s);
    EXPECT_TRUE(cell(0, 2).contains(u"Companies, Configurations"_s)) << qPrintable(cell(0, 2));
    EXPECT_EQ(cell(1, 2), QString());
    EXPECT_EQ(cell(2, 1), u"ready"_s);
    EXPECT_EQ(table->currentRow(), 0);
}

TEST_F(HistoryDialogTest, LeavesOutWhatChangedNothing)
{
    table->setCurrentCell(2, 0);
    dialog.findChild<QCheckBox *>()->click();
    EXPECT_EQ(table->rowCount(), 2);
    EXPECT_EQ(table->currentRow(), 1); // the same run as before
    dialog.findChild<QCheckBox *>()->click();
    EXPECT_EQ(table->rowCount(), 3);
    EXPECT_EQ(table->currentRow(), 2);
}

TEST_F(HistoryDialogTest, ABarLeadsToItsRow)
{
    Q_EMIT dialog.findChild<HistoryStrip *>()->chosen(0);
    EXPECT_EQ(table->currentRow(), 2);
}

TEST(HistoryDialogEmpty, SaysThatNothingWasTested)
{
    const HistoryDialog dialog({}, u"Acme MSP"_s, RequirementSet::builtIn());
    EXPECT_EQ(dialog.findChild<QTableWidget *>()->rowCount(), 0);
}

} // namespace
} // namespace Propel
