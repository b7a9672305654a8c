// SPDX-License-Identifier: MIT
#include "ui/results/PermissionTable.h"

#include "tests/ui/results/SampleReport.h"
#include "ui/results/PermissionDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class PermissionTableTest : public testing::Test
{
protected:
    PermissionTableTest()
    {
        model.setReport(mixedReport());
        table.resize(table.sizeHint().width(), 900);
        table.show();
    }

    [[nodiscard]] QImage cell(const QString &id, int column) const
    {
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, column);
            if (index.data(PermissionModel::IdRole).toString() == id)
                return const_cast<PermissionTable &>(table).viewport()->grab(table.visualRect(index)).toImage();
        }
        return {};
    }

    PermissionModel model;
    PermissionTable table{model};
};

TEST_F(PermissionTableTest, PaintsEachStateDifferently)
{
    const QStringList rows{u"companies.teamMembers"_s, u"companies.configurations"_s, u"sales.opportunity"_s,
                           u"serviceDesk.serviceTickets"_s};
    for (const QString &a : rows) {
        ASSERT_FALSE(cell(a, PermissionModel::StateColumn).isNull());
        for (const QString &b : rows)
            EXPECT_EQ(cell(a, PermissionModel::StateColumn) == cell(b, PermissionModel::StateColumn), a == b)
                << a.toStdString() << ' ' << b.toStdString();
    }
}

TEST_F(PermissionTableTest, NoCellNeedsMoreRoomThanItsColumnHas)
{
    QStyleOptionViewItem option;
    option.initFrom(&table);
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        for (int column = 0; column < PermissionModel::columns; ++column) {
            const QModelIndex index = table.model()->index(row, column);
            EXPECT_LE(table.itemDelegate()->sizeHint(option, index).width(), table.columnWidth(column))
                << row << ' ' << column << ' ' << index.data().toString().toStdString();
        }
    }
}

TEST_F(PermissionTableTest, OnlyTheFirstRowOfASectionIsHigher)
{
    const int usual = table.rowHeight(1);
    EXPECT_EQ(table.rowHeight(0), usual + PermissionDelegate::bandHeight(table.fontMetrics()));
    EXPECT_EQ(table.rowHeight(11), table.rowHeight(0));
    EXPECT_EQ(table.rowHeight(12), usual);
    table.setOnlyAttention(true); // Configurations is the first one now
    EXPECT_GT(table.rowHeight(0), usual);
    EXPECT_EQ(table.rowHeight(1), usual);
}

TEST_F(PermissionTableTest, RightToLeftIsTheMirrorImageOfColumns)
{
    table.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(table.columnViewportPosition(PermissionModel::StateColumn),
              table.columnViewportPosition(PermissionModel::InquireColumn));
    // The sign stands at the right edge of its cell: more ink there than at the left.
    const QImage image = cell(u"companies.configurations"_s, PermissionModel::StateColumn);
    const auto ink = [&image](int from, int to) {
        int count = 0;
        for (int x = from; x < to; ++x) {
            for (int y = 0; y < image.height(); ++y)
                count += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
        }
        return count;
    };
    const int third = image.width() / 3;
    EXPECT_GT(ink(image.width() - third, image.width()), ink(0, third));
}

TEST_F(PermissionTableTest, ANewReportKeepsSelectionAndScrollPosition)
{
    table.resize(table.width(), 200);
    table.select(u"table.service.source"_s);
    const int at = table.verticalScrollBar()->value();
    EXPECT_GT(at, 0);
    model.setReport(goodReport());
    EXPECT_EQ(table.selectedId(), u"table.service.source"_s);
    EXPECT_EQ(table.verticalScrollBar()->value(), at);
}

TEST_F(PermissionTableTest, WhatIsSelectedStaysInSightWhereTheTableGetsLower)
{
    table.resize(800, 500);
    settle();
    table.select(u"system.tableSetup"_s);
    ASSERT_TRUE(table.viewport()->rect().contains(table.visualRect(table.currentIndex())));
    table.resize(800, table.visualRect(table.currentIndex()).top());
    settle();
    EXPECT_TRUE(table.viewport()->rect().contains(table.visualRect(table.currentIndex()).center()));
}

TEST_F(PermissionTableTest, OnlyThePersonsChoiceCountsAsOne)
{
    const Count chosen(&table, &PermissionTable::chosen);
    const Count moved(&table, &PermissionTable::selectionMoved);
    table.select(u"companies.configurations"_s);
    EXPECT_EQ(chosen.times(), 0);
    EXPECT_GT(moved.times(), 0);
    QKeyEvent down(QEvent::KeyPress, Qt::Key_Down, Qt::NoModifier);
    QCoreApplication::sendEvent(&table, &down);
    EXPECT_EQ(chosen.times(), 1);
    EXPECT_EQ(table.selectedId(), u"companies.crmSalesActivities"_s);
}

TEST_F(PermissionTableTest, TabLeavesTheTable)
{
    EXPECT_FALSE(table.tabKeyNavigation());
}

TEST_F(PermissionTableTest, RemembersOnlyWidthsThatThePersonChanged)
{
    EXPECT_TRUE(table.columnWidths().isEmpty());
    table.horizontalHeader()->resizeSection(PermissionModel::NameColumn, 321);
    const QByteArray widths = table.columnWidths();
    ASSERT_FALSE(widths.isEmpty());
    PermissionTable other(model);
    other.setColumnWidths(widths);
    EXPECT_EQ(other.columnWidth(PermissionModel::NameColumn), 321);
}

} // namespace
} // namespace Propel
