// SPDX-License-Identifier: MIT
#include "ui/results/ReportLists.h"

#include "tests/support/PrintModel.h"
#include "tests/ui/fields/Find.h"
#include "tests/ui/results/SampleReport.h"

#include <QAccessible>
#include <QClipboard>
#include <QGuiApplication>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

const ExcessRight importDelete{u"System"_s, u"Import"_s, Right::Delete, Level::All, Level::None};
const ExcessRight invoicing{u"<b>Finance</b>"_s, u"Invoicing"_s, Right::Inquire, Level::All, Level::None};
const ExcessRight activities{u"Companies"_s, u"CRM/Sales Activities"_s, Right::Add, Level::All, Level::My};

Report richReport()
{
    Report report = goodReport();
    report.excess = {importDelete, invoicing, activities};
    return report;
}

class ExcessDialogTest : public testing::Test
{
protected:
    void SetUp() override
    {
        dialog.show();
        dialog.activateWindow();
        ASSERT_TRUE(
            waitUntil([this] { return dialog.isActiveWindow(); }, qGuiApp, &QGuiApplication::focusWindowChanged));
        ASSERT_TRUE(table());
    }
    [[nodiscard]] QTableView *table() const { return dialog.findChild<QTableView *>(); }
    [[nodiscard]] static QString copied() { return QGuiApplication::clipboard()->text(); }

    ExcessDialog dialog{richReport()};
};

} // namespace

TEST_F(ExcessDialogTest, GivesEachRightALine)
{
    EXPECT_TRUE(print(*table()->model()).starts_with("System | Import | Delete | All | None\n"));
}

TEST_F(ExcessDialogTest, IsReadAsOneSentenceARow)
{
    EXPECT_EQ(
        table()->model()->index(0, 0).data(Qt::AccessibleTextRole).toString(),
        u"System, Import: Delete is All; Propel needs only None. In ConnectWise: System > Security Roles > (the API "
        "member's role) > System > Import: set Delete Level to None > Save."_s);
}

TEST_F(ExcessDialogTest, BeginsInTheListAtTheWorst)
{
    EXPECT_EQ(dialog.focusWidget(), table());
    EXPECT_EQ(table()->currentIndex().row(), 0);
    EXPECT_FALSE(table()->accessibleName().isEmpty());
    QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(table());
    ASSERT_TRUE(accessible && accessible->tableInterface());
    EXPECT_EQ(accessible->tableInterface()->rowCount(), 3);
}

TEST_F(ExcessDialogTest, CopiesWhatIsSelectedByTheKeyboard)
{
    QTest::keyClick(table(), Qt::Key_Down);
    QTest::keyClick(table(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keySequence(table(), QKeySequence::Copy);
    const QStringList lines = copied().trimmed().split(u'\n');
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(0).startsWith(u"<b>Finance</b>, Invoicing: Inquire is All"_s));
    EXPECT_TRUE(lines.at(1).contains(u"Companies > CRM/Sales Activities: set Add Level to My"_s));
}

TEST_F(ExcessDialogTest, CopiesTheWholeList)
{
    named<QPushButton>(dialog, u"Copy list"_s)->click();
    EXPECT_EQ(copied().trimmed().split(u'\n').size(), 3);
}

TEST_F(ExcessDialogTest, SaysOnceWhatAllClicksHaveInCommon)
{
    QString all;
    for (const QLabel *label : dialog.findChildren<QLabel *>()) {
        EXPECT_EQ(label->textFormat(), Qt::PlainText);
        all += label->text();
    }
    EXPECT_TRUE(all.contains(u"3 levels in this role are higher than Propel needs."_s));
    EXPECT_EQ(all.count(u"the API member's role under System > Security Roles"_s), 1);
    EXPECT_TRUE(all.contains(u"Table Setup allows more tables than needed"_s));
}

} // namespace Propel
