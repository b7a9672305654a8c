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
            right.evaluation.state = state;
    }
    for (TableResult &table : report.tables)
        table.state = state;
    return report;
}

/// A run that ended before its rights.
Report failedAt(Stage stage)
{
    Report report = reportIn(State::Untested);
    report.stages[static_cast<qsizetype>(stage)].state = StageState::Failed;
    return report;
}

qsizetype rightsAndTables()
{
    const Report report = reportIn(State::Passed);
    qsizetype all = report.tables.size();
    for (const ModuleResult &row : report.modules)
        all += row.rights.size();
    return all;
}

} // namespace

TEST(Comparison, FindsNothingLostBetweenEquals)
{
    for (const State state : {State::Passed, State::Unconfirmed, State::Untested, State::Failed})
        EXPECT_TRUE(losses(reportIn(state), reportIn(state)).isEmpty());
}

TEST(Comparison, CountsEachRightAndTableThatPassedAndNoLongerDoes)
{
    for (const State now : {State::Unconfirmed, State::Untested, State::Failed}) {
        const QList<Loss> lost = losses(reportIn(State::Passed), reportIn(now));
        EXPECT_EQ(lost.size(), rightsAndTables());
        EXPECT_EQ(lost.constFirst().now, now);
        EXPECT_TRUE(losses(reportIn(now), reportIn(State::Passed)).isEmpty());
    }
}

TEST(Comparison, SeesOneRightLostInARowThatWasNeverWhole)
{
    Report before = reportIn(State::Passed);
    ModuleResult &row = before.modules[0];
    row.state = State::Failed; // for another right
    Report now = before;
    now.modules[0].rights[0].evaluation.state = State::Failed;
    EXPECT_EQ(losses(before, now), (QList<Loss>{{row.requirement.id, row.rights[0].right, State::Failed}}));
}

TEST(Comparison, OfKeysRefusesThePairThatCanDoLess)
{
    const Report good = reportIn(State::Passed);
    Report less = good;
    less.tables[2].state = State::Failed;
    using Answer = Replacement::Answer;
    EXPECT_EQ(compareKeys(good, less), (Replacement{Answer::CanDoLess, {{less.tables[2].requirement.id}}}));
    EXPECT_EQ(compareKeys(less, good), Replacement{Answer::CanDoAll});
    EXPECT_EQ(compareKeys(less, less), Replacement{Answer::CanDoAll}) << "no worse is enough";
}

TEST(Comparison, OfKeysTakesNoPairThatWasNotTestedToTheEnd)
{
    for (const Stage stage : {Stage::Dns, Stage::Tls, Stage::Authentication}) {
        EXPECT_EQ(compareKeys(reportIn(State::Passed), failedAt(stage)).answer, Replacement::Answer::NotTested);
        EXPECT_EQ(compareKeys(std::nullopt, failedAt(stage)).answer, Replacement::Answer::NotTested);
    }
}

TEST(Comparison, OfKeysTellsAPairThatIsRefusedFromOneThatCouldNotBeTested)
{
    const Report fresh = reportIn(State::Failed);
    EXPECT_EQ(compareKeys(failedAt(Stage::Authentication), fresh), Replacement{Replacement::Answer::CanDoAll});
    EXPECT_EQ(compareKeys(std::nullopt, fresh), Replacement{Replacement::Answer::CanDoAll});
    for (const Stage stage : {Stage::Dns, Stage::Tls, Stage::CompanyInfo})
        EXPECT_EQ(compareKeys(failedAt(stage), fresh), Replacement{Replacement::Answer::NotCompared});
}
