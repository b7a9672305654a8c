// SPDX-License-Identifier: MIT

#include "tests/support/Practice.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class DiagnosisRunTest : public testing::Test
{
protected:
    /// Rows and tables that haven't passed, as "id state".
    static QStringList notPassed(const Report &report)
    {
        QStringList ids;
        for (const State state : {State::Failed, State::Unconfirmed, State::Untested}) {
            for (const QString &id : report.idsIn(state))
                ids += id + u' ' + enumName(state);
        }
        ids.sort();
        return ids;
    }

    Practice practice;
};

} // namespace

TEST_F(DiagnosisRunTest, SendsTheClientIdToTheApiAlone)
{
    RunOrder order = practice.order();
    order.clientId = practice.server.identity().clientId;
    practice.change(R"({"clientId":"required"})");
    const auto report = practice.diagnose(std::move(order));
    ASSERT_TRUE(report);
    EXPECT_EQ(report->verdict, Verdict::Ready);
    for (const sandbox::LoggedRequest &request : practice.server.log().entries())
        EXPECT_EQ(request.clientId.has_value(), !request.path.startsWith(u"/login/"_s)) << request.path;
}

TEST_F(DiagnosisRunTest, TurnsExactlyTheLoweredLevelRed)
{
    using sandbox::Level;
    using sandbox::Right;
    struct Case
    {
        QString function;
        Right right;
        QString id;
        Level needed;
    };
    const QList<Case> cases{
        {u"Companies/Company Maintenance"_s, Right::Inquire, u"companies.companyMaintenance"_s, Level::All},
        {u"Companies/Configurations"_s, Right::Edit, u"companies.configurations"_s, Level::All},
        {u"Companies/Configurations"_s, Right::Inquire, u"companies.configurations"_s, Level::All},
        {u"Companies/CRM/Sales Activities"_s, Right::Add, u"companies.crmSalesActivities"_s, Level::My},
        {u"Companies/CRM/Sales Activities"_s, Right::Inquire, u"companies.crmSalesActivities"_s, Level::All},
        {u"Companies/Manage Attachments"_s, Right::Add, u"companies.manageAttachments"_s, Level::My},
        {u"Companies/Manage Attachments"_s, Right::Inquire, u"companies.manageAttachments"_s, Level::My},
        {u"Companies/Team Members"_s, Right::Inquire, u"companies.teamMembers"_s, Level::All},
        {u"Sales/Opportunity"_s, Right::Add, u"sales.opportunity"_s, Level::All},
        {u"Sales/Opportunity"_s, Right::Inquire, u"sales.opportunity"_s, Level::All},
        {u"Service Desk/Service Tickets"_s, Right::Add, u"serviceDesk.serviceTickets"_s, Level::My},
        {u"Service Desk/Service Tickets"_s, Right::Inquire, u"serviceDesk.serviceTickets"_s, Level::All},
        {u"System/API Reports"_s, Right::Inquire, u"system.apiReports"_s, Level::All},
        {u"System/Member Maintenance"_s, Right::Inquire, u"system.memberMaintenance"_s, Level::All},
        {u"System/My Company"_s, Right::Inquire, u"system.myCompany"_s, Level::All},
    };
    for (const Case &lowered : cases) {
        for (const Level level : {Level::None, Level::My}) {
            if (level >= lowered.needed)
                continue;
            practice.server.setRole(sandbox::SandboxRole::needed());
            practice.setLevel(lowered.function, lowered.right, level);
            const auto report = practice.diagnose();
            ASSERT_TRUE(report);
            EXPECT_EQ(notPassed(*report), QStringList(lowered.id + u" failed"_s)) << lowered.function << int(level);
            EXPECT_EQ(report->verdict, Verdict::NotReady);
            for (const RightResult &right : report->moduleRow(lowered.id)->rights) {
                const bool isLowered = static_cast<int>(right.right) == static_cast<int>(lowered.right);
                EXPECT_EQ(right.evaluation.state, isLowered ? State::Failed : State::Passed);
            }
        }
    }
}

TEST_F(DiagnosisRunTest, JudgesTableSetupByLevelAndByItsTables)
{
    practice.setLevel(u"System/Table Setup"_s, sandbox::Right::Inquire, sandbox::Level::My);
    auto report = practice.diagnose();
    ASSERT_TRUE(report);
    EXPECT_EQ(notPassed(*report), QStringList(u"system.tableSetup failed"_s));
    practice.setLevel(u"System/Table Setup"_s, sandbox::Right::Inquire, sandbox::Level::None);
    report = practice.diagnose();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->idsIn(State::Failed).size(), 1 + report->tables.size());
    EXPECT_EQ(report->moduleRow(u"system.tableSetup"_s)->probe.outcome, ProbeOutcome::Refused);
}

TEST_F(DiagnosisRunTest, DoesNotJudgeTheTableSetupLevelOfAnOlderInstance)
{
    practice.change(R"({"version":"v2020.2.1"})");
    practice.setLevel(u"System/Table Setup"_s, sandbox::Right::Inquire, sandbox::Level::My);
    const auto report = practice.diagnose();
    ASSERT_TRUE(report);
    EXPECT_EQ(report->moduleRow(u"system.tableSetup"_s)->rights.at(0).evaluation,
              (Evaluation{State::Passed, Finding::NotNeededYet}));
    EXPECT_EQ(report->moduleRow(u"system.tableSetup"_s)->state, State::Passed);
}

TEST_F(DiagnosisRunTest, CarriesKeysToNoOtherHostInAnyStage)
{
    Practice other;
    for (const QByteArray path :
         {"/login/*", "*/company/companies", "*/system/info", "*/system/mySecurity*", "*/service/*", "*/count"}) {
        practice.change(R"({"redirect":[{"path":")" + path + R"(","to":"https://)" + other.server.domain().toLatin1() +
                        R"(/"}]})");
        const auto report = practice.diagnose();
        ASSERT_TRUE(report);
        EXPECT_TRUE(report->idsIn(State::Failed).isEmpty()) << path.constData();
        EXPECT_TRUE(other.server.log().entries().isEmpty()) << path.constData();
    }
}

TEST_F(DiagnosisRunTest, RedactsKeysThatTheInstanceEchoes)
{
    practice.change(R"({"fail":[{"path":"*/service/boards","status":400,"body":"{\"message\":\"bad )" +
                    practice.server.identity().privateKey.toLatin1() + "/" +
                    practice.server.identity().publicKey.toLatin1() + R"(\"}"}]})");
    const auto report = practice.diagnose();
    ASSERT_TRUE(report);
    for (const TableResult &table : report->tables) {
        EXPECT_FALSE(table.probe.error.detail.contains(practice.server.identity().privateKey));
        EXPECT_FALSE(table.probe.error.detail.contains(practice.server.identity().publicKey));
    }
}

TEST_F(DiagnosisRunTest, TestsSomeRowsAgainAndKeepsTheRest)
{
    practice.setTable(u"Service/Source"_s, false);
    practice.setLevel(u"Companies/Manage Attachments"_s, sandbox::Right::Inquire, sandbox::Level::None);
    const auto before = practice.diagnose();
    ASSERT_TRUE(before);
    ASSERT_EQ(before->idsIn(State::Failed).size(), 2);
    practice.server.setRole(sandbox::SandboxRole::needed());
    practice.server.clearLog();

    RunOrder order = practice.order();
    order.only = {u"table.service.source"_s, u"companies.manageAttachments"_s};
    order.previous = before;
    const auto after = practice.diagnose(std::move(order));
    ASSERT_TRUE(after);
    EXPECT_EQ(after->verdict, Verdict::Ready);
    EXPECT_LE(practice.server.log().entries().size(), 6) << "companyinfo, levels, version, a company, and the two";
    EXPECT_EQ(after->sight, before->sight);
}

TEST_F(DiagnosisRunTest, ShowsRowsAsTheyComeAndCanBeCancelled)
{
    practice.change(R"({"latency":20})");
    const auto step = makeStep<DiagnosisRun>(practice.order());
    QList<int> done;
    QObject::connect(step.get(), &DiagnosisRun::progressed, step.get(), [&] { done += step->progress().done; });
    ASSERT_TRUE(run(*step, 60000));
    EXPECT_GT(done.size(), 3);
    EXPECT_TRUE(std::is_sorted(done.begin(), done.end()));
    EXPECT_EQ(step->progress().total, 26) << "as in reports";
    EXPECT_EQ(step->progress().done, 26);

    const auto cancelled = makeStep<DiagnosisRun>(practice.order());
    const Count ended(cancelled.get(), &Step::ended);
    QObject::connect(cancelled.get(), &DiagnosisRun::progressed, cancelled.get(), &Step::cancel);
    ASSERT_TRUE(run(*cancelled, 60000));
    settle();
    EXPECT_EQ(ended.times(), 1);
    EXPECT_EQ(cancelled->result().error().cause, Cause::Cancelled);
}

TEST_F(DiagnosisRunTest, LooksAtTheWayOnceMoreAndGoesOnWhereItIsWell)
{
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
