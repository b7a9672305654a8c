// SPDX-License-Identifier: MIT
// Watching and waiting in the view, against the practice instance.
#include "app/http/HttpClient.h"
#include "tests/support/PracticeSession.h"
#include "tests/ui/fields/Find.h"
#include "tests/ui/results/SampleReport.h"
#include "ui/results/ChangeList.h"
#include "ui/results/GroupList.h"
#include "ui/results/PermissionView.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

class WaitingResults : public PracticeSession
{
protected:
    WaitingResults()
    {
        view->resize(800, 500);
        view->show();
    }

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return named<QPushButton>(*view, QString::fromLatin1(name));
    }
    [[nodiscard]] QList<ChangeRow *> changes() const { return view->findChildren<ChangeRow *>(); }
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

    std::unique_ptr<PermissionView> view = std::make_unique<PermissionView>(session);
};

TEST_F(WaitingResults, TestTheSelectedRowAlone)
{
    practice.setTable(u"Service/Severity"_s, false);
    ASSERT_TRUE(test());
    practice.setTable(u"Service/Severity"_s, true);
    view->showRow(u"table.service.severity"_s);
    button("Test this again")->click();
    ASSERT_TRUE(runEnds());
    EXPECT_EQ(session.report().verdict, Verdict::Ready);
}

TEST_F(WaitingResults, KeepTheLastCompleteResultAfterAFault)
{
    ASSERT_TRUE(test());
    practice.change(R"({"fail":[{"path":"*","drop":true}]})");
    ASSERT_TRUE(test());
    EXPECT_TRUE(comesToSay(u"Last complete test: ready, today at"_s));
    EXPECT_TRUE(view->findChild<GroupList *>()->isVisible());
}

TEST_F(WaitingResults, WatchedRowsTurnGreenInPlace)
{
    practice.setTable(u"Service/Severity"_s, false);
    practice.setLevel(u"Companies/Configurations"_s, sandbox::Right::Edit, sandbox::Level::None);
    ASSERT_TRUE(test());
    const QList<ChangeRow *> rows = changes();
    ASSERT_EQ(rows.size(), 2);
    practice.setTable(u"Service/Severity"_s, true);
    button("Watch while I fix it")->click();
    ASSERT_TRUE(runEnds());
    EXPECT_EQ(session.report().idsIn(State::Failed), QStringList(u"companies.configurations"_s));
    EXPECT_EQ(changes(), rows) << "the same rows in their places";
    EXPECT_FALSE(rows.at(0)->isFixed());
    EXPECT_TRUE(rows.at(1)->isFixed());
    EXPECT_TRUE(comesToSay(u"1 of 2 fixed"_s));
    EXPECT_TRUE(comesToSay(u"Watching: next test in"_s));
    EXPECT_EQ(view->primaryButton(), nullptr);
    practice.server.setRole(sandbox::SandboxRole::needed());
    ASSERT_TRUE(runEnds());
    settle();
    EXPECT_EQ(session.report().verdict, Verdict::Ready);
    EXPECT_FALSE(session.isWatching());
    EXPECT_TRUE(comesToSay(u"All 26 permissions OK"_s));
}

TEST_F(WaitingResults, ARoundThatFailsKeepsTheListAndSaysSo)
{
    practice.setTable(u"Service/Severity"_s, false);
    ASSERT_TRUE(test());
    practice.change(R"({"fail":[{"path":"*","drop":true}]})");
    button("Watch while I fix it")->click();
    ASSERT_TRUE(runEnds());
    EXPECT_TRUE(session.isWatching());
    EXPECT_TRUE(comesToSay(u"last test failed"_s));
    ASSERT_EQ(changes().size(), 1);
    EXPECT_TRUE(changes().constFirst()->isVisible());

    practice.change(R"({"fail":[]})");
    practice.setTable(u"Service/Severity"_s, true);
    ASSERT_TRUE(runEnds());
    EXPECT_EQ(session.report().verdict, Verdict::Ready);
}

TEST_F(WaitingResults, InTheWizardWatchingStartsAndStopsWithThePerson)
{
    practice.setTable(u"Service/Severity"_s, false);
    view = std::make_unique<PermissionView>(session, WatchControl::Start::ByItself);
    view->show();
    ASSERT_TRUE(test());
    settle();
    EXPECT_TRUE(session.isWatching());
    EXPECT_FALSE(session.isRunning()) << "there was a test just now";
    button("Stop watching")->click();
    EXPECT_FALSE(session.isWatching());
    EXPECT_EQ(view->primaryButton(), button("Watch while I fix it"));
    ASSERT_TRUE(test());
    EXPECT_FALSE(session.isWatching()) << "the person stopped it";
}

TEST_F(WaitingResults, StopsAtOnceInTheMiddleOfTheWait)
{
    practice.change(R"({"fail":[{"path":"*/system/members","status":503,"headers":{"Retry-After":"55"}}]})");
    button("Test again")->click();
    ASSERT_TRUE(comesToSay(u"Continuing in 55 s"_s));
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
    EXPECT_EQ(session.report().verdict, Verdict::Ready);
}

} // namespace
} // namespace Propel
