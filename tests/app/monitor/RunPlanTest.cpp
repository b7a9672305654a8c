// SPDX-License-Identifier: MIT
#include "app/monitor/RunPlan.h"

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

class RunPlanTest : public testing::Test
{
protected:
    void SetUp() override
    {
        plan.setInterval(240min, now);
        plan.setConnections({{u"a"_s, u"one.example"_s, now.addSecs(-3600)}}, now);
    }
    void pass(std::chrono::seconds time) { now = now.addSecs(time.count()); }
    QString due() { return plan.due(now); }
    /// Seconds until the next run; negative: none is planned.
    qint64 wait()
    {
        const QDateTime next = plan.next(now);
        return next.isValid() ? now.secsTo(next) : -1;
    }
    void run(const QString &id, const RunRecord &record = {})
    {
        plan.runStarted(id);
        plan.runEnded(record, now);
    }
    static RunRecord askedForQuiet()
    {
        RunRecord record;
        record.stage = Stage::CompanyInfo;
        record.cause = Cause::TooManyRequests;
        record.httpStatus = 429;
        return record;
    }

    QDateTime now{QDate(2026, 11, 24), QTime(8, 0), Qt::UTC};
    double jitter = 0;
    RunPlan plan{[this] { return jitter; }};
};

} // namespace

TEST_F(RunPlanTest, TestsEveryFourHoursAndALittleLater)
{
    EXPECT_EQ(wait(), 3 * 3600);
    pass(3h);
    EXPECT_EQ(due(), u"a"_s);
    run(u"a"_s);
    EXPECT_EQ(wait(), 4 * 3600);
    EXPECT_TRUE(due().isEmpty());
    jitter = 1;
    run(u"a"_s);
    EXPECT_EQ(wait(), 4 * 3600 + 4 * 360) << "never sooner than wanted";
}

TEST_F(RunPlanTest, NeverIsNever)
{
    plan.setInterval(std::nullopt, now);
    plan.begin(now);
    plan.wokeUp(now);
    pass(720h);
    EXPECT_EQ(wait(), -1);
    EXPECT_TRUE(due().isEmpty());
    plan.setInterval(15min, now);
    EXPECT_EQ(wait(), 30) << "overdue, once things have settled";
}

TEST_F(RunPlanTest, TestsSoonAfterTheStartUnlessThatWasDoneLately)
{
    plan.begin(now);
    EXPECT_EQ(wait(), 30);
    run(u"a"_s);
    plan.begin(now);
    EXPECT_EQ(wait(), 15 * 60);
}

TEST_F(RunPlanTest, TestsANewConnectionSoon)
{
    plan.setConnections({{u"a"_s, u"one.example"_s, now.addSecs(-3600)}, {u"b"_s, u"two.example"_s, {}}}, now);
    EXPECT_EQ(due(), u"b"_s);
}

TEST_F(RunPlanTest, KeepsWhatItKnowsOfAConnectionThatStays)
{
    run(u"a"_s);
    plan.setConnections({{u"a"_s, u"one.example"_s, now.addSecs(-7200)}}, now);
    EXPECT_EQ(wait(), 4 * 3600);
    plan.setConnections({}, now);
    EXPECT_EQ(wait(), -1);
}

TEST_F(RunPlanTest, WaitsForTheNetworkAndForItToSettle)
{
    plan.networkChanged(false, now);
    plan.begin(now);
    pass(30min);
    EXPECT_TRUE(due().isEmpty());
    plan.networkChanged(true, now);
    EXPECT_TRUE(due().isEmpty());
    pass(29s);
    EXPECT_TRUE(due().isEmpty());
    pass(1s);
    EXPECT_EQ(due(), u"a"_s);
}

TEST_F(RunPlanTest, TriesAllTheSameWhereTheNetworkIsSaidToBeAwayForAWholeInterval)
{
    plan.networkChanged(false, now);
    pass(7h - 1s);
    EXPECT_TRUE(due().isEmpty());
    pass(1s);
    EXPECT_EQ(due(), u"a"_s);
}

TEST_F(RunPlanTest, IsNotKeptWaitingByANetworkThatNeverRests)
{
    for (int i = 0; i < 12; ++i) {
        plan.networkChanged(true, now);
        pass(10s);
    }
    EXPECT_EQ(due(), u"a"_s);
}

TEST_F(RunPlanTest, TestsAfterSleepAndAfterAnotherNetwork)
{
    pass(1h);
    plan.wokeUp(now);
    EXPECT_EQ(wait(), 30);
    pass(30s);
    run(u"a"_s);
    plan.networkChanged(std::nullopt, now);
    EXPECT_EQ(wait(), 15 * 60) << "not twice in a quarter of an hour";
}

TEST_F(RunPlanTest, RunsOneAtATime)
{
    plan.setConnections({{u"b"_s, u"x"_s, now.addSecs(-30000)}, {u"c"_s, u"x"_s, now.addSecs(-36000)}}, now);
    EXPECT_EQ(due(), u"c"_s) << "the one that waited longest";
    plan.runStarted(u"c"_s);
    EXPECT_TRUE(due().isEmpty());
    EXPECT_EQ(wait(), -1);
    plan.runEnded({}, now);
    EXPECT_EQ(due(), u"b"_s);
}

TEST_F(RunPlanTest, LeavesAnInstanceAloneThatAsksForIt)
{
    plan.setInterval(15min, now);
    plan.setConnections({{u"a"_s, u"x"_s, now.addSecs(-3600)}, {u"b"_s, u"x"_s, now.addSecs(-3600)}}, now);
    run(u"a"_s, askedForQuiet());
    EXPECT_EQ(wait(), 30 * 60) << "also of its other connection";
    pass(30min);
    run(u"b"_s, askedForQuiet());
    EXPECT_EQ(wait(), 60 * 60) << "and longer, if that wasn't enough";
    for (int i = 0; i < 5; ++i) {
        pass(4h);
        run(u"a"_s, askedForQuiet());
    }
    EXPECT_EQ(wait(), 4 * 3600);
    pass(4h);
    run(u"a"_s);
    EXPECT_EQ(due(), u"b"_s);
}

TEST_F(RunPlanTest, KeepsQuietThroughARunThatDidNotComeToTheInstance)
{
    plan.setInterval(15min, now);
    run(u"a"_s, askedForQuiet());
    RunRecord away;
    away.stage = Stage::Authentication;
    away.cause = Cause::KeychainLocked;
    run(u"a"_s, away);
    EXPECT_EQ(wait(), 30 * 60);
}

TEST_F(RunPlanTest, LeavesAnInstanceAloneForAsLongAsItAsked)
{
    plan.setInterval(15min, now);
    RunRecord asked = askedForQuiet();
    asked.pauseAsked = 2h;
    run(u"a"_s, asked);
    EXPECT_EQ(wait(), 2 * 3600);
}

TEST_F(RunPlanTest, ForgetsAPauseThatAWrongClockMade)
{
    plan.pause(now.addYears(2));
    EXPECT_LE(wait(), 4 * 3600);
    EXPECT_FALSE(plan.pausedUntil().isValid());
}

TEST_F(RunPlanTest, LeavesAnInstanceAloneThatIsUnderMaintenance)
{
    RunRecord record;
    record.stage = Stage::CompanyInfo;
    record.cause = Cause::ServerError;
    record.httpStatus = 503;
    plan.setInterval(15min, now);
    run(u"a"_s, record);
    EXPECT_EQ(wait(), 30 * 60);
    record.httpStatus = 500;
    run(u"a"_s, record);
    EXPECT_EQ(wait(), 15 * 60);
}

TEST_F(RunPlanTest, RestsWhileItIsPaused)
{
    pass(24h);
    plan.pause(now.addSecs(3600));
    plan.begin(now);
    EXPECT_EQ(wait(), 3600);
    plan.pause({});
    EXPECT_EQ(wait(), 30);
}

TEST_F(RunPlanTest, GoesOnWhereTheClockIsSetBack)
{
    run(u"a"_s);
    plan.begin(now);
    now = now.addYears(-3);
    EXPECT_GE(wait(), 0);
    EXPECT_LE(wait(), 5 * 3600);
}

TEST_F(RunPlanTest, TriesAgainAfterARunThatWasDropped)
{
    pass(3h);
    plan.runStarted(u"a"_s);
    plan.runDropped(now);
    EXPECT_EQ(wait(), 15 * 60);
}

} // namespace Propel
