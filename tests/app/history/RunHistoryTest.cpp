// SPDX-License-Identifier: MIT
#include "app/history/RunChanges.h"

#include "tests/support/SampleReport.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

RunRecord worst()
{
    Sample sample;
    for (const TableRequirement &table : RequirementSet::builtIn().tables())
        sample.refuse(table.id);
    for (const ModuleRequirement &row : RequirementSet::builtIn().modules())
        sample.refuse(row.id);
    return recordOf(sample.report());
}

} // namespace

TEST(RunHistory, GivesBackWhatWasWritten)
{
    RunHistory history;
    history.add(recordOf(Sample().report()));
    Sample stopped;
    stopped.failAt(Stage::Tls, {Cause::CertificateExpired, u"never stored"_s, 0});
    history.add(recordOf(stopped.report()));
    Sample doubtful;
    doubtful.levelsKnown = false;
    history.add(recordOf(doubtful.report()));
    history.add(worst());
    for (RunRecord &run : history.runs)
        run.at = QDateTime(run.at.date(), QTime(12, 0), QTimeZone::utc()); // whole seconds are kept
    history.notified = {{u"table.a"_s}, Cause::KeysRefused, true};
    ASSERT_FALSE(history.runs.at(2).unconfirmed.isEmpty());
    EXPECT_EQ(RunHistory::fromJson(history.toJson()), history);
}

TEST(RunHistory, KeepsTheLastFiveHundredAndStaysSmall)
{
    RunHistory history;
    RunRecord run = worst();
    for (int i = 0; i < 620; ++i) {
        run.version = u"v2025.%1.10333"_s.arg(i);
        history.add(run);
    }
    ASSERT_EQ(history.runs.size(), RunHistory::most);
    EXPECT_EQ(history.runs.constFirst().version, u"v2025.120.10333"_s);
    EXPECT_EQ(history.runs.constLast().version, u"v2025.619.10333"_s);
    EXPECT_LT(history.toJson().size(), 200000);
}

TEST(RunHistory, NeverLosesTheRunInWhichSomethingChanged)
{
    RunHistory history;
    RunRecord run = recordOf(Sample().report());
    const QDateTime begin(QDate(2026, 11, 2), QTime(9, 0), QTimeZone::utc());
    const auto test = [&](const RunRecord &what, int seconds) {
        RunRecord now = what;
        now.at = begin.addSecs(seconds);
        history.add(now);
    };
    const RunRecord broken = worst();
    test(run, 0);
    for (int i = 0; i < 3000; ++i) // somebody watches, or an agent tests each minute
        test(broken, 60 * (i + 1));
    ASSERT_EQ(history.runs.size(), 3);
    EXPECT_EQ(history.runs.at(1).at, begin.addSecs(60)) << "when it broke";
    EXPECT_EQ(history.runs.at(2).at, begin.addSecs(60 * 3000));
    EXPECT_EQ(history.runs.at(2).tests, 2999);

    test(run, 60 * 3001);
    test(run, 60 * 3001 + 29 * 3600); // the computer was off
    test(run, 60 * 3001 + 30 * 3600);
    EXPECT_EQ(history.runs.size(), 6);

    const QList<HistoryEntry> entries = historyEntries(history);
    ASSERT_EQ(entries.size(), 5);
    EXPECT_EQ(entries.at(1).tests, 3000);
    EXPECT_FALSE(entries.at(1).change.newlyFailed.isEmpty());
    EXPECT_FALSE(entries.at(2).change.fixed.isEmpty());
    EXPECT_TRUE(entries.at(3).isGap());
    EXPECT_EQ(entries.at(4).tests, 2);
    EXPECT_EQ(sinceOfVerdict(history), begin.addSecs(60 * 3001)) << "ready since then, also over the gap";
}

TEST(RunHistory, HoldsNothingThatTheInstanceCallsItself)
{
    Sample sample;
    sample.facts.connection.companyName = u"Acme MSP"_s;
    sample.failAt(Stage::Authentication, {Cause::KeysRefused, u"AbCdEfGhIjKlMnOp"_s, 401});
    RunHistory history;
    history.add(recordOf(sample.report()));
    const QByteArray json = history.toJson();
    for (const char *word : {"Acme", "acme", "AbCd", "https"})
        EXPECT_FALSE(json.contains(word)) << word << " in " << json.constData();
}

TEST(RunHistory, RefusesWhatIsNone)
{
    for (const char *json : {"", "{", "[]", "{}", "{\"schema\":\"propel-connect/history/2\",\"runs\":[]}",
                             "{\"schema\":\"propel-connect/history/1\",\"runs\":7}"})
        EXPECT_EQ(causeOf(RunHistory::fromJson(json)), Cause::FileDamaged) << json;
}

TEST(RunHistory, TakesWhatMakesNoSenseForNothing)
{
    const auto history = RunHistory::fromJson(
        R"({"schema":"propel-connect/history/1","needs":[{"requirements":"1","rows":[["a","ANMX"],7]}],"told":[],
"runs":[{"at":"never"},{"at":"2026-11-24T10:00:00Z","verdict":"splendid","cause":"newer","needs":0,"failed":[0,0,9,-1,"x"],
"ms":-5,"requests":1e300,"untested":{}},3]})");
    ASSERT_TRUE(history);
    ASSERT_EQ(history->runs.size(), 1);
    const RunRecord &run = history->runs.constFirst();
    EXPECT_EQ(run.verdict, Verdict::Undetermined);
    EXPECT_EQ(run.cause, Cause::None);
    EXPECT_EQ(run.failed, QStringList(u"a"_s));
    EXPECT_EQ(run.milliseconds, 0);
}

} // namespace Propel
