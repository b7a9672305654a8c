// SPDX-License-Identifier: MIT
#include "app/monitor/Schedule.h"

#include "app/monitor/NetworkWatch.h"

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
        schedule.setConnections({{u"a"_s, u"one.example"_s, now.addSecs(-3600)}});
    }

    QDateTime now{QDate(2026, 11, 24), QTime(8, 0), Qt::UTC};
    Schedule schedule{[] { return 0.0; }, [this] { return now; }};
    QStringList due;
};

} // namespace

TEST_F(ScheduleTest, DoesNothingBeforeItBegins)
{
    EXPECT_LT(schedule.nap(), 0ms);
    EXPECT_FALSE(schedule.next().isValid());
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
    now = now.addSecs(40);
    schedule.setInterval(15min); // arms the timer anew: the clock of the test went on, the computer's did not
    now = now.addSecs(40);
    schedule.setConnections({{u"a"_s, u"one.example"_s, now.addSecs(-3600)}});
    ASSERT_EQ(schedule.nap(), 0ms);
    ASSERT_TRUE(waitFor(&schedule, &Schedule::due));
    settle();
    EXPECT_EQ(due, QStringList(u"a"_s));
    EXPECT_EQ(schedule.running(), u"a"_s);
    EXPECT_FALSE(schedule.runStarted(u"b"_s)) << "another one is under way";
    schedule.runEnded({});
    EXPECT_TRUE(schedule.running().isEmpty());
    EXPECT_EQ(schedule.next(), now.addSecs(15 * 60));
}

TEST_F(ScheduleTest, TellsSleepByTheWallClock)
{
    // A timer of no length, and a night by the wall clock before it fires.
    schedule.runStarted(u"a"_s);
    schedule.begin();
    now = now.addSecs(600);
    schedule.runEnded({});
    now = now.addSecs(4 * 3600);
    schedule.pause({}); // due now, so the timer has no length
    ASSERT_EQ(schedule.nap(), 0ms);
    now = now.addSecs(8 * 3600);
    settle(50);
    EXPECT_TRUE(due.isEmpty()) << "the network comes up first";
    EXPECT_EQ(schedule.next(), now.addSecs(30));
}

TEST_F(ScheduleTest, SleepsToTheNextRunWhereJumpsOfTheClockAreTold)
{
    auto owned = std::make_unique<ClockWatch>();
    ClockWatch &watch = *owned;
    if (!watch.tells())
        GTEST_SKIP() << "this system doesn't";
    Schedule watchful([] { return 0.0; }, [this] { return now; }, std::move(owned));
    watchful.setConnections({{u"a"_s, u"one.example"_s, {}}});
    watchful.begin();
    watchful.runStarted(u"a"_s);
    watchful.runEnded({});
    ASSERT_EQ(watchful.nap(), 4h);

    now = now.addSecs(-30);
    Q_EMIT watch.jumped();
    EXPECT_EQ(watchful.nap(), 4h + 30s) << "the same time of day, by a clock that was set back";
    now = now.addSecs(45);
    Q_EMIT watch.jumped();
    EXPECT_EQ(watchful.nap(), 4h - 15s) << "set by seconds: nobody slept";

    now = now.addSecs(8 * 3600);
    Q_EMIT watch.jumped();
    EXPECT_EQ(watchful.nap(), 30s) << "the network comes up first";
}

TEST(ClockWatch, TellsOnLinux)
{
#ifdef Q_OS_LINUX
    EXPECT_TRUE(ClockWatch().tells());
#else
    EXPECT_FALSE(ClockWatch().tells());
#endif
}

TEST_F(ScheduleTest, RestsUntilThePauseIsOver)
{
    schedule.begin();
    schedule.pause(now.addSecs(3600));
    EXPECT_EQ(schedule.next(), now.addSecs(3600));
    EXPECT_EQ(schedule.pausedUntil(), now.addSecs(3600));
    now = now.addSecs(3601);
    EXPECT_FALSE(schedule.pausedUntil().isValid());
}

TEST_F(ScheduleTest, GrowsNotOverAThousandRuns)
{
    schedule.begin();
    for (int i = 0; i < 1000; ++i) {
        ASSERT_TRUE(schedule.runStarted(u"a"_s));
        now = now.addSecs(4 * 3600);
        schedule.runEnded({});
    }
    EXPECT_TRUE(schedule.children().isEmpty());
    EXPECT_EQ(schedule.next(), now.addSecs(4 * 3600));
}

TEST(NetworkWatch, SaysWhatTheSystemTellsOrNothing)
{
    const NetworkWatch watch; // no bus here, so no NetworkManager to ask: it must come to terms with that
    const std::optional<bool> reachable = watch.isReachable();
    EXPECT_EQ(reachable, watch.isReachable());
}

} // namespace Propel
