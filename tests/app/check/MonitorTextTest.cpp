// SPDX-License-Identifier: MIT
#include "app/check/MonitorText.h"

#include "app/requirements/RequirementSet.h"
#include "tests/support/SampleReport.h"

using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

namespace Propel {
namespace {

CheckResult resultOf(const Report &report)
{
    CheckResult last;
    last.name = u"Acme"_s;
    last.report = report;
    last.age = 3h;
    last.maxAge = 26h;
    return last;
}

CheckResult noResult()
{
    CheckResult last;
    last.name = u"Acme"_s;
    last.report = emptyReport(RequirementSet::builtIn());
    last.error = {Cause::FileUnreadable, u"/status/abc.json"_s};
    last.maxAge = 26h;
    return last;
}

Report failedReport()
{
    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    return sample.report();
}

Report unconfirmedReport()
{
    Sample sample;
    sample.levelsKnown = false;
    return sample.report();
}

} // namespace

TEST(MonitorText, GivesNagiosALineWithPerformanceData)
{
    EXPECT_EQ(nagiosText({resultOf(Sample().report())}),
              u"OK - Acme: All 26 permissions OK (3 hours ago) | passed=26 failed=0 unconfirmed=0 untested=0 "
              "age=10800s;;93600;0\n"_s);
}

TEST(MonitorText, ListsWhatFailedBehindTheFirstLine)
{
    const QStringList lines = nagiosText({resultOf(failedReport())}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_TRUE(lines.at(0).startsWith(u"CRITICAL - "_s));
    EXPECT_EQ(lines.at(1), u"Companies, Configurations: missing. Change Edit Level from None to All."_s);
}

TEST(MonitorText, EndsByTheVerdict)
{
    EXPECT_EQ(resultOf(Sample().report()).exitCode(), ExitCode::Ready);
    EXPECT_EQ(resultOf(failedReport()).exitCode(), ExitCode::NotReady);
    CheckResult unconfirmed = resultOf(unconfirmedReport());
    EXPECT_EQ(unconfirmed.exitCode(), ExitCode::Ready);
    unconfirmed.strict = true;
    EXPECT_EQ(unconfirmed.exitCode(), ExitCode::Unconfirmed);
    EXPECT_TRUE(nagiosText({unconfirmed}).startsWith(u"WARNING - "_s));
    EXPECT_EQ(noResult().exitCode(), ExitCode::Undetermined);
}

TEST(MonitorText, CallsAnOldResultUnknownAndSaysItsAge)
{
    CheckResult old = resultOf(Sample().report());
    old.age = 26h;
    EXPECT_EQ(old.exitCode(), ExitCode::Ready);
    old.age = 72h;
    EXPECT_EQ(old.exitCode(), ExitCode::Undetermined);
    EXPECT_TRUE(nagiosText({old}).startsWith(u"UNKNOWN - Acme: the last result is 3 days old, more than 26 hours."_s))
        << nagiosText({old}).toStdString();
    old.age = -1h;
    EXPECT_EQ(old.exitCode(), ExitCode::Undetermined);
    EXPECT_TRUE(monitorSentence(old).contains(u"future"_s));
    old.age = -10s; // two clocks are never quite the same
    EXPECT_EQ(old.exitCode(), ExitCode::Ready);
    EXPECT_EQ(monitorSentence(old), u"Acme: All 26 permissions OK (just now)"_s);
}

TEST(MonitorText, GivesDattoItsMarkers)
{
    const QString text = dattoText({resultOf(failedReport())});
    EXPECT_TRUE(text.startsWith(u"<-Start Result->\nStatus=CRITICAL: Acme: "_s)) << text.toStdString();
    EXPECT_TRUE(text.contains(u"\n<-End Result->\n<-Start Diagnostic->\nCompanies, Configurations: missing."_s));
    EXPECT_TRUE(text.endsWith(u"<-End Diagnostic->\n"_s));
    EXPECT_TRUE(dattoText({noResult()}).contains(u"Status=UNKNOWN: Acme: no result."_s));
}

TEST(MonitorText, LetsNoNamePassForAMarkerOrForPerformanceData)
{
    CheckResult last = resultOf(failedReport());
    last.name = u"A | failed=99\nB <-End Result->"_s;
    EXPECT_EQ(nagiosText({last}).count(u'|'), 1);
    EXPECT_EQ(nagiosText({last}).count(u'\n'), 2);
    EXPECT_EQ(dattoText({last}).count(u"<-End Result->"_s), 1);
}

TEST(MonitorText, SumsSeveralConnectionsUpInTheFirstLine)
{
    CheckResult other = resultOf(failedReport());
    other.name = u"Beta"_s;
    const QStringList lines =
        nagiosText({resultOf(Sample().report()), other, noResult()}).split(u'\n', Qt::SkipEmptyParts);
    ASSERT_GE(lines.size(), 5);
    EXPECT_TRUE(lines.at(0).startsWith(u"CRITICAL - 2 of 3 connections need attention. Beta: 1 permissions missing"_s))
        << lines.at(0);
    EXPECT_TRUE(lines.at(0).endsWith(u"| connections=3 ok=1 warning=0 critical=1 unknown=1"_s)) << lines.at(0);
    EXPECT_TRUE(lines.at(1).startsWith(u"OK - Acme: All 26"_s)) << lines.at(1);
    EXPECT_TRUE(lines.at(2).startsWith(u"CRITICAL - Beta: "_s)) << lines.at(2);
    EXPECT_TRUE(lines.at(3).startsWith(u"Companies, Configurations: missing."_s)) << lines.at(3);
    const QString good = nagiosText({resultOf(Sample().report()), resultOf(Sample().report())});
    EXPECT_TRUE(good.startsWith(u"OK - 2 connections, all OK | "_s)) << good;
    EXPECT_EQ(dattoText({resultOf(Sample().report()), other}).count(u"Status="_s), 1);
}

TEST(MonitorText, EndsByTheWorstOfSeveral)
{
    const CheckResult good = resultOf(Sample().report());
    EXPECT_EQ(exitCodeOf({good, good}), ExitCode::Ready);
    EXPECT_EQ(exitCodeOf({good, noResult(), resultOf(failedReport())}), ExitCode::NotReady);
    CheckResult warning = resultOf(unconfirmedReport());
    warning.strict = true;
    EXPECT_EQ(exitCodeOf({good, warning}), ExitCode::Unconfirmed);
    EXPECT_EQ(exitCodeOf({warning, noResult()}), ExitCode::Undetermined);
    EXPECT_EQ(exitCodeOf({}), ExitCode::Undetermined);
}

TEST(MonitorText, GivesAResultOfThisMomentNoAge)
{
    CheckResult live = resultOf(Sample().report());
    live.isLive = true;
    live.age = 0s;
    EXPECT_EQ(nagiosText({live}),
              u"OK - Acme: All 26 permissions OK | passed=26 failed=0 unconfirmed=0 untested=0 time=1830ms\n"_s);
    live.error = {Cause::KeychainUnavailable, {}, 0};
    live.remark = u"Nobody is signed in."_s;
    const QString text = nagiosText({live});
    EXPECT_TRUE(text.startsWith(u"UNKNOWN - Acme: This computer's keychain doesn't respond.\n"_s)) << text;
    EXPECT_TRUE(text.endsWith(u"\nNobody is signed in.\n"_s)) << text;
}

TEST(MonitorText, GivesOneJsonObjectWithOrWithoutAResult)
{
    const QJsonObject good = QJsonDocument::fromJson(resultJson(resultOf(Sample().report()))).object();
    EXPECT_EQ(good["verdict"_L1].toString(), u"ready"_s);
    EXPECT_EQ(good["age"_L1]["seconds"_L1].toInt(), 10800);
    EXPECT_FALSE(good["age"_L1]["tooOld"_L1].toBool(true));
    const QJsonObject none = QJsonDocument::fromJson(resultJson(noResult())).object();
    EXPECT_EQ(none["verdict"_L1].toString(), u"undetermined"_s);
    EXPECT_EQ(none["error"_L1]["cause"_L1].toString(), u"fileUnreadable"_s);
}

} // namespace Propel
