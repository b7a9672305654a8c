// SPDX-License-Identifier: MIT
#include "app/http/SleepWatch.h"

#include "tests/support/TestClock.h"

using namespace Propel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

TEST(SleepWatch, TellsASleepFromAHiccup)
{
    struct Case
    {
        const char *what;
        std::chrono::seconds wall;
        std::chrono::seconds steady;
        bool isSleep;
        std::chrono::seconds missed; ///< of what a QElapsedTimer counts
    };
    for (const Case &each : {Case{"on time", 1s, 1s, false, 0s}, Case{"a busy computer", 4s, 4s, false, 0s},
                             Case{"stopped, or a steady clock that goes on in the sleep", 10s, 10s, true, 9s},
                             Case{"a steady clock that stands still in the sleep", 3600s, 1s, true, 0s},
                             Case{"a clock that was set back", -3600s, 1s, false, 0s}}) {
        SCOPED_TRACE(each.what);
        TestClock clock;
        SleepWatch watch(clock);
        watch.setNeeded(true);
        clock.advance(each.wall, each.steady);
        EXPECT_EQ(watch.look(), each.isSleep);
        EXPECT_EQ(watch.missed(), each.missed);
    }
}

TEST(SleepWatch, NoticesASleepOnceAndOnlyWhileItIsNeeded)
{
    TestClock clock;
    SleepWatch watch(clock);
    SleepWatch idle(clock);
    const Count awoke(&watch, &SleepWatch::awoke);
    watch.setNeeded(true);
    EXPECT_FALSE(watch.look());
    clock.advance(7s);
    EXPECT_TRUE(watch.look()) << "whoever looks first is told";
    EXPECT_FALSE(watch.look());
    EXPECT_EQ(awoke.times(), 1);
    EXPECT_TRUE(watch.hasJustEnded());
    clock.advance(15s);
    EXPECT_FALSE(watch.hasJustEnded());
    EXPECT_FALSE(idle.look());
}

TEST(SleepWatch, BelievesInTenSleeps)
{
    TestClock clock;
    SleepWatch watch(clock);
    watch.setNeeded(true);
    for (int i = 0; i < 12; ++i) {
        clock.advance(1h);
        EXPECT_EQ(watch.look(), i < 10);
    }
}
