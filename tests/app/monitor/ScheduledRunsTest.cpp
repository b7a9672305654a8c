// SPDX-License-Identifier: MIT
#include "app/monitor/ScheduledRuns.h"

#include "app/keys/KeychainEntry.h"
#include "app/monitor/StatusFile.h"
#include "tests/support/Practice.h"
#include "tests/support/TestClock.h"
#include "tests/support/TestServices.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

class ScheduledRunsTest : public testing::Test, protected TestServices
{
protected:
    void SetUp() override
    {
        keychain.entries()[KeychainEntry::ofConnection(connection).name()] = practice.privateKey().utf8().toByteArray();
        QObject::connect(&tests, &ScheduledRuns::changeNoticed,
                         [this](const QString &, const ChangeNotice &notice) { news += notice; });
        tests.setConnections({connection});
    }

    [[nodiscard]] bool testNow()
    {
        tests.testAll();
        return waitFor(&tests, &ScheduledRuns::tested, 60000);
    }

    /// It waits for the keychain; the second one, which waits for it.
    Connection holdTheFirstOfTwo()
    {
        Connection other = connection;
        other.id = u"other"_s;
        tests.setConnections({connection, other});
        keychain.setMood(FakeSecretStore::Mood::Hangs);
        tests.testAll();
        return other;
    }
    [[nodiscard]] Report loaded() const { return loadStatus(services.statusFolder, connection.id).value_or(Report()); }

    [[nodiscard]] std::optional<ChangeKind> changeOfServiceBoard() const
    {
        const Report report = loaded();
        const TableResult *row = report.tableRow(u"table.service.serviceBoard"_s);
        return row ? std::optional(row->change.kind) : std::nullopt;
    }

    Schedule schedule;
    ScheduledRuns tests{services, schedule};
    Practice practice;
    Connection connection = practice.connection();
    QList<ChangeNotice> news;
};

TEST_F(ScheduledRunsTest, ComparesWithTheResultBefore)
{
    ASSERT_TRUE(testNow());
    practice.setTable(u"Service/Service Board"_s, false);
    ASSERT_TRUE(testNow());
    EXPECT_EQ(changeOfServiceBoard(), ChangeKind::Lost);
    keychain.setMood(FakeSecretStore::Mood::Refuses);
    ASSERT_TRUE(testNow());
    keychain.setMood(FakeSecretStore::Mood::Answers);
    ASSERT_TRUE(testNow());
    EXPECT_EQ(changeOfServiceBoard(), ChangeKind::Lost) << "also after a run that came to no rows";
}

TEST_F(ScheduledRunsTest, GoesOnWithWhatWaitsOnceTheOneThatRunsIsRemoved)
{
    const Connection other = holdTheFirstOfTwo();
    ASSERT_EQ(tests.running(), connection.id);
    tests.setConnections({other});
    EXPECT_EQ(tests.running(), other.id);
}

TEST_F(ScheduledRunsTest, KnowsWhatASetupSawWhileAnotherOneRuns)
{
    const std::optional<Report> seen = practice.diagnose();
    ASSERT_TRUE(seen);
    const Connection other = holdTheFirstOfTwo();
    ASSERT_EQ(tests.running(), connection.id);
    tests.noteShown(other.id, *seen);
    ASSERT_TRUE(tests.last(other.id));
    EXPECT_EQ(tests.last(other.id)->verdict, Verdict::Ready);
    EXPECT_EQ(tests.running(), connection.id);
}

TEST_F(ScheduledRunsTest, TellsNothingThatTheWindowHasShown)
{
    ASSERT_TRUE(testNow());
    practice.setTable(u"Service/Service Board"_s, false);
    const std::optional<Report> seen = practice.diagnose();
    ASSERT_TRUE(seen);
    tests.windowStarted(connection.id);
    HistoryStore histories(services.historyFolder); // as the window keeps it
    EXPECT_TRUE(saveRun(histories, services.statusFolder, connection.id, *seen, Audience::Watching).errors.isEmpty());
    tests.windowEnded(connection.id, *seen);
    ASSERT_TRUE(testNow());
    EXPECT_TRUE(news.isEmpty());
}

TEST_F(ScheduledRunsTest, MakesWayForAWindowAndGoesOnAfterwards)
{
    Connection other = connection;
    other.id = u"other"_s;
    tests.setConnections({connection, other});
    tests.testAll();
    ASSERT_EQ(tests.running(), connection.id);
    tests.windowStarted(other.id);
    EXPECT_TRUE(tests.running().isEmpty());
    tests.windowDropped();
    EXPECT_EQ(tests.running(), other.id) << "what was interrupted is last: one that is slow must not keep all others";
    ASSERT_TRUE(waitUntil([&] { return tests.last(connection.id) && tests.last(other.id); }, &tests,
                          &ScheduledRuns::tested, 60000));
}

TEST_F(ScheduledRunsTest, IsHeldWhileASetupTests)
{
    keychain.setMood(FakeSecretStore::Mood::Hangs);
    tests.testAll();
    ASSERT_EQ(tests.running(), connection.id);
    tests.setHeld(true);
    EXPECT_TRUE(tests.running().isEmpty());
    tests.testAll();
    EXPECT_TRUE(tests.running().isEmpty());
    tests.setHeld(false);
    EXPECT_EQ(tests.running(), connection.id);
}

TEST_F(ScheduledRunsTest, AKeychainThatRefusesIsAResult)
{
    keychain.setMood(FakeSecretStore::Mood::Refuses);
    ASSERT_TRUE(testNow());
    EXPECT_EQ(loaded().verdict, Verdict::Undetermined);
    ASSERT_NE(loaded().failedStage(), nullptr);
    EXPECT_EQ(loaded().failedStage()->error.cause, Cause::KeychainDenied);
}

TEST_F(ScheduledRunsTest, DropsTheResultOfAConnectionThatIsRemovedInTheMiddleOfIt)
{
    ASSERT_TRUE(testNow());
    practice.setTable(u"Service/Service Board"_s, false); // there would be something to tell
    Connection other = connection;
    other.id = u"other"_s;
    tests.setConnections({connection, other});
    QStringList told;
    QObject::connect(&tests, &ScheduledRuns::tested, [&](const QString &id) { told += id; });
    QObject::connect(&tests, &ScheduledRuns::changeNoticed, [&](const QString &id) { told += u"news of "_s + id; });
    tests.testAll();
    ASSERT_TRUE(waitFor(&practice.server, &sandbox::SandboxServer::requestBegan));
    ASSERT_EQ(tests.running(), connection.id);
    tests.setConnections({other});
    dropStatus(services.statusFolder, connection.id); // as who removes it does
    ASSERT_TRUE(waitUntil([&] { return told.contains(other.id); }, &tests, &ScheduledRuns::tested, 40000));
    EXPECT_FALSE(told.contains(connection.id));
    EXPECT_FALSE(told.contains(u"news of "_s + connection.id));
    EXPECT_EQ(causeOf(loadStatus(services.statusFolder, connection.id)), Cause::FileUnreadable);
    EXPECT_EQ(tests.history(connection.id).runs.size(), 1) << "the one before";
}

TEST_F(ScheduledRunsTest, WhatFallsDueUnderASetupComesLaterAndNotAgainAndAgain)
{
    TestClock clock;
    Schedule plan(clock, [] { return 0.0; });
    services.historyFolder += u" of another"_s;
    ScheduledRuns held(services, plan);
    held.setConnections({connection});
    held.setHeld(true);
    clock.advance(-60s);
    plan.begin();
    clock.advance(60s);
    plan.pause({}); // looks at the clock again
    const Count due(&plan, &Schedule::due);
    ASSERT_TRUE(waitFor(&plan, &Schedule::due));
    settle();
    EXPECT_EQ(due.times(), 1);
    EXPECT_EQ(held.running(), QString());
    EXPECT_EQ(plan.next(), clock.now().addSecs(std::chrono::seconds(Schedule::freshFor).count()));
    EXPECT_TRUE(keychain.asked().isEmpty());
    held.setHeld(false);
    clock.set(plan.next());
    plan.pause({});
    ASSERT_TRUE(waitFor(&plan, &Schedule::due));
    EXPECT_EQ(held.running(), connection.id);
}

TEST_F(ScheduledRunsTest, SaysOnceThatResultsCannotBeKept)
{
    QList<Cause> said;
    QObject::connect(&tests, &ScheduledRuns::savingFailed, [&](const Error &error) { said += error.cause; });
    QFile blocker(services.historyFolder);
    ASSERT_TRUE(blocker.open(QIODevice::WriteOnly));
    ASSERT_TRUE(testNow());
    ASSERT_TRUE(testNow());
    EXPECT_EQ(said.size(), 1);
}

} // namespace
} // namespace Propel
