// SPDX-License-Identifier: MIT
// A run against an instance that turns requests away: 429 and Retry-After.

#include "app/history/RunRecord.h"
#include "tests/support/Practice.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(LimitedInstance, IsAskedNoOftenerThanItAllowsAndTheRunStillEndsRight)
{
    Practice practice;
    practice.setTable(u"Service/Source"_s, false);
    for (const int perSecond : {2, 9}) {
        practice.change(u"{\"perSecond\":%1}"_s.arg(perSecond).toLatin1());
        practice.server.clearLog();
        const auto report = practice.diagnose();
        ASSERT_TRUE(report);
        EXPECT_EQ(report->idsIn(State::Failed), QStringList(u"table.service.source"_s)) << perSecond;
        EXPECT_EQ(report->idsIn(State::Passed).size(), 25) << perSecond;
        EXPECT_EQ(report->verdict, Verdict::NotReady);
        EXPECT_EQ(report->sight.size(), 4) << perSecond;
        QHash<QString, int> tries;
        QList<qint64> turnedAway;
        for (const sandbox::LoggedRequest &request : practice.server.log().entries()) {
            EXPECT_LE(++tries[request.path + u'?' + request.query], 3);
            for (const qint64 at : std::as_const(turnedAway)) {
                const qint64 later = request.start - at;
                EXPECT_FALSE(later > 300 && later < 1000) << "it was asked to wait a second, and waited " << later;
            }
            if (request.status == 429)
                turnedAway += *request.end;
        }
        EXPECT_FALSE(turnedAway.isEmpty()) << "or this tests nothing";
    }
}

TEST(LimitedInstance, IsLeftAloneForAsLongAsItAskedThoughARunWaitsNoMoreThanAMinute)
{
    Practice practice;
    practice.change(R"({"fail":[{"path":"/login/*","status":429,"headers":{"Retry-After":"7200"}}]})");
    const auto report = practice.diagnose();
    ASSERT_TRUE(report);
    ASSERT_NE(report->failedStage(), nullptr);
    EXPECT_EQ(report->failedStage()->error.cause, Cause::TooManyRequests);
    EXPECT_EQ(quietAfter(recordOf(*report)), std::chrono::minutes(120));
}
