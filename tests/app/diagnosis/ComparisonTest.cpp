// SPDX-License-Identifier: MIT
#include "app/diagnosis/Comparison.h"

#include "app/requirements/RequirementSet.h"

using namespace Propel;

namespace {

Report reportIn(State state)
{
    Report report = emptyReport(RequirementSet::builtIn());
    for (ModuleResult &row : report.modules) {
        row.state = state;
        for (RightResult &right : row.rights)
            right.judgement.state = state;
    }
    for (TableResult &table : report.tables)
        table.state = state;
    return report;
}

} // namespace

TEST(Comparison, FindsNothingLostBetweenEquals)
{
    for (const State state : {State::Passed, State::Unconfirmed, State::Untested, State::Failed})
        EXPECT_TRUE(lostRows(reportIn(state), reportIn(state)).isEmpty());
}

TEST(Comparison, CountsEachRowThatPassedAndNoLongerDoes)
{
    for (const State now : {State::Unconfirmed, State::Untested, State::Failed}) {
        const QList<LostRow> lost = lostRows(reportIn(State::Passed), reportIn(now));
        EXPECT_EQ(lost.size(), 26);
        EXPECT_EQ(lost.constFirst().now, now);
        EXPECT_TRUE(lostRows(reportIn(now), reportIn(State::Passed)).isEmpty());
    }
}

TEST(Comparison, SeesOneRightLostInARowThatWasNeverWhole)
{
    Report before = reportIn(State::Passed);
    ModuleResult &row = before.modules[0];
    row.state = State::Failed; // for another right
    Report now = before;
    now.modules[0].rights[0].judgement.state = State::Failed;
    EXPECT_EQ(lostRows(before, now), (QList<LostRow>{{row.requirement.id, State::Failed, State::Failed}}));
}
