// SPDX-License-Identifier: MIT
#include "ui/results/PermissionModel.h"

#include "app/text/RowText.h"
#include "tests/support/PrintModel.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/results/PermissionTable.h"
#include "ui/results/ReportLists.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QTableView>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class PermissionModelTest : public testing::Test
{
protected:
    [[nodiscard]] QModelIndex cell(const QString &id, int column = 0) const
    {
        for (int row = 0; row < model.rowCount(); ++row) {
            if (model.index(row, 0).data(PermissionModel::IdRole).toString() == id)
                return model.index(row, column);
        }
        return {};
    }

    PermissionModel model;
    QAbstractItemModelTester tester{&model, QAbstractItemModelTester::FailureReportingMode::Fatal};
};

TEST_F(PermissionModelTest, ShowsEachGroupWithWhatIsThereAndWhatIsNeeded)
{
    model.setReport(mixedReport());
    EXPECT_EQ(printHead(model), "Permission | Add | Edit | Delete | Inquire");
    EXPECT_EQ(print(model), "Companies |  |  |  | \n"
                            "Company Maintenance |  |  |  | All\n"
                            "Configurations |  | None → All |  | All\n"
                            "CRM/Sales Activities | My |  |  | All\n"
                            "Manage Attachments | My |  |  | My\n"
                            "Team Members |  |  |  | All\n"
                            "Sales |  |  |  | \n"
                            "Opportunity | All? |  |  | All?\n"
                            "Service Desk |  |  |  | \n"
                            "Service Tickets |  |  |  | \n"
                            "System |  |  |  | \n"
                            "API Reports |  |  |  | All\n"
                            "Member Maintenance |  |  |  | All\n"
                            "My Company |  |  |  | All\n"
                            "Table Setup |  |  |  | All\n"
                            "Table Setup tables |  |  |  | \n"
                            "Activity Type |  |  |  | Allowed\n"
                            "Agreement Type |  |  |  | Not allowed → Allowed\n"
                            "Company Status |  |  |  | Allowed\n"
                            "Company Type |  |  |  | Allowed\n"
                            "Configuration |  |  |  | Allowed\n"
                            "Configuration Status |  |  |  | Allowed\n"
                            "Team Role |  |  |  | Allowed\n"
                            "Billing Cycle |  |  |  | Allowed\n"
                            "Opportunity Status |  |  |  | Allowed\n"
                            "Opportunity Type |  |  |  | Allowed\n"
                            "Sales Probability |  |  |  | Allowed\n"
                            "Sales Stage |  |  |  | Allowed\n"
                            "Service Board |  |  |  | Allowed\n"
                            "Severity |  |  |  | Allowed\n"
                            "Source |  |  |  | Allowed\n");
    EXPECT_EQ(model.index(0, 0).data(PermissionModel::CountRole).toString(), u"4 of 5"_s);
    EXPECT_EQ(cell(u"table.agreements.agreementType"_s).data(PermissionModel::PrefixRole).toString(),
              u"Agreements / "_s);
}

TEST_F(PermissionModelTest, ShowsOneGroupAloneWithoutItsName)
{
    PermissionModel sales(u"Sales"_s);
    sales.setReport(goodReport());
    EXPECT_EQ(print(sales), "Opportunity | All |  |  | All\n");
}

TEST_F(PermissionModelTest, RefusedWithoutALevelSaysWhatItNeeds)
{
    Report report = goodReport();
    setFound(moduleRow(report, u"companies.teamMembers"_s), Right::Inquire, std::nullopt, ProbeOutcome::Refused);
    model.setReport(report);
    EXPECT_EQ(cell(u"companies.teamMembers"_s, PermissionModel::InquireColumn).data().toString(), u"Needs All"_s);
}

TEST_F(PermissionModelTest, BeforeAnythingWasTestedOnlyTheNeedIsShown)
{
    model.setReport(emptyReport(RequirementSet::builtIn()));
    EXPECT_EQ(cell(u"companies.configurations"_s, PermissionModel::EditColumn).data().toString(), u"All"_s);
    EXPECT_EQ(cell(u"table.service.source"_s, PermissionModel::InquireColumn).data().toString(),
              Text::word(State::Untested));
}

TEST_F(PermissionModelTest, ARowIsReadAsOneSentenceAndItsCellsInShort)
{
    const Report report = mixedReport();
    model.setReport(report);
    EXPECT_EQ(cell(u"companies.configurations"_s).data(Qt::AccessibleTextRole).toString(),
              u"Companies, Configurations: missing. Change Edit Level from None to All."_s);
    EXPECT_EQ(cell(u"companies.configurations"_s, PermissionModel::EditColumn).data(Qt::AccessibleTextRole).toString(),
              u"Edit: All needed, None found."_s);
    EXPECT_EQ(cell(u"companies.configurations"_s, PermissionModel::AddColumn).data(Qt::AccessibleTextRole).toString(),
              u"Add: not needed"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        EXPECT_FALSE(model.index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
        EXPECT_EQ(model.headerData(row, Qt::Vertical, Qt::AccessibleTextRole),
                  model.index(row, 0).data(Qt::AccessibleTextRole));
    }
}

TEST_F(PermissionModelTest, RolesTellStatesAndWhatIsNeeded)
{
    model.setReport(mixedReport());
    const QModelIndex edit = cell(u"companies.configurations"_s, PermissionModel::EditColumn);
    EXPECT_EQ(edit.data(PermissionModel::StateRole).toInt(), static_cast<int>(State::Failed));
    EXPECT_EQ(edit.data(PermissionModel::CellStateRole).toInt(), static_cast<int>(State::Failed));
    EXPECT_EQ(edit.data(PermissionModel::GoalRole).toString(), u"All"_s);
    const QModelIndex inquire = edit.siblingAtColumn(PermissionModel::InquireColumn);
    EXPECT_EQ(inquire.data(PermissionModel::CellStateRole).toInt(), static_cast<int>(State::Passed));
    EXPECT_FALSE(edit.siblingAtColumn(PermissionModel::DeleteColumn).data(PermissionModel::CellStateRole).isValid());
    EXPECT_TRUE(cell(u"serviceDesk.serviceTickets"_s).data(PermissionModel::PendingRole).toBool());
    EXPECT_TRUE(model.isGroup(0));
    EXPECT_FALSE(model.flags(model.index(0, 0)).testFlag(Qt::ItemIsSelectable));
}

TEST_F(PermissionModelTest, ANewReportOfTheSameRowsChangesOnlyWhatDiffers)
{
    model.setReport(mixedReport());
    const Count resets(&model, &QAbstractItemModel::modelReset);
    QList<int> rows;
    QObject::connect(&model, &QAbstractItemModel::dataChanged, &model,
                     [&rows](const QModelIndex &from, const QModelIndex &to) {
                         for (int row = from.row(); row <= to.row(); ++row)
                             rows += row;
                     });
    model.setReport(mixedReport());
    EXPECT_TRUE(rows.isEmpty());
    model.setReport(goodReport());
    EXPECT_EQ(rows, (QList<int>{0, 2, 6, 7, 8, 9, 15, 17})) << "four rows, and their groups' counts";
    EXPECT_EQ(resets.times(), 0);
}

TEST_F(PermissionModelTest, OtherRowsAreANewTable)
{
    model.setReport(goodReport());
    const Count resets(&model, &QAbstractItemModel::modelReset);
    Report shorter = goodReport();
    shorter.tables.removeLast();
    model.setReport(shorter);
    EXPECT_EQ(resets.times(), 1);
    EXPECT_EQ(model.rowCount(), 30);
    model.setReport(shorter);
    EXPECT_EQ(resets.times(), 1);
}

TEST(PermissionGroups, CountWhatPassedAndWhatIsDone)
{
    const QList<PermissionGroup> groups = groupsOf(mixedReport());
    ASSERT_EQ(groups.size(), 5);
    EXPECT_EQ(groups.at(2).name, u"Service Desk"_s);
    EXPECT_EQ(groups.at(2).done, 0) << "it is still being tested";
    EXPECT_EQ(groups.at(4).passed, 14);
    EXPECT_EQ(groups.at(4).all, 15);
    EXPECT_EQ(groups.at(4).worst, State::Failed);
}

TEST(LedgerDialog, ShowsEachRequestAndReadsItAsASentence)
{
    const LedgerEntry entry{QDateTime(QDate(2026, 11, 23), QTime(12, 0, 1, 5)),
                            u"GET"_s,
                            QUrl(u"https://connect.acme.com/x?a=%3Cb%3E"_s),
                            0,
                            512,
                            80};
    Report report = goodReport();
    report.requests = {entry};
    const LedgerDialog dialog(report);
    const QAbstractItemModel &model = *dialog.findChild<QTableView *>()->model();
    EXPECT_EQ(printHead(model), "Time | Method | Address | Status | Bytes | Duration");
    const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
    EXPECT_TRUE(std::ranges::any_of(
        labels, [](const QLabel *label) { return label->text() == u"Server: https://connect.acme.com"_s; }));
    EXPECT_EQ(print(model), "12:00:01.005 | GET | /x?a=%3Cb%3E | no answer | 512 | 80 ms\n");
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"12:00:01.005: GET https://connect.acme.com/x?a=%3Cb%3E, answered no answer, 512 bytes in 80 ms."_s);
}

} // namespace
} // namespace Propel
