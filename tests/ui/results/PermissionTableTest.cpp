// SPDX-License-Identifier: MIT
#include "ui/results/PermissionTable.h"

#include "tests/ui/results/SampleReport.h"
#include "ui/results/PermissionDelegate.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QWheelEvent>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class PermissionTableTest : public testing::Test
{
protected:
    PermissionTableTest()
    {
        model.setReport(mixedReport());
        table.resize(640, 900);
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
    QList<QImage> icons;
    for (const QString &id : rows)
        icons += cell(id, PermissionModel::NameColumn).copy(0, 0, PermissionDelegate::leftEdge, 28);
    for (qsizetype a = 0; a < icons.size(); ++a) {
        ASSERT_FALSE(icons.at(a).isNull());
        for (qsizetype b = 0; b < icons.size(); ++b)
            EXPECT_EQ(icons.at(a) == icons.at(b), a == b)
                << rows.at(a).toStdString() << ' ' << rows.at(b).toStdString();
    }
}

TEST_F(PermissionTableTest, NoCellNeedsMoreRoomThanItsColumnHas)
{
    QStyleOptionViewItem option;
    option.initFrom(&table);
    for (int row = 0; row < model.rowCount(); ++row) {
        for (int column = 0; column < PermissionModel::columns; ++column) {
            const QModelIndex index = model.index(row, column);
            if (table.isColumnHidden(column)) {
                EXPECT_FALSE(index.data(PermissionModel::CellStateRole).isValid());
                continue;
            }
            int room = 0;
            for (int i = 0; i < table.columnSpan(row, column); ++i)
                room += table.columnWidth(column + i);
            EXPECT_LE(table.itemDelegate()->sizeHint(option, index).width(), room)
                << row << ' ' << column << ' ' << index.data().toString().toStdString();
        }
    }
}

TEST_F(PermissionTableTest, IsAsHighAsItsRowsAndLeavesScrollingToThePage)
{
    const int all = table.sizeHint().height();
    EXPECT_GE(all, table.verticalHeader()->length());
    table.setOnlyMissing(true);
    EXPECT_LT(table.sizeHint().height(), all / 2);
    QWheelEvent wheel({10, 10}, {10, 10}, {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(table.viewport(), &wheel);
    EXPECT_FALSE(wheel.isAccepted());
}

TEST_F(PermissionTableTest, ShowsOnlyWhatIsMissingWithItsGroups)
{
    table.setOnlyMissing(true);
    QStringList shown;
    for (int row = 0; row < model.rowCount(); ++row) {
        if (!table.isRowHidden(row))
            shown += model.index(row, 0).data().toString();
    }
    EXPECT_EQ(shown, QStringList({u"Companies"_s, u"Configurations"_s, u"Sales"_s, u"Opportunity"_s, u"Service Desk"_s,
                                  u"Service Tickets"_s, u"Table Setup tables"_s, u"Agreement Type"_s}));
    model.setReport(goodReport());
    EXPECT_TRUE(table.isRowHidden(0));
}

TEST_F(PermissionTableTest, RightToLeftIsTheMirrorImage)
{
    table.setLayoutDirection(Qt::RightToLeft);
    EXPECT_GT(table.columnViewportPosition(PermissionModel::NameColumn),
              table.columnViewportPosition(PermissionModel::InquireColumn));
    // The sign stands at the right edge of its cell: more ink there than at the left.
    const QImage image = cell(u"companies.configurations"_s, PermissionModel::NameColumn);
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

TEST_F(PermissionTableTest, ANewReportKeepsTheSelection)
{
    table.select(u"table.service.source"_s);
    model.setReport(goodReport());
    EXPECT_EQ(table.selectedId(), u"table.service.source"_s);
}

TEST_F(PermissionTableTest, TheArrowKeysPassOverGroups)
{
    const Count moved(&table, &PermissionTable::selectionMoved);
    table.select(u"companies.teamMembers"_s);
    EXPECT_GT(moved.times(), 0);
    const auto press = [this](Qt::Key key) {
        QKeyEvent event(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&table, &event);
        return table.selectedId();
    };
    EXPECT_EQ(press(Qt::Key_Down), u"sales.opportunity"_s);
    EXPECT_EQ(press(Qt::Key_Up), u"companies.teamMembers"_s);
    EXPECT_FALSE(table.tabKeyNavigation()) << "Tab leaves the table";
}

TEST(PermissionTableOnAPage, ThePageFollowsTheCurrentRow)
{
    PermissionModel model;
    model.setReport(goodReport());
    QScrollArea page;
    auto *table = new PermissionTable(model);
    page.setWidget(table);
    page.setWidgetResizable(true);
    page.resize(600, 200);
    page.show();
    settle();
    table->select(u"table.service.source"_s);
    const int at = table->visualRect(table->currentIndex()).center().y() + table->viewport()->y() -
                   page.verticalScrollBar()->value();
    EXPECT_GT(at, 0);
    EXPECT_LT(at, page.viewport()->height());
    delete page.takeWidget();
}

} // namespace
} // namespace Propel
