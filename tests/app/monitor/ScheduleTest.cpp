// SPDX-License-Identifier: MIT
#include "app/monitor/Schedule.h"

#include "tests/support/TestClock.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

class ScheduleTest : public testing::Test
{
protected:
    ScheduleTest()
    {
        QObject::connect(&schedule, &Schedule::due, &schedule, [this](const QString &id) { due += id; });
        schedule.setConnections({{u"a"_s, u"one.example"_s, ago(1h)}});
    }
    [[nodiscard]] QDateTime ago(std::chrono::seconds time) const { return clock.now().addSecs(-time.count()); }
    /// Seconds until the next run; negative: none is planned.
    qint64 wait()
    {
        const QDateTime next = schedule.next();
        return next.isValid() ? clock.now().secsTo(next) : -1;
    }
    void run(const QString &id, const RunRecord &record = {})
    {
        schedule.runStarted(id);
        schedule.runEnded(record);
    }
    static RunRecord askedForQuiet()
    {
        RunRecord record;
        record.stage = Stage::CompanyInfo;
        record.cause = Cause::TooManyRequests;
        record.httpStatus = 429;
        return record;
    }

    TestClock clock;
    double jitter = 0;
    Schedule schedule{clock, [this] { return jitter; }};
    QStringList due;
};

} // namespace

TEST_F(ScheduleTest, TestsEveryFourHoursOrALittleSooner)
{
    EXPECT_EQ(wait(), 3 * 3600);
    clock.advance(3h);
    EXPECT_EQ(schedule.nextConnection(), u"a"_s);
    run(u"a"_s);
    EXPECT_EQ(wait(), 4 * 3600);
    EXPECT_TRUE(schedule.nextConnection().isEmpty());
    EXPECT_EQ(schedule.nextOf(u"a"_s), clock.now().addSecs(4 * 3600));
    EXPECT_FALSE(schedule.nextOf(u"unknown"_s).isValid());
    jitter = 1;
    run(u"a"_s);
    EXPECT_EQ(wait(), 4 * 3600 - 4 * 360) << "never later than chosen";
}

TEST_F(ScheduleTest, NeverIsNever)
{
    schedule.setInterval(std::nullopt);
    schedule.begin();
    schedule.wokeUp();
    clock.advance(720h);
    EXPECT_EQ(wait(), -1);
    EXPECT_TRUE(schedule.nextConnection().isEmpty());
    schedule.setInterval(15min);
    EXPECT_EQ(wait(), 30) << "overdue, once things have settled";
}

TEST_F(ScheduleTest, TestsSoonAfterTheStartUnlessThatWasDoneLately)
{
    schedule.begin();
    EXPECT_EQ(wait(), 30);
    run(u"a"_s);
    schedule.begin();
    EXPECT_EQ(wait(), 15 * 60);
}

TEST_F(ScheduleTest, TestsANewConnectionSoon)
{
    schedule.setConnections({{u"a"_s, u"one.example"_s, ago(1h)}, {u"b"_s, u"two.example"_s, {}}});
    EXPECT_EQ(schedule.nextConnection(), u"b"_s);
}

TEST_F(ScheduleTest, KeepsWhatItKnowsOfAConnectionThatStays)
{
    run(u"a"_s);
    schedule.setConnections({{u"a"_s, u"one.example"_s, ago(2h)}});
    EXPECT_EQ(wait(), 4 * 3600);
    schedule.setConnections({});
    EXPECT_EQ(wait(), -1);
}

TEST_F(ScheduleTest, WaitsForTheNetworkAndForItToSettle)
{
    schedule.networkChanged(false);
    schedule.begin();
    clock.advance(30min);
    EXPECT_TRUE(schedule.nextConnection().isEmpty());
    schedule.networkChanged(true);
    EXPECT_TRUE(schedule.nextConnection().isEmpty());
    clock.advance(29s);
    EXPECT_TRUE(schedule.nextConnection().isEmpty());
    clock.advance(1s);
    EXPECT_EQ(schedule.nextConnection(), u"a"_s);
}

TEST_F(ScheduleTest, TriesAllTheSameWhereTheNetworkIsSaidToBeAwayForAWholeInterval)
{
    schedule.networkChanged(false);
    clock.advance(7h - 1s);
    EXPECT_TRUE(schedule.nextConnection().isEmpty());
    clock.advance(1s);
    EXPECT_EQ(schedule.nextConnection(), u"a"_s);
}

TEST_F(ScheduleTest, IsNotKeptWaitingByANetworkThatNeverRests)
{
    for (int i = 0; i < 12; ++i) {
        schedule.networkChanged(true);
        clock.advance(10s);
    }
    EXPECT_EQ(schedule.nextConnection(), u"a"_s);
}

TEST_F(ScheduleTest, TestsAfterSleepAndAfterAnotherNetwork)
{
    clock.advance(1h);
    schedule.wokeUp();
    EXPECT_EQ(wait(), 30);
    clock.advance(30s);
    run(u"a"_s);
    schedule.networkChanged(std::nullopt);
    EXPECT_EQ(wait(), 15 * 60) << "not twice in a quarter of an hour";
}

TEST_F(ScheduleTest, RunsOneAtATime)
{
    schedule.setConnections({{u"b"_s, u"x"_s, ago(30000s)}, {u"c"_s, u"x"_s, ago(36000s)}});
    EXPECT_EQ(schedule.nextConnection(), u"c"_s) << "the one that waited longest";
    schedule.runStarted(u"c"_s);
    EXPECT_TRUE(schedule.nextConnection().isEmpty());
    EXPECT_EQ(wait(), -1);
    schedule.runEnded({});
    EXPECT_EQ(schedule.nextConnection(), u"b"_s);
}

TEST_F(ScheduleTest, LeavesAnInstanceAloneThatAsksForIt)
{
    schedule.setInterval(15min);
    schedule.setConnections({{u"a"_s, u"x"_s, ago(1h)}, {u"b"_s, u"x"_s, ago(1h)}});
    run(u"a"_s, askedForQuiet());
    EXPECT_EQ(wait(), 30 * 60) << "also of its other connection";
    clock.advance(30min);
    run(u"b"_s, askedForQuiet());
    EXPECT_EQ(wait(), 60 * 60) << "and longer, if that wasn't enough";
    for (int i = 0; i < 5; ++i) {
        clock.advance(4h);
        run(u"a"_s, askedForQuiet());
    }
    EXPECT_EQ(wait(), 4 * 3600);
    clock.advance(4h);
    run(u"a"_s);
    EXPECT_EQ(schedule.nextConnection(), u"b"_s);
}

TEST_F(ScheduleTest, KeepsQuietThroughARunThatDidNotComeToTheInstance)
{
    schedule.setInterval(15min);
    run(u"a"_s, askedForQuiet());
    RunRecord away;
    away.stage = Stage::Authentication;
    away.cause = Cause::KeychainLocked;
    run(u"a"_s, away);
    EXPECT_EQ(wait(), 30 * 60);
}

TEST_F(ScheduleTest, LeavesAnInstanceAloneForAsLongAsItAsked)
{
    schedule.setInterval(15min);
    RunRecord asked = askedForQuiet();
    asked.requestedPause = 2h;
    run(u"a"_s, asked);
    EXPECT_EQ(wait(), 2 * 3600);
}

TEST_F(ScheduleTest, ForgetsAPauseThatAWrongClockMade)
{
    schedule.pause(clock.now().addYears(2));
    EXPECT_LE(wait(), 4 * 3600);
    EXPECT_FALSE(schedule.pausedUntil().isValid());
}

TEST_F(ScheduleTest, LeavesAnInstanceAloneThatIsUnderMaintenance)
{
    RunRecord record;
    record.stage = Stage::CompanyInfo;
    record.cause = Cause::ServerError;
    record.httpStatus = 503;
    schedule.setInterval(15min);
    run(u"a"_s, record);
    EXPECT_EQ(wait(), 30 * 60);
    record.httpStatus = 500;
    run(u"a"_s, record);
    EXPECT_EQ(wait(), 15 * 60);
}

TEST_F(ScheduleTest, RestsWhileItIsPaused)
{
    clock.advance(24h);
    schedule.pause(clock.now().addSecs(3600));
    schedule.begin();
    EXPECT_EQ(wait(), 3600);
    schedule.pause({});
    EXPECT_EQ(wait(), 30);
}

TEST_F(ScheduleTest, GoesOnWhereTheClockIsSetBack)
{
    run(u"a"_s);
    schedule.begin();
    clock.set(clock.now().addYears(-3));
    EXPECT_GE(wait(), 0);
    EXPECT_LE(wait(), 5 * 3600);
}

TEST_F(ScheduleTest, TriesAgainAfterARunThatWasDropped)
{
    clock.advance(3h);
    schedule.runStarted(u"a"_s);
    schedule.runDropped();
    EXPECT_EQ(wait(), 15 * 60);
}

TEST_F(ScheduleTest, DoesNothingBeforeItBegins)
{
    EXPECT_LT(schedule.nap(), 0ms);
}

TEST_F(ScheduleTest, LooksUpEveryTwoMinutesAtMostAndNotAtAllWithoutAReason)
{
    schedule.begin();
    EXPECT_EQ(schedule.nap(), 30s);
    schedule.runStarted(u"a"_s);
    EXPECT_LT(schedule.nap(), 0ms) << "the run's end is told";
    schedule.runEnded({});
    EXPECT_EQ(schedule.nap(), Schedule::longestNap);
    schedule.setInterval(std::nullopt);
    EXPECT_LT(schedule.nap(), 0ms);
}

TEST_F(ScheduleTest, SaysWhatIsDueOnceAndWaitsForItsEnd)
{
    schedule.begin();
    clock.advance(40s);
    schedule.setInterval(15min); // arms the timer anew: the clock of the test went on, the computer's did not
    clock.advance(40s);
    schedule.setConnections({{u"a"_s, u"one.example"_s, ago(1h)}});
    ASSERT_EQ(schedule.nap(), 0ms);
    ASSERT_TRUE(waitFor(&schedule, &Schedule::due));
    settle();
    EXPECT_EQ(due, QStringList(u"a"_s));
    EXPECT_EQ(schedule.running(), u"a"_s);
    EXPECT_FALSE(schedule.runStarted(u"b"_s)) << "another one is under way";
    schedule.runEnded({});
    EXPECT_TRUE(schedule.running().isEmpty());
    EXPECT_EQ(schedule.next(), clock.now().addSecs(15 * 60));
}

TEST_F(ScheduleTest, TellsSleepByTheWallClock)
{
    // A timer of no length, and a night by the wall clock before it fires.
    schedule.runStarted(u"a"_s);
    schedule.begin();
    clock.advance(600s);
    schedule.runEnded({});
    clock.advance(4h);
    schedule.pause({}); // due now, so the timer has no length
    ASSERT_EQ(schedule.nap(), 0ms);
    clock.advance(8h);
    settle(50);
    EXPECT_TRUE(due.isEmpty()) << "the network comes up first";
    EXPECT_EQ(schedule.next(), clock.now().addSecs(30));
}

TEST_F(ScheduleTest, SleepsToTheNextRunWhereJumpsOfTheClockAreTold)
{
    TestClock reporting(true);
    Schedule watchful(reporting, [] { return 0.0; });
    watchful.setConnections({{u"a"_s, u"one.example"_s, {}}});
    watchful.begin();
    watchful.runStarted(u"a"_s);
    watchful.runEnded({});
    ASSERT_EQ(watchful.nap(), 4h);

    reporting.advance(-30s);
    Q_EMIT reporting.jumped();
    EXPECT_EQ(watchful.nap(), 4h + 30s) << "the same time of day, by a clock that was set back";
    reporting.advance(45s);
    Q_EMIT reporting.jumped();
    EXPECT_EQ(watchful.nap(), 4h - 15s) << "set by seconds: nobody slept";

    reporting.advance(8h);
    Q_EMIT reporting.jumped();
    EXPECT_EQ(watchful.nap(), 30s) << "the network comes up first";
}

TEST(Clock, ReportsJumpsOnLinux)
{
#ifdef Q_OS_LINUX
    EXPECT_TRUE(Clock::system().watchJumps());
#else
    EXPECT_FALSE(Clock::system().watchJumps());
#endif
}

TEST_F(ScheduleTest, GrowsNotOverAThousandRuns)
{
    schedule.begin();
    for (int i = 0; i < 1000; ++i) {
        ASSERT_TRUE(schedule.runStarted(u"a"_s));
        clock.advance(4h);
        schedule.runEnded({});
    }
    EXPECT_TRUE(schedule.children().isEmpty());
    EXPECT_EQ(schedule.next(), clock.now().addSecs(4 * 3600));
}

} // namespace Propel
