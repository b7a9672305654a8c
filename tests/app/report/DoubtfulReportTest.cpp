// SPDX-License-Identifier: MIT
// Files that read well, and say what no run can have found.
#include "app/report/JsonReport.h"

#include "app/requirements/RequirementSet.h"
#include "tests/support/SampleReport.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

struct Tampering
{
    const char *what;
    std::function<void(Report &)> with;
};

/// What is said of it once it is read.
QString doubtAfter(const Tampering &tampering)
{
    Report report = Sample().report();
    EXPECT_EQ(report.verdict, Verdict::Ready);
    tampering.with(report);
    const Result<Report> back = reportFromJson(toJsonText(report));
    EXPECT_TRUE(back) << "it reads well";
    return back ? inconsistencyIn(*back) : QString();
}

void isOfNextMonth(Report &report)
{
    report.requirementsVersion = u"2099-12"_s;
}

} // namespace

TEST(DoubtfulReport, IsNotBelievedWhereItsRowsAreNotThoseThatAreNeeded)
{
    const QList<Tampering> tamperings{
        {"no rows", [](Report &report) { report.modules.clear(), report.tables.clear(); }},
        {"no rows of modules", [](Report &report) { report.modules.clear(); }},
        {"no tables", [](Report &report) { report.tables.clear(); }},
        {"a row is missing", [](Report &report) { report.modules.removeAt(4); }},
        {"a table is missing", [](Report &report) { report.tables.removeLast(); }},
        {"a row is there twice", [](Report &report) { report.modules += report.modules.constFirst(); }},
        {"a row twice for another", [](Report &report) { report.modules[1] = report.modules.constFirst(); }},
        {"a table that nobody knows", [](Report &report) { report.tables[3].requirement.id = u"table.x"_s; }},
        {"a right is missing", [](Report &report) { report.modules[0].rights.removeLast(); }},
        {"no rights", [](Report &report) { report.modules[0].rights.clear(); }},
        {"less is required", [](Report &report) { report.modules[0].rights[0].required = Level::None; }},
        {"of no requirements", [](Report &report) { report.requirementsName.clear(), report.tables.clear(); }},
        {"of no version", [](Report &report) { report.requirementsVersion.clear(), report.tables.clear(); }},
        {"no rows of others", [](Report &report) { isOfNextMonth(report), report.modules.clear(); }},
        {"no rights of others", [](Report &report) { isOfNextMonth(report), report.modules[2].rights.clear(); }},
    };
    for (const Tampering &tampering : tamperings)
        EXPECT_NE(doubtAfter(tampering), QString()) << tampering.what;
}

TEST(DoubtfulReport, IsNotBelievedWhereItsRowsContradictTheVerdict)
{
    const QList<Tampering> tamperings{
        {"a failed row", [](Report &report) { report.modules[7].state = State::Failed; }},
        {"a failed table", [](Report &report) { report.tables[0].state = State::Failed; }},
        {"an untested table", [](Report &report) { report.tables[0].state = State::Untested; }},
        {"a failed right", [](Report &report) { report.modules[7].rights[0].evaluation.state = State::Failed; }},
        {"a failed stage", [](Report &report) { report.stages[2].state = StageState::Failed; }},
        {"nothing unconfirmed", [](Report &report) { report.verdict = Verdict::Unconfirmed; }},
        {"nothing failed", [](Report &report) { report.verdict = Verdict::NotReady; }},
        {"nothing untested", [](Report &report) { report.verdict = Verdict::Undetermined; }},
        {"a failed row of others",
         [](Report &report) { isOfNextMonth(report), report.modules[7].state = State::Failed; }},
    };
    for (const Tampering &tampering : tamperings)
        EXPECT_NE(doubtAfter(tampering), QString()) << tampering.what;
}

TEST(DoubtfulReport, SaysWhatIsInDoubt)
{
    EXPECT_EQ(doubtAfter({"", [](Report &report) { report.tables.removeLast(); }}),
              u"\"tables\" has 14 rows in place of 15"_s);
    EXPECT_EQ(doubtAfter({"", [](Report &report) { report.tables[0].state = State::Failed; }}),
              u"\"verdict\" is \"ready\", and the rows say \"notReady\""_s);
}

TEST(DoubtfulReport, IsNoneOfThoseThatRunsGive)
{
    EXPECT_EQ(inconsistencyIn(emptyReport(RequirementSet::builtIn())), QString())
        << "as where the keychain gave no key";
    EXPECT_EQ(inconsistencyIn(Sample().report()), QString());
    Sample stopped;
    stopped.failAt(Stage::Tls, {Cause::CertificateUnknownIssuer, u"Some CA"_s});
    EXPECT_EQ(inconsistencyIn(stopped.report()), QString());
    Sample refused;
    refused.failAt(Stage::Authentication, {Cause::KeysRefused, u"no"_s, 401});
    EXPECT_EQ(inconsistencyIn(refused.report()), QString());
    Sample lacking;
    lacking.refuse(u"table.service.source"_s);
    EXPECT_EQ(inconsistencyIn(lacking.report()), QString());
    Sample begun;
    begun.levelsKnown = false;
    begun.facts.levelsStage.state = StageState::NotReached;
    begun.facts.running = true;
    EXPECT_EQ(inconsistencyIn(begun.report()), QString()) << "rows that wait for their levels";
    Sample older;
    older.facts.connection.version = u"v2019.1.1"_s;
    EXPECT_EQ(inconsistencyIn(older.report()), QString());
}

TEST(DoubtfulReport, IsBelievedWhereItIsOfOtherRequirementsAndAgreesWithItself)
{
    const auto withOneMore = [](Report &report) {
        isOfNextMonth(report);
        report.modules += report.modules.constFirst();
        report.modules.last().requirement.id = u"system.news"_s;
    };
    EXPECT_EQ(doubtAfter({"", withOneMore}), QString());
}

TEST(DoubtfulReport, IsBelievedWhereKeysWereRefusedForAReasonThatANewerProgramKnows)
{
    Sample sample;
    sample.failAt(Stage::Authentication, {Cause::KeysRefused, u"no"_s, 401});
    QByteArray json = toJsonText(sample.report());
    ASSERT_TRUE(json.contains("\"notReady\""));
    json.replace("\"keysRefused\"", "\"keysOnHoliday\"");
    const Result<Report> back = reportFromJson(json);
    ASSERT_TRUE(back);
    EXPECT_EQ(inconsistencyIn(*back), QString());
}

} // namespace Propel
