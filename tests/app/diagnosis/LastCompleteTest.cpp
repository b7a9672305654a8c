// SPDX-License-Identifier: MIT
#include "app/diagnosis/LastComplete.h"

#include "app/history/ReportChanges.h"
#include "app/report/JsonReport.h"
#include "tests/support/SampleReport.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Report silent(const Report &earlier)
{
    Report report = failedReport(RequirementSet::builtIn(), earlier.connection, Stage::Tcp, {Cause::TimedOut, {}, 0});
    compareWithEarlier(report, earlier);
    return reportFromJson(toJsonText(report)).value(); // as at the next start
}

/// Configurations lack Edit, and a table is refused.
Report before()
{
    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    sample.refuse(u"table.service.serviceBoard"_s);
    return sample.report();
}

TEST(LastComplete, IsKeptByTheReportsOfAllFaultsAfterIt)
{
    const Report complete = before();
    const std::optional<Report> last = lastComplete(silent(silent(complete)));
    ASSERT_TRUE(last);
    EXPECT_EQ(last->generated, complete.generated);
    EXPECT_EQ(last->verdict, complete.verdict);
    EXPECT_EQ(last->idsIn(State::Failed), complete.idsIn(State::Failed));
    EXPECT_EQ(last->idsIn(State::Passed), complete.idsIn(State::Passed));
}

TEST(LastComplete, IsTheReportItselfWhereItsTestWasComplete)
{
    const Report complete = before();
    ASSERT_TRUE(lastComplete(complete));
    EXPECT_EQ(lastComplete(complete)->idsIn(State::Failed), complete.idsIn(State::Failed));
    Sample partly;
    partly.answer(u"table.service.source"_s, ProbeOutcome::Fault, {Cause::ServerError, {}, 503});
    EXPECT_FALSE(lastComplete(partly.report()));
}

TEST(LastComplete, IsNothingWithoutAnEarlierResult)
{
    EXPECT_FALSE(lastComplete(failedReport(RequirementSet::builtIn(), {}, Stage::Tcp, {Cause::TimedOut, {}, 0})));
}

} // namespace
} // namespace Propel
