// SPDX-License-Identifier: MIT
#include "app/http/SleepWatch.h"

#include <QProcess>

#include "app/http/HttpClient.h"
#include "tests/support/Kit.h"
#include "tests/support/Practice.h"

#include <csignal>

using namespace Propel;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

bool isMissed(TimeGone gone)
{
    const TimeGone missed = missedOf(gone, 1s);
    return missed.wall > 0ms || missed.steady > 0ms;
}

/// As SIGSTOP from outside; another process lets it go on.
void beStoppedFor(std::chrono::seconds time)
{
    QProcess::startDetached(u"/bin/sh"_s, {u"-c"_s, u"sleep %1; kill -CONT %2"_s.arg(time.count()).arg(getpid())});
    raise(SIGSTOP);
}

} // namespace

TEST(SleepWatch, TellsASleepFromAHiccup)
{
    EXPECT_FALSE(isMissed({1s, 1s}));
    EXPECT_FALSE(isMissed({4s, 4s})) << "a busy computer";
    EXPECT_TRUE(isMissed({3600s, 3600s})) << "stopped, or a clock that goes on in the sleep";
    EXPECT_TRUE(isMissed({3600s, 1s})) << "a steady clock that stands still in the sleep";
    EXPECT_FALSE(isMissed({-3600s, 1s})) << "a clock that was set back";
    EXPECT_EQ(missedOf({3600s, 1s}, 1s).steady, 0ms) << "nothing of it is in what a QElapsedTimer counts";
    EXPECT_EQ(missedOf({10s, 10s}, 1s).steady, 9s);
}

TEST(SleepWatch, NoticesThatTheProgramWasStoppedAndOnlyWhileItIsNeeded)
{
    SleepWatch watch;
    SleepWatch idle;
    const Count awoke(&watch, &SleepWatch::awoke);
    watch.setNeeded(true);
    EXPECT_FALSE(watch.look());
    beStoppedFor(7s);
    EXPECT_TRUE(watch.look()) << "whoever looks first is told";
    EXPECT_FALSE(watch.look());
    EXPECT_EQ(awoke.times(), 1);
    EXPECT_TRUE(watch.hasJustEnded());
    EXPECT_GE(watch.missed(), 5s);
    EXPECT_FALSE(idle.look());
}

TEST(SleepWatch, HasTheClientAskAnewWhatWasCutShort)
{
    Practice practice;
    ASSERT_TRUE(practice.isUp());
    practice.change(R"({"fail":[{"path":"/login/*","status":200,"delay":60000,"times":1}]})");
    NetworkPolicy policy = practice.network();
    policy.timeLimit = 3s;
    HttpClient client{policy};
    const auto call = client.get({practice.connection().address.url(u"/login/companyinfo/acme"_s), nullptr});
    QObject::connect(&practice.server, &sandbox::SandboxServer::requestBegan, call.get(), [&, first = true]() mutable {
        if (std::exchange(first, false))
            beStoppedFor(7s);
    });
    ASSERT_TRUE(run(*call, 30000));
    ASSERT_TRUE(call->result()) << call->result().error();
    EXPECT_EQ(call->result()->status, 200);
    const auto &entries = client.ledger().entries();
    ASSERT_EQ(entries.size(), 2) << "no time limit ran out";
    EXPECT_EQ(entries.at(0).status, 0);
    EXPECT_LT(entries.at(0).milliseconds, 3000) << "the time that was slept through is nobody's";
}
