// SPDX-License-Identifier: MIT
#include "app/diagnosis/Watch.h"

#include "tests/support/PracticeSession.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class WatchTest : public PracticeSession
{
protected:
    /// What one round of the watch asks for, by path behind the API's base; companyinfo as it is.
    [[nodiscard]] QStringList round()
    {
        practice.server.clearLog();
        if (!runEnds())
            return {u"no round"_s};
        QStringList paths;
        for (const sandbox::LoggedRequest &request : practice.server.log().entries())
            paths += request.path.section(u"/apis/3.0/"_s, -1);
        paths.sort();
        return paths;
    }
};

} // namespace

TEST_F(WatchTest, ARoundAsksForOwnLevelsAndForWhatWasRefusedAndForNothingElse)
{
    practice.setTable(u"Service/Severity"_s, false);
    practice.setLevel(u"Sales/Opportunity"_s, sandbox::Right::Inquire, sandbox::Level::None);
    ASSERT_TRUE(testAll());
    session.watch().setOn(true);
    const QStringList few{u"sales/opportunities"_s, u"service/severities"_s, u"system/mySecurity"_s};
    EXPECT_EQ(round(), few);
    EXPECT_EQ(round(), few) << "and so does the next";
    EXPECT_TRUE(session.isWatching());
}

TEST_F(WatchTest, WhatNeedsARecordBringsAlongTheRowThatGivesIt)
{
    practice.setLevel(u"Companies/Team Members"_s, sandbox::Right::Inquire, sandbox::Level::None);
    practice.setTable(u"Service/Severity"_s, false);
    ASSERT_TRUE(testAll());
    session.watch().setOn(true);
    const QStringList asked = round();
    EXPECT_EQ(asked.size(), 4) << asked.join(u'\n').toStdString();
    EXPECT_TRUE(asked.contains(u"company/companies"_s));
}

TEST_F(WatchTest, ALevelAloneIsReadOnceAndOneRowShowsThatTheKeysAreTaken)
{
    practice.setLevel(u"Companies/Configurations"_s, sandbox::Right::Edit, sandbox::Level::None);
    practice.setLevel(u"System/Table Setup"_s, sandbox::Right::Inquire,
                      sandbox::Level::My); // its fifteen tables are allowed
    ASSERT_TRUE(testAll());
    ASSERT_EQ(session.report().idsIn(State::Failed).size(), 2);
    session.watch().setOn(true);
    EXPECT_EQ(round(), QStringList({u"company/companies"_s, u"system/mySecurity"_s}));
    practice.server.setRole(sandbox::SandboxRole::needed());
    EXPECT_EQ(round().size(), 2);
    EXPECT_EQ(session.report().verdict, Verdict::Ready);
    EXPECT_FALSE(session.isWatching()) << "it stops by itself once all have passed";
}

TEST_F(WatchTest, WhereLevelsAreNotToldARoundStaysSmall)
{
    practice.change(R"({"mySecurity":"missing"})");
    ASSERT_TRUE(testAll());
    ASSERT_GT(session.report().idsIn(State::Unconfirmed).size(), 5);
    session.watch().setOn(true);
    EXPECT_EQ(round(), QStringList({u"company/companies"_s, u"system/mySecurity"_s}));
    EXPECT_EQ(session.report().failedStage(), nullptr);
    EXPECT_EQ(session.report().connection.version, u"v2025.1.10333"_s);
    EXPECT_EQ(session.report().sight.size(), 4) << "kept, not counted again";
}

TEST_F(WatchTest, ShowsNothingBeforeTheEndOfARound)
{
    practice.setTable(u"Service/Severity"_s, false);
    ASSERT_TRUE(testAll());
    practice.setTable(u"Service/Severity"_s, true);
    QSet<int> waiting;
    QObject::connect(&session, &DiagnosisSession::changed, &session, [&] {
        if (session.isRunning())
            waiting += int(session.rows().idsIn(State::Untested).size());
    });
    session.watch().setOn(true);
    ASSERT_TRUE(runEnds());
    EXPECT_EQ(waiting, QSet<int>{0});
}

TEST_F(WatchTest, SurvivesARoundThatFailsOnTheNetworkAndKeepsTheRows)
{
    practice.setTable(u"Service/Severity"_s, false);
    ASSERT_TRUE(testAll());
    session.watch().setOn(true);
    ASSERT_TRUE(runEnds());
    practice.change(R"({"fail":[{"path":"*","drop":true}]})");
    ASSERT_TRUE(runEnds());
    ASSERT_TRUE(session.report().failedStage());
    EXPECT_EQ(session.report().failedStage()->stage, Stage::CompanyInfo)
        << "a fault of the network isn't one of the keys";
    EXPECT_TRUE(session.isWatching());
    EXPECT_EQ(session.report().idsIn(State::Untested).size(), 26) << "the report itself claims nothing";
    EXPECT_EQ(session.rows().idsIn(State::Failed), QStringList(u"table.service.severity"_s));
    EXPECT_EQ(session.rows().idsIn(State::Passed).size(), 25);

    practice.change(R"({"fail":[]})");
    practice.setTable(u"Service/Severity"_s, true);
    const QStringList whole = round();
    EXPECT_TRUE(whole.contains(u"/login/companyinfo/acme"_s)) << "after a fault, the whole way: " << whole.join(u' ');
    EXPECT_LE(whole.size(), 4) << "and still only the open rows";
    EXPECT_EQ(session.report().verdict, Verdict::Ready);
    EXPECT_FALSE(session.isWatching());
}

TEST_F(WatchTest, FindsTheWayAnewAfterAnUpgrade)
{
    practice.change(R"({"cloud":true})"); // the codebase of a release; the older one is gone after the upgrade
    practice.setTable(u"Service/Severity"_s, false);
    ASSERT_TRUE(testAll());
    practice.change(R"({"version":"v2025.2.1"})");
    practice.setTable(u"Service/Severity"_s, true);
    session.watch().setOn(true);
    ASSERT_TRUE(runEnds());
    EXPECT_EQ(session.report().failedStage(), nullptr);
    EXPECT_EQ(session.report().verdict, Verdict::Ready);
    EXPECT_EQ(session.report().connection.version, u"v2025.2.1"_s);
}

TEST_F(WatchTest, StopsWhereTheKeysAreRefused)
{
    practice.setTable(u"Service/Severity"_s, false);
    ASSERT_TRUE(testAll());
    keychain.entries()[keyName] = "WrongWrongWrong1";
    session.watch().setOn(true);
    ASSERT_TRUE(runEnds());
    EXPECT_EQ(session.report().failedStage()->error.cause, Cause::KeysRefused);
    EXPECT_FALSE(session.isWatching()) << "refused keys are not tried every five seconds";
    EXPECT_EQ(session.rows().idsIn(State::Untested).size(), 26);
}

TEST_F(WatchTest, EndingItInTheMiddleOfARoundCallsTheRoundOff)
{
    practice.setTable(u"Service/Severity"_s, false);
    ASSERT_TRUE(testAll());
    const Report before = session.report();
    practice.change(R"({"latency":60000})");
    session.watch().setOn(true);
    ASSERT_TRUE(waitFor(&practice.server, &sandbox::SandboxServer::requestBegan));
    session.watch().setOn(false);
    EXPECT_FALSE(session.isRunning());
    EXPECT_EQ(session.report().generated, before.generated);
}

TEST_F(WatchTest, StartsFromAnEarlierReportWithTheWholeWay)
{
    practice.setTable(u"Service/Severity"_s, false);
    const auto earlier = practice.diagnose();
    ASSERT_TRUE(earlier);
    session.setConnection(practice.connection(), earlier);
    practice.server.clearLog();
    session.watch().setOn(true);
    EXPECT_EQ(round(), QStringList({u"/login/companyinfo/acme"_s, u"service/severities"_s, u"system/info"_s,
                                    u"system/mySecurity"_s}));
    EXPECT_EQ(round(), QStringList({u"service/severities"_s, u"system/mySecurity"_s}));
}

TEST(WatchRound, AsksAgainForRowsThatTheReportDoesNotKnow)
{
    Report report = emptyReport(RequirementSet::builtIn());
    report.levelsKnown = true;
    for (ModuleResult &row : report.modules)
        row.state = State::Passed;
    for (TableResult &row : report.tables)
        row.state = State::Passed;
    const QString gone = report.tables.takeLast().requirement.id; // the report of an older version
    EXPECT_EQ(rowsToRetest(RequirementSet::builtIn(), report), QSet<QString>{gone});
}

TEST(WatchRound, GetsRarerAndEndsAfterAQuarterOfAnHour)
{
    using namespace std::chrono_literals;
    EXPECT_EQ(Watch::pauseAfter(0ms), 5s);
    EXPECT_EQ(Watch::pauseAfter(1min + 59s), 5s);
    EXPECT_EQ(Watch::pauseAfter(2min), 15s);
    EXPECT_EQ(Watch::pauseAfter(5min), 60s);
    EXPECT_EQ(Watch::pauseAfter(14min + 59s), 60s);
    EXPECT_EQ(Watch::pauseAfter(15min), std::nullopt);
}

TEST_F(WatchTest, SaysWhenItTestsAgain)
{
    practice.setTable(u"Service/Severity"_s, false);
    ASSERT_TRUE(testAll());
    EXPECT_EQ(session.watch().untilNextRound(), std::nullopt);
    session.watch().setOn(true, Watch::FirstRound::AfterAPause);
    EXPECT_FALSE(session.isRunning());
    EXPECT_GT(*session.watch().untilNextRound(), std::chrono::seconds(3));
    session.watch().setOn(false);
    EXPECT_EQ(session.watch().untilNextRound(), std::nullopt);
    session.watch().setOn(true);
    EXPECT_TRUE(session.isInWatchRound());
    EXPECT_EQ(session.watch().untilNextRound(), std::nullopt) << "it is under way";
    EXPECT_TRUE(session.lastComplete().has_value());
}
