// SPDX-License-Identifier: MIT

#include "tests/ui/window/WindowKit.h"
#include "ui/window/ConnectionDelegate.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class ConnectionListTest : public WindowKit
{
protected:
    void saveAs(const QString &id, const QString &name, std::optional<Verdict> verdict = std::nullopt)
    {
        Connection connection = sampleConnection(id);
        connection.name = name;
        save(connection);
        if (!verdict)
            return;
        Report report = goodReport();
        report.verdict = *verdict;
        ASSERT_TRUE(saveStatus(services.statusFolder, id, report));
    }

    [[nodiscard]] QString nameIn(const QString &id) const
    {
        const QList<Connection> saved = store.load().value_or(QList<Connection>());
        for (const Connection &each : saved) {
            if (each.id == id)
                return each.name;
        }
        return {};
    }
};

TEST_F(ConnectionListTest, ShowsTheWorstFirstAndThenByName)
{
    saveAs(u"a"_s, u"Zebra"_s, Verdict::Ready);
    saveAs(u"b"_s, u"apple"_s, Verdict::Ready);
    saveAs(u"c"_s, u"Never tested"_s);
    Connection failed = sampleConnection(u"d"_s);
    failed.name = u"Broken"_s;
    save(failed);
    Report missing = goodReport();
    refuse(missing.tables[1]);
    missing.verdict = Verdict::NotReady;
    ASSERT_TRUE(saveStatus(services.statusFolder, u"d"_s, missing));
    open();
    ASSERT_TRUE(waitUntil([&] { return names().constFirst() == u"Broken"_s; }, list(), &QListWidget::itemChanged));
    settle(20);
    EXPECT_EQ(names(), (QStringList{u"Broken"_s, u"Never tested"_s, u"apple"_s, u"Zebra"_s}));
}

TEST_F(ConnectionListTest, SaysShortlyWhatStoppedTheTest)
{
    saveAs(u"one"_s, u"Acme MSP"_s);
    Report stopped = goodReport();
    stopped.verdict = Verdict::Undetermined;
    stopped.stages[static_cast<qsizetype>(Stage::Tls)].state = StageState::Failed;
    stopped.stages[static_cast<qsizetype>(Stage::Tls)].error = {Cause::CertificateUnknownIssuer, u"Acme CA"_s, 0};
    ASSERT_TRUE(saveStatus(services.statusFolder, u"one"_s, stopped));
    open();
    const auto state = [this] { return list()->item(0)->data(ConnectionDelegate::StateRole).toString(); };
    EXPECT_TRUE(waitUntil([&] { return state().startsWith(u"Certificate not trusted · "_s); }, list(),
                          &QListWidget::itemChanged))
        << state();
}

TEST_F(ConnectionListTest, KeepsANewNameAtOnce)
{
    saveAs(u"one"_s, u"Acme MSP"_s);
    open();
    const Count told(window.get(), &ConnectionWindow::changedConnections);
    renameTo(u"  Client   A "_s);
    EXPECT_EQ(nameIn(u"one"_s), u"Client A"_s);
    EXPECT_EQ(names(), QStringList{u"Client A"_s});
    EXPECT_TRUE(withText<QLabel>(*window, u"Client A"_s));
    EXPECT_EQ(told.times(), 1);
    renameTo({});
    renameTo(u"Something else"_s, Qt::Key_Escape);
    EXPECT_EQ(nameIn(u"one"_s), u"Client A"_s);
    EXPECT_EQ(told.times(), 1) << "nothing has changed";
}

TEST_F(ConnectionListTest, CutsAFarTooLongNameAndWrapsTheRestOfIt)
{
    saveAs(u"one"_s, u"Acme MSP"_s);
    open();
    list()->editItem(list()->currentItem());
    list()->findChild<QLineEdit *>()->insert(QString(5000, u'x'));
    EXPECT_LE(list()->findChild<QLineEdit *>()->text().size(), 100);
    const int before = window->width();
    renameTo(QString(100, u'W'));
    EXPECT_EQ(window->width(), before);
    settle();
    const auto *title = withText<QLabel>(*window, QString(100, u'W'));
    ASSERT_TRUE(title);
    EXPECT_GT(title->height(), 2 * title->fontMetrics().height());
}

TEST_F(ConnectionListTest, GoesOnTestingWhileItIsRenamed)
{
    saveAs(u"one"_s, u"Acme MSP"_s);
    open();
    keychain.setMood(FakeSecretStore::Mood::Hangs);
    window->session().testAll();
    renameTo(u"Client A"_s);
    EXPECT_TRUE(window->session().isRunning());
}

TEST_F(ConnectionListTest, HasAFilterFromEightConnectionsOn)
{
    for (int i = 0; i < 7; ++i)
        saveAs(u"id%1"_s.arg(i), u"Client %1"_s.arg(i));
    open();
    auto *filter = named<QLineEdit>(*window, u"Filter"_s);
    ASSERT_TRUE(filter);
    EXPECT_FALSE(filter->isVisible());
    saveAs(u"id8"_s, u"Blue Harbor"_s);
    window->setConnections(*store.load());
    window->resize(1000, 600);
    settle();
    EXPECT_TRUE(filter->isVisible());
    filter->setText(u"harbor"_s);
    int shown = 0;
    for (int row = 0; row < list()->count(); ++row)
        shown += list()->isRowHidden(row) ? 0 : 1;
    EXPECT_EQ(shown, 1);
}

TEST_F(ConnectionListTest, FoldsToStatesInANarrowWindow)
{
    saveAs(u"one"_s, u"Acme MSP"_s);
    open();
    window->resize(900, 600);
    settle();
    const int unfolded = list()->parentWidget()->width();
    window->resize(800, 600);
    settle();
    EXPECT_EQ(list()->parentWidget()->width(), 56);
    EXPECT_GT(unfolded, 200);
    EXPECT_TRUE(list()->item(0)->toolTip().contains(u"Acme MSP"_s));
    EXPECT_TRUE(button("Settings")->isVisible());
}

} // namespace
} // namespace Propel
