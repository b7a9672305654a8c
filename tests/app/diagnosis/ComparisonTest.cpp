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

void expectLess(const Report &less, const Report &whole)
{
    EXPECT_EQ(compareKeys(whole, less), Replacement::CanDoLess);
    EXPECT_EQ(compareKeys(less, whole), Replacement::CanDoAll);
    EXPECT_EQ(compareKeys(less, less), Replacement::CanDoAll) << "no worse is enough";
}

} // namespace

TEST(Comparison, FindsNothingLostBetweenEquals)
{
    for (const State state : {State::Passed, State::Unconfirmed, State::Untested, State::Failed})
        EXPECT_EQ(compareKeys(reportIn(state), reportIn(state)), Replacement::CanDoAll);
}

TEST(Comparison, RefusesThePairThatLacksOneRightOrTable)
{
    const Report whole = reportIn(State::Passed);
    for (const State now : {State::Unconfirmed, State::Untested, State::Failed}) {
        for (qsizetype row = 0; row < whole.modules.size(); ++row) {
            for (qsizetype right = 0; right < whole.modules[row].rights.size(); ++right) {
                Report less = whole;
                less.modules[row].rights[right].evaluation.state = now;
                expectLess(less, whole);
            }
        }
        for (qsizetype table = 0; table < whole.tables.size(); ++table) {
            Report less = whole;
            less.tables[table].state = now;
            expectLess(less, whole);
        }
    }
}

TEST(Comparison, SeesOneRightLostInARowThatWasNeverWhole)
{
    Report before = reportIn(State::Passed);
    before.modules[0].state = State::Failed; // for another right
    Report now = before;
    now.modules[0].rights[0].evaluation.state = State::Failed;
    expectLess(now, before);
}

TEST(Comparison, CountsRowsAndTablesNotRights)
{
    const Report before = reportIn(State::Passed);
    Report now = before;
    EXPECT_EQ(lostRows(before, now), 0);
    for (RightResult &right : now.modules[0].rights)
        right.evaluation.state = State::Failed;
    now.tables[0].state = State::Failed;
    EXPECT_EQ(lostRows(before, now), 2);
    EXPECT_EQ(lostRows(now, before), 0);
}

TEST(Comparison, OfKeysTakesNoPairThatWasNotTestedToTheEnd)
{
    for (const Stage stage : {Stage::Dns, Stage::Tls, Stage::Authentication}) {
        EXPECT_EQ(compareKeys(reportIn(State::Passed), failedAt(stage)), Replacement::NotTested);
        EXPECT_EQ(compareKeys(std::nullopt, failedAt(stage)), Replacement::NotTested);
    }
}

TEST(Comparison, OfKeysTellsAPairThatIsRefusedFromOneThatCouldNotBeTested)
{
    const Report fresh = reportIn(State::Failed);
    EXPECT_EQ(compareKeys(failedAt(Stage::Authentication), fresh), Replacement::CanDoAll);
    EXPECT_EQ(compareKeys(std::nullopt, fresh), Replacement::CanDoAll);
    for (const Stage stage : {Stage::Dns, Stage::Tls, Stage::CompanyInfo})
        EXPECT_EQ(compareKeys(failedAt(stage), fresh), Replacement::NotCompared);
}
