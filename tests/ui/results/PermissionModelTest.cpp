// SPDX-License-Identifier: MIT
#include "ui/results/PermissionModel.h"

#include "app/text/RowText.h"
#include "tests/support/PrintModel.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/results/LedgerModel.h"
#include "ui/results/PermissionTable.h"

#include <QAbstractItemModelTester>

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

TEST_F(PermissionModelTest, ShowsModulesThenTablesWithWhatIsNeededAndFound)
{
    model.setReport(mixedReport());
    EXPECT_EQ(printHead(model), "State | Module / Group | Action / Table | Add | Edit | Delete | Inquire");
    EXPECT_EQ(print(model), "passed | Companies | Company Maintenance |  |  |  | All\n"
                            "failed | Companies | Configurations |  | All ← None |  | All\n"
                            "passed | Companies | CRM/Sales Activities | My |  |  | All\n"
                            "passed | Companies | Manage Attachments | My |  |  | My\n"
                            "passed | Companies | Team Members |  |  |  | All\n"
                            "not confirmed | Sales | Opportunity | All ← ? |  |  | All ← ?\n"
                            "testing | Service Desk | Service Tickets | My |  |  | All\n"
                            "passed | System | API Reports |  |  |  | All\n"
                            "passed | System | Member Maintenance |  |  |  | All\n"
                            "passed | System | My Company |  |  |  | All\n"
                            "passed | System | Table Setup |  |  |  | All\n"
                            "passed | Activities | Activity Type |  |  |  | allowed\n"
                            "failed | Agreements | Agreement Type |  |  |  | refused\n"
                            "passed | Company | Company Status |  |  |  | allowed\n"
                            "passed | Company | Company Type |  |  |  | allowed\n"
                            "passed | Company | Configuration |  |  |  | allowed\n"
                            "passed | Company | Configuration Status |  |  |  | allowed\n"
                            "passed | Company | Team Role |  |  |  | allowed\n"
                            "passed | Invoicing | Billing Cycle |  |  |  | allowed\n"
                            "passed | Opportunities | Opportunity Status |  |  |  | allowed\n"
                            "passed | Opportunities | Opportunity Type |  |  |  | allowed\n"
                            "passed | Opportunities | Sales Probability |  |  |  | allowed\n"
                            "passed | Opportunities | Sales Stage |  |  |  | allowed\n"
                            "passed | Service | Service Board |  |  |  | allowed\n"
                            "passed | Service | Severity |  |  |  | allowed\n"
                            "passed | Service | Source |  |  |  | allowed\n");
}

TEST_F(PermissionModelTest, RefusedWithoutALevelSaysSo)
{
    Report report = goodReport();
    setFound(moduleRow(report, u"companies.teamMembers"_s), Right::Inquire, std::nullopt, ProbeOutcome::Refused);
    model.setReport(report);
    EXPECT_EQ(cell(u"companies.teamMembers"_s, PermissionModel::InquireColumn).data().toString(), u"All ← refused"_s);
}

TEST_F(PermissionModelTest, BeforeAnythingWasAskedOnlyTheNeedIsShown)
{
    model.setReport(emptyReport(RequirementSet::builtIn()));
    EXPECT_EQ(cell(u"companies.configurations"_s, PermissionModel::EditColumn).data().toString(), u"All"_s);
    EXPECT_EQ(cell(u"companies.configurations"_s).data().toString(), Text::word(State::Untested));
}

TEST_F(PermissionModelTest, ARowIsReadAsOneSentenceAndItsCellsInShort)
{
    const Report report = mixedReport();
    model.setReport(report);
    EXPECT_EQ(cell(u"companies.configurations"_s).data(Qt::AccessibleTextRole).toString(),
              u"Companies, Configurations: failed. Edit: All needed, None found."_s);
    EXPECT_EQ(cell(u"companies.configurations"_s, PermissionModel::EditColumn).data(Qt::AccessibleTextRole).toString(),
              u"Edit: All needed, None found, failed"_s);
    EXPECT_EQ(cell(u"companies.configurations"_s, PermissionModel::AddColumn).data(Qt::AccessibleTextRole).toString(),
              u"Add: not needed"_s);
    for (int row = 0; row < model.rowCount(); ++row) {
        EXPECT_FALSE(model.index(row, 0).data(Qt::AccessibleTextRole).toString().isEmpty());
        EXPECT_EQ(model.headerData(row, Qt::Vertical, Qt::AccessibleTextRole),
                  model.index(row, 0).data(Qt::AccessibleTextRole));
    }
}

TEST_F(PermissionModelTest, RolesTellStatesAndLevels)
{
    model.setReport(mixedReport());
    const QModelIndex edit = cell(u"companies.configurations"_s, PermissionModel::EditColumn);
    EXPECT_EQ(edit.data(PermissionModel::StateRole).toInt(), static_cast<int>(State::Failed));
    EXPECT_EQ(edit.data(PermissionModel::CellStateRole).toInt(), static_cast<int>(State::Failed));
    EXPECT_EQ(edit.data(PermissionModel::NeededRole).toInt(), static_cast<int>(Level::All));
    EXPECT_EQ(edit.data(PermissionModel::FoundRole).toInt(), static_cast<int>(Level::None));
    const QModelIndex inquire = edit.siblingAtColumn(PermissionModel::InquireColumn);
    EXPECT_EQ(inquire.data(PermissionModel::CellStateRole).toInt(), static_cast<int>(State::Passed));
    EXPECT_FALSE(edit.siblingAtColumn(PermissionModel::DeleteColumn).data(PermissionModel::CellStateRole).isValid());
    EXPECT_TRUE(cell(u"serviceDesk.serviceTickets"_s).data(PermissionModel::PendingRole).toBool());
    EXPECT_FALSE(cell(u"sales.opportunity"_s, PermissionModel::AddColumn).data(PermissionModel::FoundRole).isValid());
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
    EXPECT_EQ(rows, (QList<int>{1, 5, 6, 12}));
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
    EXPECT_EQ(model.rowCount(), 25);
    model.setReport(shorter);
    EXPECT_EQ(resets.times(), 1);
}

TEST_F(PermissionModelTest, ToolTipsTakeTheInstancesWordsAsPlainText)
{
    model.setReport(mixedReport());
    const QString tip = cell(u"table.agreements.agreementType"_s).data(Qt::ToolTipRole).toString();
    EXPECT_TRUE(tip.contains(u"&lt;b&gt;You&lt;/b&gt; &amp; nobody"_s)) << tip.toStdString();
}

TEST_F(PermissionModelTest, SectionsCountWhatPassed)
{
    model.setReport(mixedReport());
    EXPECT_EQ(model.sectionCount(PermissionModel::Section::Levels), u"8 of 11 passed"_s);
    EXPECT_EQ(model.sectionCount(PermissionModel::Section::Tables), u"14 of 15 passed"_s);
}

TEST(AttentionFilter, KeepsWhatHasNotPassed)
{
    PermissionModel model;
    AttentionFilter filter;
    const QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::Fatal);
    filter.setSourceModel(&model);
    model.setReport(mixedReport());
    filter.setOn(true);
    EXPECT_EQ(print(filter), "failed | Companies | Configurations |  | All ← None |  | All\n"
                             "not confirmed | Sales | Opportunity | All ← ? |  |  | All ← ?\n"
                             "testing | Service Desk | Service Tickets | My |  |  | All\n"
                             "failed | Agreements | Agreement Type |  |  |  | refused\n");
    model.setReport(goodReport());
    EXPECT_EQ(filter.rowCount(), 0);
    filter.setOn(false);
    EXPECT_EQ(filter.rowCount(), 26);
}

TEST(LedgerModel, ShowsEachRequestAndReadsItAsASentence)
{
    const LedgerEntry entry{QDateTime(QDate(2026, 11, 23), QTime(12, 0, 1, 5)),
                            u"GET"_s,
                            QUrl(u"https://connect.acme.com/x?a=%3Cb%3E"_s),
                            0,
                            512,
                            80};
    LedgerModel model({entry});
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    EXPECT_EQ(printHead(model), "Time | Method | Address | Status | Bytes | Duration");
    EXPECT_EQ(print(model), "12:00:01.005 | GET | https://connect.acme.com/x?a=%3Cb%3E | no answer | 512 | 80 ms\n");
    EXPECT_EQ(model.index(0, 0).data(Qt::AccessibleTextRole).toString(),
              u"12:00:01.005: GET https://connect.acme.com/x?a=%3Cb%3E, answered no answer, 512 bytes in 80 ms."_s);
}

} // namespace
} // namespace Propel
