// SPDX-License-Identifier: MIT
#include "app/history/RunChanges.h"

#include "tests/support/SampleReport.h"

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

/// One table couldn't be tested.
RunRecord untested(const QString &refused = {})
{
    Sample sample;
    sample.levelsKnown = false;
    sample.answer(boards, ProbeOutcome::Fault, {Cause::ServerError, {}, 500});
    if (!refused.isEmpty())
        sample.refuse(refused);
    return recordOf(sample.report());
}

RunRecord withVersion(RunRecord run, const QString &version)
{
    run.version = version;
    return run;
}

/// What a person is notified of after each of these runs, an hour apart.
QList<ChangeNotice> noticesOf(const QList<RunRecord> &runs)
{
    QList<ChangeNotice> notices;
    RunHistory history;
    for (RunRecord run : runs) {
        run.at = run.at.addSecs(3600 * history.runs.size());
        const auto [notice, notified] = noticeFor(history, run);
        notices += notice;
        history.notified = notified;
        history.add(run);
        history = *RunHistory::fromJson(history.toJson()); // also across a restart
    }
    return notices;
}

QList<Kind> kindsOf(const QList<RunRecord> &runs)
{
    QList<Kind> kinds;
    for (const ChangeNotice &notice : noticesOf(runs))
        kinds += notice.kind;
    return kinds;
}

} // namespace

TEST(RunChange, TellsFailedFromFixedAndLeavesOutWhatWasNotSeen)
{
    const RunRecord bad = withVersion(failing({boards}), u"v2025.2.1"_s);
    const RunChange lost = changeBetween(good(), bad);
    EXPECT_EQ(lost.newlyFailed, QStringList(boards));
    EXPECT_EQ(lost.version, (VersionStep{u"v2025.1.10333"_s, u"v2025.2.1"_s}));
    EXPECT_EQ(lost.now, Verdict::NotReady);
    EXPECT_EQ(changeBetween(bad, good()).fixed, QStringList(boards));
    EXPECT_TRUE(changeBetween(bad, stopped(Stage::Tcp, Cause::ConnectionRefused)).fixed.isEmpty());
}

TEST(ChangeNotice, ComesOnceForEachChange)
{
    RunRecord unconfirmed = good();
    unconfirmed.verdict = Verdict::Unconfirmed;
    const RunRecord both = failing({configurations, boards});
    const RunRecord refused = stopped(Stage::Authentication, Cause::KeysRefused);
    const RunRecord untestedAndRefused = untested(configurations);
    constexpr Kind nothing = Kind::Nothing;
    struct Case
    {
        const char *name;
        QList<RunRecord> runs;
        QList<Kind> kinds;
    };
    for (const Case &each : std::initializer_list<Case>{
             {"all is well", {good(), good(), unconfirmed}, {nothing, nothing, nothing}},
             {"the very first run", {failing({boards})}, {Kind::RowsFailed}},
             {"half of it is fixed, and lost again",
              {good(), both, both, failing({boards}), both},
              {nothing, Kind::RowsFailed, nothing, nothing, Kind::RowsFailed}},
             {"fixed, and lost again",
              {both, good(), good(), both},
              {Kind::RowsFailed, Kind::Fixed, nothing, Kind::RowsFailed}},
             {"refused keys, whatever else is wrong with them",
              {good(), refused, stopped(Stage::Authentication, Cause::KeysAlike), good(), refused},
              {nothing, Kind::KeysRefused, nothing, Kind::Fixed, Kind::KeysRefused}},
             {"faults that don't pass",
              {stopped(Stage::Tls, Cause::CertificateExpired), stopped(Stage::Tls, Cause::CertificateExpired),
               stopped(Stage::Tls, Cause::CertificateWrongHost)},
              {Kind::Stopped, nothing, Kind::Stopped}},
             {"the third run without a network",
              {good(), unreachable(), stopped(Stage::Dns, Cause::HostNotFound), unreachable(), unreachable(), good()},
              {nothing, nothing, nothing, Kind::Away, nothing, Kind::Fixed}},
             {"two runs without a network",
              {stopped(Stage::Dns, Cause::NameServerSilent), stopped(Stage::Dns, Cause::NameServerFailed), good()},
              {nothing, nothing, nothing}},
             {"rows that couldn't be tested", {untested(), untested(), untested()}, {nothing, nothing, Kind::Away}},
             {"trouble is remembered while there is no network",
              {failing({boards}), unreachable(), unreachable(), unreachable(), failing({boards})},
              {Kind::RowsFailed, nothing, nothing, Kind::Away, nothing}},
             {"untested rows weren't seen fixed",
              {failing({boards}), untestedAndRefused, both, good()},
              {Kind::RowsFailed, Kind::RowsFailed, nothing, Kind::Fixed}},
         })
        EXPECT_EQ(kindsOf(each.runs), each.kinds) << each.name;
    EXPECT_EQ(untested().verdict, Verdict::Undetermined);
    EXPECT_EQ(untested().cause, Cause::ServerError);
}

TEST(ChangeNotice, NamesTheRows)
{
    const RunRecord both = failing({configurations, boards});
    const QList<ChangeNotice> notices = noticesOf({good(), both, failing({boards}), both, good()});
    EXPECT_EQ(notices.at(1).rows, (QStringList{configurations, boards}));
    EXPECT_TRUE(!notices.at(1).change.version.isChange() && notices.at(1).change.newlyNeeded.isEmpty());
    EXPECT_EQ(notices.at(3).rows, QStringList(configurations)) << "lost again";
    EXPECT_EQ(notices.at(4).rows, (QStringList{configurations, boards}));
    EXPECT_EQ(noticesOf({failing({boards}), untested(configurations)}).at(1).rows, QStringList(configurations));
}

TEST(ChangeNotice, SaysSinceWhenItCouldNotBeTested)
{
    const ChangeNotice notice = noticesOf({good(), unreachable(), unreachable(), unreachable()}).constLast();
    EXPECT_EQ(notice.runs, 3);
    EXPECT_EQ(notice.since.toSecsSinceEpoch(), good().at.toSecsSinceEpoch() + 3600) << "the first of the three";
}

TEST(ChangeNotice, NamesAnUpgradeSinceTheRowWasLastWell)
{
    const QString upgraded = u"v2025.2.11000"_s;
    const QList<ChangeNotice> notices = noticesOf({good(), withVersion(failing({configurations}), upgraded),
                                                   withVersion(failing({configurations, boards}), upgraded)});
    EXPECT_EQ(notices.at(1).change.version, (VersionStep{u"v2025.1.10333"_s, upgraded}));
    EXPECT_FALSE(notices.at(2).change.version.isChange()) << "the boards were still well with the new version";
}

TEST(ChangeNotice, TellsWhatIsNewlyNeededFromWhatWasLost)
{
    RunRecord before = good();
    before.requirements = u"2026-05"_s;
    before.needs.removeIf([](const RowNeed &need) { return need.id == boards; });
    for (RowNeed &need : before.needs) {
        if (need.id == configurations)
            need.levels[Right::Edit] = Level::My;
    }
    const QString lost = u"table.company.companyType"_s;
    const QStringList newlyNeeded =
        noticesOf({before, failing({configurations, boards, lost})}).at(1).change.newlyNeeded;
    EXPECT_TRUE(newlyNeeded.contains(configurations)) << "more of it is needed";
    EXPECT_TRUE(newlyNeeded.contains(boards));
    EXPECT_FALSE(newlyNeeded.contains(lost));
}

} // namespace Propel
