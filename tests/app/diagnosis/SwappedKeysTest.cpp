// SPDX-License-Identifier: MIT
#include "tests/support/Practice.h"

using namespace Propel;
using namespace Qt::StringLiterals;

namespace {

class SwappedKeysTest : public testing::Test
{
protected:
    [[nodiscard]] RunOrder orderWith(const QString &publicKey, const QString &privateKey) const
    {
        RunOrder order = practice.order();
        order.publicKey = *PublicKey::parse(publicKey);
        order.privateKey = Secret(privateKey);
        return order;
    }
    [[nodiscard]] Report diagnose(RunOrder order) const
    {
        std::optional<Report> report = practice.diagnose(std::move(order));
        EXPECT_TRUE(report);
        return report ? *report : emptyReport(RequirementSet::builtIn());
    }

    Practice practice;
    const sandbox::Identity &known = practice.server.identity();
};

} // namespace

TEST_F(SwappedKeysTest, AreToldByAskingOnceMoreTheOtherWayRound)
{
    const Report alike = diagnose(orderWith(known.publicKey, known.publicKey));
    practice.server.clearLog();
    const Report report = diagnose(orderWith(known.privateKey, known.publicKey));
    const StageOutcome &stage = report.stage(Stage::Authentication);
    EXPECT_EQ(stage.state, StageState::Failed);
    EXPECT_EQ(stage.error.cause, Cause::KeysSwapped);
    EXPECT_EQ(stage.error.httpStatus, 401);
    EXPECT_EQ(report.verdict, Verdict::NotReady);
    EXPECT_TRUE(report.idsIn(State::Passed).isEmpty()) << "nothing is judged with keys that weren't entered so";
    EXPECT_EQ(report.stage(Stage::Permissions).state, StageState::NotReached);

    const LedgerEntry &last = report.requests.constLast();
    EXPECT_EQ(last.status, 200);
    QStringList refusedUrls;
    for (const LedgerEntry &entry : report.requests) {
        if (entry.status == 401)
            refusedUrls += entry.url.toString();
    }
    EXPECT_TRUE(refusedUrls.contains(last.url.toString())) << "the very thing that was refused: " << last.url;
    EXPECT_EQ(practice.server.log().entries().constLast().path, last.url.path()) << "what was sent is in the ledger";
    EXPECT_EQ(report.requests.size(), alike.requests.size() + 1) << "one request more";
}

TEST_F(SwappedKeysTest, AreToldByARefusedRightToo)
{
    practice.setLevel(u"Companies/Company Maintenance"_s, sandbox::Right::Inquire, sandbox::Level::None);
    const Report report = diagnose(orderWith(known.privateKey, known.publicKey));
    EXPECT_EQ(report.stage(Stage::Authentication).error.cause, Cause::KeysSwapped);
    EXPECT_EQ(report.requests.constLast().status, 403) << "a missing right is for keys that were taken";
}

TEST_F(SwappedKeysTest, AreNotTakenForGoodWhereTheRunIsCancelledWhileTheyAreTried)
{
    const qsizetype untilRefused = diagnose(orderWith(known.publicKey, known.publicKey)).requests.size();
    DiagnosisRun diagnosis(orderWith(known.privateKey, known.publicKey));
    QObject::connect(&practice.server, &sandbox::SandboxServer::requestBegan, &diagnosis, [&] {
        if (diagnosis.reportSoFar().requests.size() > untilRefused)
            diagnosis.cancel();
    });
    diagnosis.start();
    ASSERT_TRUE(waitFor(&diagnosis, &Step::ended));
    settle();
    EXPECT_EQ(causeOf(diagnosis.result()), Cause::Cancelled);
    EXPECT_EQ(diagnosis.reportSoFar().stage(Stage::Authentication), StageOutcome{.stage = Stage::Authentication});
    EXPECT_EQ(diagnosis.reportSoFar().requests.size(), untilRefused + 1);
}
