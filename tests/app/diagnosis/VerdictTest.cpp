// SPDX-License-Identifier: MIT
#include "app/diagnosis/Verdict.h"

using namespace Propel;

namespace {

// The design's verdict table, line by line. "*" stands for any, ">=" for a found level that is enough, "<" for one that
// is too low, "?" for one that isn't told; otherwise the levels are named. The first line that fits counts.
struct Line
{
    const char *right;
    const char *outcome;
    const char *found;
    const char *required;
    State state;
};

const QList<Line> designTable{
    {"inquire", "refused", "*", "*", State::Failed},
    {"inquire", "allowed", "None", "*", State::Unconfirmed}, // the instance contradicts itself
    {"inquire", "allowed", ">=", "*", State::Passed},
    {"inquire", "allowed", "My", "All", State::Failed},
    {"inquire", "allowed", "?", "My", State::Passed},
    {"inquire", "allowed", "?", "All", State::Unconfirmed},
    {"inquire", "notTestable", ">=", "*", State::Passed},
    {"inquire", "notTestable", "<", "*", State::Failed},
    {"inquire", "notTestable", "?", "*", State::Untested},
    {"inquire", "fault", "<", "*", State::Failed},
    {"inquire", "fault", "*", "*", State::Untested},
    {"write", "*", ">=", "*", State::Passed},
    {"write", "*", "<", "*", State::Failed},
    {"write", "*", "?", "*", State::Unconfirmed},
};

bool fits(const Line &line, Right right, Level required, std::optional<Level> found, ProbeOutcome outcome)
{
    const std::string rightKind = right == Right::Inquire ? "inquire" : "write";
    const auto liveName = [](ProbeOutcome value) -> std::string {
        switch (value) {
        case ProbeOutcome::Allowed:
            return "allowed";
        case ProbeOutcome::Refused:
            return "refused";
        case ProbeOutcome::NotTestable:
            return "notTestable";
        default:
            return "fault";
        }
    };
    const auto fitsFound = [&](const std::string &pattern) {
        if (pattern == "*")
            return true;
        if (pattern == "?")
            return !found.has_value();
        if (!found)
            return false;
        if (pattern == ">=")
            return static_cast<int>(*found) >= static_cast<int>(required);
        if (pattern == "<")
            return static_cast<int>(*found) < static_cast<int>(required);
        return (pattern == "None" && *found == Level::None) || (pattern == "My" && *found == Level::My);
    };
    const std::string requiredPattern = line.required;
    return line.right == rightKind && (std::string(line.outcome) == "*" || line.outcome == liveName(outcome)) &&
           fitsFound(line.found) &&
           (requiredPattern == "*" || (requiredPattern == "My" && required == Level::My) ||
            (requiredPattern == "All" && required == Level::All));
}

} // namespace

TEST(Verdict, IsTheDesignsTableForEveryRightLevelAndOutcome)
{
    int judged = 0;
    for (const Right right : allRights) {
        for (const Level required : {Level::My, Level::All}) {
            for (const std::optional<Level> found : {std::optional<Level>(), std::optional(Level::None),
                                                     std::optional(Level::My), std::optional(Level::All)}) {
                for (const ProbeOutcome outcome :
                     {ProbeOutcome::Allowed, ProbeOutcome::Refused, ProbeOutcome::NotTestable, ProbeOutcome::Fault}) {
                    const auto line = std::find_if(designTable.begin(), designTable.end(), [&](const Line &candidate) {
                        return fits(candidate, right, required, found, outcome);
                    });
                    ASSERT_NE(line, designTable.end());
                    EXPECT_EQ(evaluate(right, required, found, outcome).state, line->state)
                        << "right " << int(right) << ", required " << int(required) << ", found "
                        << (found ? int(*found) : -1) << ", outcome " << int(outcome);
                    ++judged;
                }
            }
        }
    }
    EXPECT_EQ(judged, 4 * 2 * 4 * 4);
}

TEST(Verdict, OfATableFollowsItsAnswerAlone)
{
    EXPECT_EQ(tableState(ProbeOutcome::Allowed), State::Passed);
    EXPECT_EQ(tableState(ProbeOutcome::Refused), State::Failed);
    EXPECT_EQ(tableState(ProbeOutcome::Fault), State::Untested);
    EXPECT_EQ(tableState(ProbeOutcome::NotTestable), State::Untested);
    EXPECT_EQ(tableState(ProbeOutcome::None), State::Untested);
}

TEST(Verdict, OfTableSetupIsAllowedWithOneTableAndRefusedWithNone)
{
    EXPECT_EQ(tableSetupOutcome({ProbeOutcome::Refused, ProbeOutcome::Allowed, ProbeOutcome::Fault}),
              ProbeOutcome::Allowed);
    EXPECT_EQ(tableSetupOutcome({ProbeOutcome::Refused, ProbeOutcome::Fault, ProbeOutcome::Refused}),
              ProbeOutcome::Refused);
    EXPECT_EQ(tableSetupOutcome({ProbeOutcome::Fault, ProbeOutcome::Fault}), ProbeOutcome::Fault);
    EXPECT_EQ(tableSetupOutcome({}), ProbeOutcome::Fault);
}

TEST(Verdict, OfARowIsItsWorstRight)
{
    EXPECT_EQ(worstOf({State::Passed, State::Unconfirmed}), State::Unconfirmed);
    EXPECT_EQ(worstOf({State::Unconfirmed, State::Untested}), State::Untested);
    EXPECT_EQ(worstOf({State::Untested, State::Failed, State::Passed}), State::Failed);
    EXPECT_EQ(worstOf({State::Passed, State::Passed}), State::Passed);
}

TEST(Verdict, OverallPutsFailuresBeforeDoubts)
{
    EXPECT_EQ(overall({State::Passed}, false, false), Verdict::Ready);
    EXPECT_EQ(overall({State::Passed, State::Unconfirmed}, false, false), Verdict::Unconfirmed);
    EXPECT_EQ(overall({State::Unconfirmed, State::Untested}, false, false), Verdict::Undetermined);
    EXPECT_EQ(overall({State::Untested, State::Failed}, false, false), Verdict::NotReady);
    EXPECT_EQ(overall({State::Untested}, true, false), Verdict::Undetermined);
    EXPECT_EQ(overall({State::Failed}, true, false), Verdict::NotReady);
    EXPECT_EQ(overall({State::Untested}, true, true), Verdict::NotReady) << "refused keys are no doubt";
}
