// SPDX-License-Identifier: MIT
#include "app/history/ChangeNotice.h"

#include "tests/app/report/SampleReport.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using Kind = ChangeNotice::Kind;

const QString configurations = u"companies.configurations"_s;
const QString boards = u"table.service.serviceBoard"_s;

RunRecord good()
{
    return recordOf(Sample().report());
}

RunRecord failing(const QStringList &rows)
{
    Sample sample;
    for (const QString &row : rows)
        sample.refuse(row);
    return recordOf(sample.report());
}

RunRecord stopped(Stage stage, Cause cause)
{
    Sample sample;
    sample.failAt(stage, {cause, {}, 0});
    return recordOf(sample.report());
}

RunRecord unreachable()
{
    return stopped(Stage::Tcp, Cause::ConnectionTimedOut);
}

/// The person's memory over a number of runs.
class Days
{
public:
    ChangeNotice run(RunRecord record)
    {
        record.at = record.at.addSecs(3600 * m_history.runs.size());
        const auto [notice, told] = noticeFor(m_history, record);
        m_history.told = told;
        m_history.add(record);
        // Also across a restart.
        m_history = *RunHistory::fromJson(m_history.toJson());
        return notice;
    }
    Kind kind(const RunRecord &record) { return run(record).kind; }

private:
    RunHistory m_history;
};

} // namespace

TEST(ChangeNotice, SaysNothingWhileAllIsWell)
{
    Days days;
    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(days.kind(good()), Kind::Nothing);
    RunRecord unconfirmed = good();
    unconfirmed.verdict = Verdict::Unconfirmed;
    EXPECT_EQ(days.kind(unconfirmed), Kind::Nothing);
}

TEST(ChangeNotice, NamesTheRowsThatFailedOnce)
{
    Days days;
    days.run(good());
    const ChangeNotice notice = days.run(failing({configurations, boards}));
    EXPECT_EQ(notice.kind, Kind::RowsFailed);
    EXPECT_EQ(notice.rows, (QStringList{configurations, boards}));
    EXPECT_TRUE(!notice.version.isChange() && notice.newlyNeeded.isEmpty());
    EXPECT_EQ(days.kind(failing({configurations, boards})), Kind::Nothing);
    EXPECT_EQ(days.kind(failing({boards})), Kind::Nothing) << "half of it is mended";
    EXPECT_EQ(days.run(failing({configurations, boards})).rows, QStringList(configurations)) << "lost again";
}

TEST(ChangeNotice, SaysThatItIsInOrderAgainOnce)
{
    Days days;
    days.run(good());
    days.run(failing({configurations}));
    const ChangeNotice notice = days.run(good());
    EXPECT_EQ(notice.kind, Kind::Mended);
    EXPECT_EQ(notice.rows, QStringList(configurations));
    EXPECT_EQ(days.kind(good()), Kind::Nothing);
    EXPECT_EQ(days.kind(failing({configurations})), Kind::RowsFailed) << "a new loss is told anew";
}

TEST(ChangeNotice, TellsOfARowThatFailsInTheVeryFirstRun)
{
    EXPECT_EQ(Days().kind(failing({boards})), Kind::RowsFailed);
}

TEST(ChangeNotice, NamesAnUpgradeSinceTheRowWasLastWell)
{
    Days days;
    days.run(good());
    RunRecord later = failing({configurations});
    later.version = u"v2025.2.11000"_s;
    const ChangeNotice notice = days.run(later);
    EXPECT_EQ(notice.version, (VersionStep{u"v2025.1.10333"_s, u"v2025.2.11000"_s}));
    RunRecord more = failing({configurations, boards});
    more.version = later.version;
    EXPECT_FALSE(days.run(more).version.isChange()) << "the boards were still well with the new version";
}

TEST(ChangeNotice, TellsWhatIsNewlyNeededFromWhatWasLost)
{
    Days days;
    RunRecord before = good();
    before.requirements = u"2026-05"_s;
    before.needs.removeIf([](const RowNeed &need) { return need.id == boards; });
    for (RowNeed &need : before.needs) {
        if (need.id == configurations)
            need.levels[Right::Edit] = Level::My;
    }
    days.run(before);
    const ChangeNotice notice = days.run(failing({configurations, boards, u"table.company.companyType"_s}));
    EXPECT_TRUE(notice.newlyNeeded.contains(configurations)) << "more of it is needed";
    EXPECT_TRUE(notice.newlyNeeded.contains(boards));
    EXPECT_FALSE(notice.newlyNeeded.contains(u"table.company.companyType"_s));
}

TEST(ChangeNotice, TellsOfRefusedKeysOnceWhateverElseIsWrongWithThem)
{
    Days days;
    days.run(good());
    EXPECT_EQ(days.kind(stopped(Stage::Authentication, Cause::KeysRefused)), Kind::KeysRefused);
    EXPECT_EQ(days.kind(stopped(Stage::Authentication, Cause::KeysAlike)), Kind::Nothing);
    EXPECT_EQ(days.kind(good()), Kind::Mended);
    EXPECT_EQ(days.kind(stopped(Stage::Authentication, Cause::KeysRefused)), Kind::KeysRefused);
}

TEST(ChangeNotice, TellsAtOnceOfAFaultThatDoesNotPass)
{
    Days days;
    days.run(good());
    const ChangeNotice notice = days.run(stopped(Stage::Tls, Cause::CertificateExpired));
    EXPECT_EQ(notice.kind, Kind::Stopped);
    EXPECT_EQ(notice.stage, Stage::Tls);
    EXPECT_EQ(days.kind(stopped(Stage::Tls, Cause::CertificateExpired)), Kind::Nothing);
    EXPECT_EQ(days.kind(stopped(Stage::Tls, Cause::CertificateWrongHost)), Kind::Stopped);
}

TEST(ChangeNotice, WaitsForTheThirdRunWithoutANetwork)
{
    Days days;
    days.run(good());
    EXPECT_EQ(days.kind(unreachable()), Kind::Nothing);
    EXPECT_EQ(days.kind(stopped(Stage::Dns, Cause::HostNotFound)), Kind::Nothing);
    const ChangeNotice notice = days.run(unreachable());
    EXPECT_EQ(notice.kind, Kind::Away);
    EXPECT_EQ(notice.runs, 3);
    EXPECT_EQ(notice.since.toSecsSinceEpoch(), good().at.toSecsSinceEpoch() + 3600) << "the first of the three";
    EXPECT_EQ(days.kind(unreachable()), Kind::Nothing);
    EXPECT_EQ(days.kind(good()), Kind::Mended);
    EXPECT_EQ(days.kind(unreachable()), Kind::Nothing);
    EXPECT_EQ(days.kind(unreachable()), Kind::Nothing);
    EXPECT_EQ(days.kind(good()), Kind::Nothing) << "nobody knew of it";
    for (const Cause cause : {Cause::NameServerSilent, Cause::NameServerFailed})
        EXPECT_EQ(days.kind(stopped(Stage::Dns, cause)), Kind::Nothing);
}

TEST(ChangeNotice, CountsRowsThatCouldNotBeTestedAsPassingFaults)
{
    Sample sample;
    sample.levelsTold = false;
    sample.answer(boards, ProbeOutcome::Fault, {Cause::ServerError, {}, 500});
    const RunRecord record = recordOf(sample.report());
    ASSERT_EQ(record.verdict, Verdict::Undetermined);
    EXPECT_EQ(record.cause, Cause::ServerError);
    Days days;
    EXPECT_EQ(days.kind(record), Kind::Nothing);
    EXPECT_EQ(days.kind(record), Kind::Nothing);
    EXPECT_EQ(days.kind(record), Kind::Away);
}

TEST(ChangeNotice, KeepsAToldTroubleInMindThroughFaultsOfTheNetwork)
{
    Days days;
    days.run(good());
    days.run(failing({boards}));
    for (int i = 0; i < 5; ++i)
        days.run(unreachable());
    EXPECT_EQ(days.kind(failing({boards})), Kind::Nothing);
    Sample untested;
    untested.levelsTold = false;
    untested.answer(boards, ProbeOutcome::Fault, {Cause::ServerError, {}, 500});
    untested.refuse(configurations);
    EXPECT_EQ(days.run(recordOf(untested.report())).rows, QStringList(configurations));
    EXPECT_EQ(days.kind(failing({configurations, boards})), Kind::Nothing) << "the boards were never seen mended";
    EXPECT_EQ(days.kind(good()), Kind::Mended);
}

} // namespace Propel
