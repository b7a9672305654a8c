// SPDX-License-Identifier: MIT
// Watching and waiting in the view, against the practice instance.
#include "app/http/HttpClient.h"
#include "app/keys/KeychainEntry.h"
#include "tests/support/Practice.h"
#include "tests/ui/fields/Find.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/results/PermissionTable.h"
#include "ui/results/PermissionView.h"

#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class WaitingResults : public testing::Test
{
protected:
    void SetUp() override
    {
        ASSERT_TRUE(practice.isUp());
        keychain.entries()[KeychainEntry::ofConnection(practice.connection()).name()] =
            practice.privateKey().toText().toUtf8();
        session.setConnection(practice.connection());
        view = std::make_unique<PermissionView>(session);
        view->resize(800, 500);
        view->show();
    }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return named<QPushButton>(*view, QString::fromLatin1(name));
    }
    [[nodiscard]] PermissionTable *table() const { return view->findChild<PermissionTable *>(); }
    [[nodiscard]] bool runEnds() { return waitFor(&session, &DiagnosisSession::ended, 30000); }
    [[nodiscard]] bool test()
    {
        button("Test again")->click();
        return runEnds();
    }
    /// The label that says this, once it does.
    [[nodiscard]] bool comesToSay(const QString &words) const
    {
        QTimer look;
        look.start(20);
        return waitUntil(
            [&] {
                const QList<QLabel *> labels = view->findChildren<QLabel *>();
                return std::any_of(labels.begin(), labels.end(), [&](const QLabel *label) {
                    return label->isVisible() && label->text().contains(words);
                });
            },
            &look, &QTimer::timeout);
    }

    Practice practice;
    FakeSecretStore keychain;
    DiagnosisSession session{keychain, RequirementSet::builtIn(), {}};
    std::unique_ptr<PermissionView> view;
};

TEST_F(WaitingResults, WatchedRowsTurnGreenInPlace)
{
    practice.setTable(u"Service/Severity"_s, false);
    practice.setTable(u"Service/Source"_s, false);
    ASSERT_TRUE(test());
    const QString first = table()->selectedId();
    EXPECT_EQ(first, u"table.service.severity"_s) << "what is to be mended first";
    table()->verticalScrollBar()->setValue(table()->verticalScrollBar()->maximum() / 2);
    const int scrolled = table()->verticalScrollBar()->value();
    ASSERT_GT(scrolled, 0);

    const QAbstractItemModel *model = table()->model();
    const Count reset(model, &QAbstractItemModel::modelReset);
    const Count removed(model, &QAbstractItemModel::rowsRemoved);
    const Count inserted(model, &QAbstractItemModel::rowsInserted);
    const Count layout(model, &QAbstractItemModel::layoutChanged);
    QSet<int> changed;
    QObject::connect(model, &QAbstractItemModel::dataChanged, view.get(),
                     [&](const QModelIndex &from, const QModelIndex &to) {
                         for (int row = from.row(); row <= to.row(); ++row)
                             changed += row;
                     });
    const QModelIndex current = table()->currentIndex();
    practice.setTable(u"Service/Severity"_s, true);
    button("Watch")->click();
    ASSERT_TRUE(runEnds());
    EXPECT_EQ(session.report().idsIn(State::Failed), QStringList(u"table.service.source"_s));
    EXPECT_EQ(table()->selectedId(), first) << "though another row is to be mended first now";
    practice.setTable(u"Service/Source"_s, true);
    ASSERT_TRUE(runEnds());
    EXPECT_TRUE(view->isReady());
    EXPECT_FALSE(button("Watch")->isChecked());

    EXPECT_EQ(table()->currentIndex(), current);
    EXPECT_EQ(table()->selectedId(), first);
    EXPECT_EQ(table()->verticalScrollBar()->value(), scrolled);
    EXPECT_EQ(reset.times() + removed.times() + inserted.times() + layout.times(), 0);
    EXPECT_LE(changed.size(), 3) << "two tables, and the row that counts them";
}

TEST_F(WaitingResults, ARoundThatFailsShowsTheFaultAboveTheRowsAsTheyWere)
{
    practice.setTable(u"Service/Severity"_s, false);
    ASSERT_TRUE(test());
    practice.change(R"({"fail":[{"path":"*","drop":true}]})");
    button("Watch")->click();
    ASSERT_TRUE(runEnds());
    EXPECT_TRUE(button("Watch")->isChecked());
    EXPECT_EQ(table()->selectedId(), u"table.service.severity"_s);
    QStringList rows;
    for (int i = 0; i < table()->model()->rowCount(); ++i)
        rows += table()->model()->index(i, 0).data().toString();
    EXPECT_EQ(rows.count(u"passed"_s), 25) << rows.join(u' ').toStdString();
    EXPECT_NE(named<QToolButton>(*view, u"Company: failed"_s), nullptr);

    practice.change(R"({"fail":[]})");
    practice.setTable(u"Service/Severity"_s, true);
    ASSERT_TRUE(runEnds());
    EXPECT_NE(named<QToolButton>(*view, u"Company: passed"_s), nullptr);
    EXPECT_TRUE(view->isReady());
}

TEST_F(WaitingResults, CountsTheSecondsThatTheInstanceAskedFor)
{
    practice.change(R"({"fail":[{"path":"*/system/members","status":429,"headers":{"Retry-After":"3"},"times":1}]})");
    button("Test again")->click();
    EXPECT_TRUE(comesToSay(u"Waiting 3 s: the instance asked for it."_s));
    EXPECT_TRUE(comesToSay(u"Waiting 2 s"_s));
    EXPECT_TRUE(comesToSay(u"Waiting 1 s"_s));
    ASSERT_TRUE(session.isRunning());
    ASSERT_TRUE(runEnds());
    EXPECT_TRUE(view->isReady());
}

TEST_F(WaitingResults, StopsAtOnceInTheMiddleOfTheWait)
{
    practice.change(R"({"fail":[{"path":"*/system/members","status":503,"headers":{"Retry-After":"55"}}]})");
    button("Test again")->click();
    ASSERT_TRUE(comesToSay(u"Waiting 55 s"_s));
    practice.server.clearLog();
    button("Stop")->click();
    EXPECT_FALSE(session.isRunning());
    EXPECT_TRUE(comesToSay(u"Not tested yet"_s));
    settle();
    EXPECT_LT(practice.server.log().entries().size(), HttpClient::mostInFlight) << "those on their way, at most";
}

TEST_F(WaitingResults, SaysThatItTriesAgainWhereThatTakesItsTime)
{
    practice.change(R"({"fail":[{"path":"*/system/members","status":502,"times":2}]})");
    button("Test again")->click();
    EXPECT_TRUE(comesToSay(u"trying again"_s));
    ASSERT_TRUE(runEnds());
    EXPECT_TRUE(view->isReady());
}

} // namespace
} // namespace Propel
