// SPDX-License-Identifier: MIT
#include "app/report/JsonReport.h"

#include "tests/support/SampleReport.h"

#include "app/history/ReportChanges.h"
#include "app/requirements/RequirementSet.h"

#include <random>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Field by field what the JSON can't hide: equal JSON alone would pass over what is never written.
void expectSame(const Report &a, const Report &b)
{
    EXPECT_EQ(a.generated, b.generated);
    EXPECT_EQ(a.connection, b.connection);
    EXPECT_EQ(a.requirementsName, b.requirementsName);
    EXPECT_EQ(a.requirementsVersion, b.requirementsVersion);
    EXPECT_EQ(a.verdict, b.verdict);
    EXPECT_EQ(a.stages, b.stages);
    EXPECT_EQ(a.outsideReach, b.outsideReach);
    EXPECT_EQ(a.sight, b.sight);
    EXPECT_EQ(a.levelsKnown, b.levelsKnown);
    EXPECT_EQ(a.excess, b.excess);
    EXPECT_EQ(a.unknownExcess, b.unknownExcess);
    EXPECT_EQ(a.drift, b.drift);
    EXPECT_EQ(a.requests, b.requests);
    EXPECT_EQ(a.milliseconds, b.milliseconds);
    ASSERT_EQ(a.modules.size(), b.modules.size());
    for (qsizetype i = 0; i < a.modules.size(); ++i) {
        const ModuleResult &one = a.modules.at(i);
        const ModuleResult &other = b.modules.at(i);
        EXPECT_EQ(one.requirement.id, other.requirement.id);
        EXPECT_EQ(one.requirement.module, other.requirement.module);
        EXPECT_EQ(one.requirement.action, other.requirement.action);
        EXPECT_EQ(one.requirement.levels, other.requirement.levels);
        EXPECT_EQ(one.requirement.reason, other.requirement.reason);
        EXPECT_EQ(one.requirement.since, other.requirement.since);
        EXPECT_EQ(one.requirement.isTableSetup(), other.requirement.isTableSetup());
        EXPECT_EQ(one.rights, other.rights);
        EXPECT_EQ(one.probe, other.probe);
        EXPECT_EQ(one.state, other.state);
        EXPECT_EQ(one.pending, other.pending);
        EXPECT_EQ(one.tablesAllowed, other.tablesAllowed);
        EXPECT_EQ(one.tablesInAll, other.tablesInAll);
    }
    ASSERT_EQ(a.tables.size(), b.tables.size());
    for (qsizetype i = 0; i < a.tables.size(); ++i) {
        const TableResult &one = a.tables.at(i);
        const TableResult &other = b.tables.at(i);
        EXPECT_EQ(one.requirement.id, other.requirement.id);
        EXPECT_EQ(one.requirement.group, other.requirement.group);
        EXPECT_EQ(one.requirement.table, other.requirement.table);
        EXPECT_EQ(one.requirement.path, other.requirement.path);
        EXPECT_EQ(one.requirement.reason, other.requirement.reason);
        EXPECT_EQ(one.change, other.change);
        EXPECT_EQ(one.last, other.last);
        EXPECT_EQ(one.probe, other.probe);
        EXPECT_EQ(one.state, other.state);
        EXPECT_EQ(one.finding, other.finding);
        EXPECT_EQ(one.pending, other.pending);
    }
}

void expectRoundTrip(const Report &report)
{
    const QByteArray json = toJsonText(report);
    const Result<Report> back = reportFromJson(json);
    ASSERT_TRUE(back) << back.error().detail.toStdString();
    expectSame(report, *back);
    EXPECT_EQ(toJsonText(*back), json);
    EXPECT_EQ(inconsistencyIn(*back), QString()) << "what a run gives is believed";
}

template<typename Enum>
Enum anyOf(std::mt19937 &random, int count)
{
    return static_cast<Enum>(std::uniform_int_distribution(0, count - 1)(random));
}

} // namespace

TEST(JsonReport, ComesBackAsItWas)
{
    expectRoundTrip(Sample().report());
    expectRoundTrip(emptyReport(RequirementSet::builtIn()));

    Sample failed;
    failed.failAt(Stage::Tls, {Cause::CertificateUnknownIssuer, u"Some CA"_s});
    expectRoundTrip(failed.report());
}

TEST(JsonReport, ComesBackWhateverWasFound)
{
    std::mt19937 random(2026);
    for (int round = 0; round < 50; ++round) {
        Sample sample;
        sample.levelsKnown = round % 3 != 0;
        if (!sample.levelsKnown)
            sample.facts.levelsStage.error = {Cause::LevelsRefused, u"no"_s, 403};
        for (const ModuleRequirement &row : RequirementSet::builtIn().modules()) {
            for (const Right right : allRights)
                sample.setLevel(row.id, right, anyOf<Level>(random, 3));
        }
        const QStringList ids = sample.facts.answers.keys();
        for (const QString &id : ids)
            sample.answer(id, anyOf<ProbeOutcome>(random, 5),
                          {anyOf<Cause>(random, 60), u"some <b>words</b>"_s, round});
        sample.facts.running = round % 7 == 0;
        sample.facts.discovery.reach.privateCa = round % 2 == 0;
        expectRoundTrip(sample.report());
        if (HasFailure())
            return;
    }
}

TEST(JsonReport, HasTheFieldsThatOthersCountOn)
{
    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    sample.setLevel(u"companies.configurations"_s, Right::Delete, Level::All);
    sample.refuse(u"table.service.serviceBoard"_s);
    const QJsonObject report = toJson(sample.report());

    EXPECT_EQ(report["schema"_L1].toString(), u"propel-connect/report/1"_s);
    EXPECT_EQ(report["generated"_L1].toString(), u"2026-11-23T12:00:01.953Z"_s);
    EXPECT_EQ(report["application"_L1]["name"_L1].toString(), u"Propel Connect"_s);
    EXPECT_FALSE(report["application"_L1]["version"_L1].toString().isEmpty());
    EXPECT_EQ(report["connection"_L1]["publicKey"_L1].toString(), u"AbCd…"_s);
    EXPECT_EQ(report["verdict"_L1].toString(), u"notReady"_s);
    EXPECT_EQ(report["requirements"_L1]["version"_L1].toString(), RequirementSet::builtIn().version());
    EXPECT_EQ(report["outsideReach"_L1]["state"_L1].toString(), u"likely"_s);
    EXPECT_EQ(report["sight"_L1][1]["count"_L1].toInteger(), 5000000000);
    EXPECT_EQ(report["timing"_L1]["requests"_L1].toInt(), 2);
    EXPECT_EQ(report["requests"_L1][0]["at"_L1].toString(), u"2026-11-23T12:00:00.123Z"_s);

    const QStringList stages{u"address"_s,        u"dns"_s,    u"tcp"_s,        u"tls"_s, u"companyInfo"_s,
                             u"authentication"_s, u"levels"_s, u"permissions"_s};
    ASSERT_EQ(report["stages"_L1].toArray().size(), stages.size());
    for (qsizetype i = 0; i < stages.size(); ++i)
        EXPECT_EQ(report["stages"_L1][i]["stage"_L1].toString(), stages.at(i));

    const QJsonValue right = report["modules"_L1][1]["rights"_L1][0];
    EXPECT_EQ(right["right"_L1].toString(), u"edit"_s);
    EXPECT_EQ(right["required"_L1].toString(), u"All"_s);
    EXPECT_EQ(right["found"_L1].toString(), u"None"_s);
    EXPECT_EQ(right["live"_L1].toString(), u"none"_s);
    EXPECT_EQ(right["state"_L1].toString(), u"failed"_s);
    EXPECT_EQ(report["modules"_L1][1]["rights"_L1][1]["live"_L1].toString(), u"allowed"_s);

    const QJsonValue table = report["tables"_L1][12];
    EXPECT_EQ(table["id"_L1].toString(), u"table.service.serviceBoard"_s);
    EXPECT_EQ(table["httpStatus"_L1].toInt(), 403);
    EXPECT_FALSE(table["remedy"_L1].toString().isEmpty());

    const QJsonValue excess = report["excess"_L1][0];
    EXPECT_EQ(excess["action"_L1].toString(), u"Configurations"_s);
    EXPECT_EQ(excess["right"_L1].toString(), u"delete"_s);
    EXPECT_EQ(excess["found"_L1].toString(), u"All"_s);
    EXPECT_EQ(excess["required"_L1].toString(), u"None"_s);
    EXPECT_TRUE(excess["remedy"_L1].toString().contains(u"Companies > Configurations: set Delete Level to None"_s));
    EXPECT_EQ(report["excessUnknown"_L1].toInt(-1), 0);
}

TEST(JsonReport, ReadsResultsWithFormerNames)
{
    Sample sample;
    Report report = sample.report();
    report.levelsKnown = true;
    report.unknownExcess = 3;
    QByteArray json = toJsonText(report);
    json.replace("levelsReported", "levelsTold").replace("excessUnknown", "excessUntold");
    const Result<Report> read = reportFromJson(json);
    ASSERT_TRUE(read);
    EXPECT_TRUE(read->levelsKnown);
    EXPECT_EQ(read->unknownExcess, 3);
}

TEST(JsonReport, SaysWhatHasChangedSinceAnEarlierRun)
{
    Sample before;
    before.facts.sight = {{u"companies"_s, 40}};
    Report earlier = before.report();
    earlier.generated = earlier.generated.addDays(-1);
    EXPECT_FALSE(toJson(earlier).contains(u"drift"_s)) << "nothing to compare with";
    earlier.modules[0].rights.clear();
    Sample sample;
    sample.setLevel(u"companies.configurations"_s, Right::Edit, Level::None);
    sample.answer(u"table.service.serviceBoard"_s, ProbeOutcome::Fault, {Cause::ServerError, {}, 500});
    sample.facts.connection.version = u"v2025.2.4"_s;
    sample.facts.sight = {{u"companies"_s, 3}};
    Report now = sample.report();
    now.requirementsVersion = u"2026-12"_s;
    compareWithEarlier(now, earlier);
    const Result<Report> back = reportFromJson(toJsonText(now));
    ASSERT_TRUE(back);
    expectSame(now, *back);

    const QJsonValue drift = toJson(now)["drift"_L1];
    EXPECT_EQ(drift["earlier"_L1].toString(), u"2026-11-22T12:00:01.953Z"_s);
    EXPECT_EQ(drift["instance"_L1]["from"_L1].toString(), u"v2025.1.10333"_s);
    EXPECT_EQ(drift["instance"_L1]["to"_L1].toString(), u"v2025.2.4"_s);
    EXPECT_TRUE(drift["requirements"_L1]["changed"_L1].toBool());
    ASSERT_EQ(drift["changes"_L1].toArray().size(), 2);
    const QJsonValue lost = drift["changes"_L1][0];
    EXPECT_EQ(lost["kind"_L1].toString(), u"lost"_s);
    EXPECT_EQ(lost["id"_L1].toString(), u"companies.configurations"_s);
    EXPECT_EQ(lost["right"_L1].toString(), u"edit"_s);
    EXPECT_EQ(lost["state"_L1].toString(), u"failed"_s);
    EXPECT_EQ(drift["changes"_L1][1]["kind"_L1].toString(), u"newlyNeeded"_s);
    EXPECT_TRUE(now.tables[12].last) << "what an earlier run knew of it is handed on";
}

TEST(JsonReport, HasAllRowsInTheirOrderAlsoWhenAStageFailed)
{
    Sample sample;
    sample.failAt(Stage::Dns, {Cause::HostNotFound, {}});
    const QJsonObject report = toJson(sample.report());
    const RequirementSet &required = RequirementSet::builtIn();
    ASSERT_EQ(report["modules"_L1].toArray().size(), required.modules().size());
    for (qsizetype i = 0; i < required.modules().size(); ++i) {
        EXPECT_EQ(report["modules"_L1][i]["id"_L1].toString(), required.modules().at(i).id);
        EXPECT_EQ(report["modules"_L1][i]["state"_L1].toString(), u"untested"_s);
        EXPECT_EQ(report["modules"_L1][i]["rights"_L1][0]["found"_L1].toString(), u"unknown"_s);
    }
    ASSERT_EQ(report["tables"_L1].toArray().size(), required.tables().size());
    for (qsizetype i = 0; i < required.tables().size(); ++i)
        EXPECT_EQ(report["tables"_L1][i]["id"_L1].toString(), required.tables().at(i).id);
    EXPECT_TRUE(report["stages"_L1][1]["detail"_L1].toString().contains(u"connect.acme.com"_s));
}

TEST(JsonReport, NeverHoldsMoreThanFourCharactersOfThePublicKey)
{
    Report report = Sample().report();
    report.connection.publicKey = u"AbCdEfGhIjKlMnOp"_s;
    EXPECT_FALSE(toJsonText(report).contains("AbCdE"));

    QByteArray tampered = toJsonText(Sample().report());
    tampered.replace("AbCd…", "AbCdEfGhIjKlMnOp");
    EXPECT_EQ(reportFromJson(tampered)->connection.publicKey, u"AbCd…"_s);
}

TEST(JsonReport, SaysWhatIsWrongWithADamagedFile)
{
    EXPECT_EQ(evidenceOf(reportFromJson("{\n\n nonsense")), u"line 3: not JSON (unterminated object)"_s);
    EXPECT_EQ(causeOf(reportFromJson("")), Cause::FileDamaged);
    EXPECT_EQ(causeOf(reportFromJson("[]")), Cause::FileDamaged);
    EXPECT_EQ(causeOf(reportFromJson("{\"schema\": \"propel-connect/report/2\"}")), Cause::FileDamaged);
    EXPECT_EQ(causeOf(reportFromJson("{\"schema\": \"propel-connect/report/1\"}")), Cause::FileDamaged);
    QByteArray unknownState = toJsonText(Sample().report());
    unknownState.replace("\"state\": \"passed\"", "\"state\": \"splendid\"");
    EXPECT_EQ(causeOf(reportFromJson(unknownState)), Cause::FileDamaged);
}

TEST(JsonReport, SurvivesAFileThatIsCutOffOrScrambledAnywhere)
{
    const QByteArray good = toJsonText(Sample().report());
    for (qsizetype end = 0; end < good.size() - 2; end += 97)
        EXPECT_FALSE(reportFromJson(good.first(end))) << end;

    std::mt19937 random(7);
    for (int round = 0; round < 200; ++round) {
        QByteArray scrambled = good;
        for (int i = 0; i < 3; ++i) {
            const auto at = std::uniform_int_distribution<qsizetype>(0, scrambled.size() - 1)(random);
            scrambled[at] = static_cast<char>(std::uniform_int_distribution(32, 126)(random));
        }
        if (const Result<Report> report = reportFromJson(scrambled)) {
            EXPECT_EQ(report->stages.size(), qsizetype(allStages.size()));
        }
    }
}

TEST(JsonReport, RefusesMoreThanAnyRunGives)
{
    QByteArray endless = toJsonText(Sample().report());
    endless.replace("\"requests\": [", "\"requests\": [" + QByteArray("{},").repeated(3000));
    const Result<Report> report = reportFromJson(endless);
    ASSERT_FALSE(report);
    EXPECT_EQ(report.error().detail, u"\"requests\" has over 2000 entries"_s);
}

TEST(JsonReport, ReadsAReportOfANewerProgram)
{
    QByteArray newer = toJsonText([] {
        Sample sample;
        sample.refuse(u"table.service.source"_s);
        return sample.report();
    }());
    newer.replace("\"permissionMissing\"", "\"quotaOfTables\"");
    newer.replace("\"verdict\"", "\"news\": {\"a\": [1]}, \"verdict\"");
    const Result<Report> report = reportFromJson(newer);
    ASSERT_TRUE(report);
    EXPECT_EQ(report->tables.constLast().state, State::Failed);
    EXPECT_EQ(report->tables.constLast().probe.error.cause, Cause::None);
}

} // namespace Propel
