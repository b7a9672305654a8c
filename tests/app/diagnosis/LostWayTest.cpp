// SPDX-License-Identifier: MIT
#include <algorithm>

#include "app/diagnosis/DiagnosisRun.h"
#include "tests/support/Kit.h"
#include "tests/support/Practice.h"

using namespace Propel;
using namespace Qt::StringLiterals;

TEST(LostWay, SaysThatTheWayIsGoneWhenItGoesInTheMiddle)
{
    std::optional<Practice> passing(std::in_place);
    ASSERT_TRUE(passing->isUp());
    const auto step = makeStep<DiagnosisRun>(passing->order());
    QObject::connect(&passing->server, &sandbox::SandboxServer::requestEnded, step.get(), [&, ended = 0]() mutable {
        if (++ended == 9)
            QMetaObject::invokeMethod(
                step.get(), [&] { passing.reset(); }, Qt::QueuedConnection);
    });
    ASSERT_TRUE(run(*step, 60000));
    ASSERT_TRUE(step->result());
    const Report &report = *step->result();
    ASSERT_TRUE(report.failedStage());
    EXPECT_EQ(report.failedStage()->stage, Stage::Tcp);
    EXPECT_EQ(report.failedStage()->error.cause, Cause::ConnectionRefused);
    EXPECT_EQ(report.idsIn(State::Untested).size(), report.modules.size() + report.tables.size());
    EXPECT_EQ(report.verdict, Verdict::Undetermined);
    EXPECT_FALSE(report.connection.version.isEmpty()) << "what was learnt before stays";
}

TEST(LostWay, LooksAtTheWayOnceMoreAndGoesOnWhereItIsWell)
{
    Practice practice;
    ASSERT_TRUE(practice.isUp());
    // So many that they are in a row, whatever else is answered in between.
    practice.change(R"({"fail":[{"path":"*/sales/*","drop":true},{"path":"*/company/*/*","drop":true},
                                {"path":"*/service/*","drop":true},{"path":"*/finance/*","drop":true}]})");
    const auto report = practice.diagnose();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->failedStage(), nullptr);
    EXPECT_TRUE(report->idsIn(State::Failed).isEmpty());
    EXPECT_GE(report->idsIn(State::Untested).size(), 10);
    EXPECT_GE(report->idsIn(State::Passed).size(), 5);
    EXPECT_EQ(std::count_if(report->requests.begin(), report->requests.end(),
                            [](const LedgerEntry &entry) { return entry.url.path().startsWith("/login/"_L1); }),
              2);
}
