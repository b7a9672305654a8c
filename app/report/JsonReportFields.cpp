// SPDX-License-Identifier: MIT
#include "app/base/Json.h"
#include "app/base/JsonFields.h"
#include "app/base/Text.h"
#include "app/report/JsonReport.h"
#include "app/report/LevelName.h"

using namespace Qt::StringLiterals;

// Each function describes the fields of one object, for writing and reading. What decides over red and green must be
// known; what explains may be newer than this program.

namespace Propel {
namespace {

constexpr auto schema = "propel-connect/report/1"_L1;

/// Never more than the first four characters, whatever came in.
void publicKey(JsonFields &json, QString &key)
{
    const auto shorten = [&key] {
        if (key.size() > 5)
            key = shortKey(key);
    };
    shorten();
    json.field("publicKey"_L1, key);
    shorten();
}

void connectionFields(JsonFields &json, ConnectionFacts &connection)
{
    json.field("domain"_L1, connection.domain);
    json.field("companyId"_L1, connection.companyId);
    publicKey(json, connection.publicKey);
    json.field("apiBase"_L1, connection.apiBase);
    json.field("companyName"_L1, connection.companyName);
    json.field("version"_L1, connection.version);
    json.field("cloud"_L1, connection.cloud);
}

/// Cause, words and status as they were: sentences may be made of them again, in another language too.
void errorFields(JsonFields &json, Error &error)
{
    json.unlessEmpty("cause"_L1, error.cause);
    json.unlessEmpty("evidence"_L1, error.detail);
    json.unlessEmpty("httpStatus"_L1, error.httpStatus);
}

void answerFields(JsonFields &json, ProbeResult &probe)
{
    errorFields(json, probe.error);
    json.unlessEmpty("httpStatus"_L1, probe.httpStatus); // a good answer's, too
    if (probe.error.cause == Cause::None)
        probe.error.httpStatus = 0;
}

void probeFields(JsonFields &json, ProbeResult &probe)
{
    json.field("live"_L1, probe.live);
    json.unlessEmpty("url"_L1, probe.url);
    answerFields(json, probe);
}

void stageFields(JsonFields &json, StageOutcome &stage)
{
    json.knownName("stage"_L1, stage.stage);
    json.knownName("state"_L1, stage.state);
    json.unlessEmpty("fact"_L1, stage.fact);
    errorFields(json, stage.error);
}

void stepFields(JsonFields &json, VersionStep &step)
{
    json.field("from"_L1, step.from);
    json.field("to"_L1, step.to);
    json.derived("changed"_L1, step.isChange());
}

void changeFields(JsonFields &json, Change &change)
{
    json.field("kind"_L1, change.kind);
    json.field("last"_L1, change.last);
    json.field("enough"_L1, change.enough);
    json.object("instance"_L1, change.instance, stepFields);
    json.object("requirements"_L1, change.requirements, stepFields);
    if (change.kind == ChangeKind::None)
        change = {};
}

void changeOf(JsonFields &json, Change &change)
{
    if (json.isReading() || change.kind != ChangeKind::None)
        json.object("change"_L1, change, changeFields);
}

void lastFields(JsonFields &json, LastKnown &last)
{
    json.field("told"_L1, last.confidence);
    json.field("required"_L1, last.required);
    json.field("found"_L1, last.found);
    json.field("at"_L1, last.at);
    json.field("instance"_L1, last.instance);
    json.field("requirements"_L1, last.requirements);
    changeOf(json, last.lost);
}

/// What a right or a table has become since earlier runs.
template<typename Result>
void pastFields(JsonFields &json, Result &result)
{
    changeOf(json, result.change);
    LastKnown last = result.last.value_or(LastKnown());
    if (json.isReading() || result.last)
        json.object("last"_L1, last, lastFields);
    if (last.confidence != Confidence::Nothing)
        result.last = last;
}

/// `row`: the one that the right belongs to.
void rightFields(JsonFields &json, RightResult &right, ModuleResult &row)
{
    json.knownName("right"_L1, right.right);
    json.knownName("required"_L1, right.required);
    json.knownName("found"_L1, right.found);
    right.judgement.finding = json.isReading() ? Finding::NotTold : right.judgement.finding;
    json.knownName("state"_L1, right.judgement.state);
    json.field("finding"_L1, right.judgement.finding);
    pastFields(json, right);
    row.requirement.levels[right.right] = right.required;
    if (json.isReading()) // the row has the answer
        return;
    const bool isProbed = right.right == Right::Inquire;
    json.derived("live"_L1, enumName(isProbed ? row.probe.live : ProbeOutcome::None));
    if (isProbed)
        answerFields(json, row.probe);
}

void moduleFields(JsonFields &json, ModuleResult &row)
{
    ModuleRequirement &requirement = row.requirement;
    json.field("id"_L1, requirement.id);
    json.field("module"_L1, requirement.module);
    json.field("action"_L1, requirement.action);
    json.unlessEmpty("reason"_L1, requirement.reason);
    json.unlessEmpty("path"_L1, requirement.probe.path);
    QString since = requirement.since ? requirement.since->text() : QString();
    json.unlessEmpty("since"_L1, since);
    requirement.since = PsaVersion::parse(since);
    json.objects("rights"_L1, row.rights,
                 [&row](JsonFields &fields, RightResult &right) { rightFields(fields, right, row); });
    probeFields(json, row.probe);
    json.knownName("state"_L1, row.state);
    json.unlessEmpty("pending"_L1, row.pending);
    if (json.isReading() || row.tablesInAll > 0) {
        json.field("tablesAllowed"_L1, row.tablesAllowed);
        json.field("tablesInAll"_L1, row.tablesInAll);
    }
}

void tableFields(JsonFields &json, TableResult &row)
{
    json.field("id"_L1, row.requirement.id);
    json.field("group"_L1, row.requirement.group);
    json.field("table"_L1, row.requirement.table);
    json.unlessEmpty("reason"_L1, row.requirement.reason);
    json.unlessEmpty("path"_L1, row.requirement.path);
    json.derived("httpStatus"_L1, row.probe.httpStatus); // also where it is 0
    probeFields(json, row.probe);
    json.knownName("state"_L1, row.state);
    row.finding = json.isReading() ? Finding::NotTold : row.finding;
    json.field("finding"_L1, row.finding);
    pastFields(json, row);
    json.unlessEmpty("pending"_L1, row.pending);
}

void reachFields(JsonFields &json, OutsideReach &reach)
{
    json.field("state"_L1, reach.state);
    json.values("ids"_L1, reach.reasons);
}

void excessFields(JsonFields &json, ExcessRight &excess)
{
    json.field("module"_L1, excess.module);
    json.field("action"_L1, excess.action);
    json.knownName("right"_L1, excess.right);
    json.knownName("found"_L1, excess.found);
    json.knownName("required"_L1, excess.required);
}

void sightFields(JsonFields &json, SightCount &count)
{
    json.field("what"_L1, count.what);
    json.field("count"_L1, count.count);
}

void driftFields(JsonFields &json, Drift &drift)
{
    json.field("earlier"_L1, drift.earlier);
    json.object("instance"_L1, drift.instance, stepFields);
    json.object("requirements"_L1, drift.requirements, stepFields);
    json.objects("sight"_L1, drift.sight, sightFields);
}

void requestFields(JsonFields &json, LedgerEntry &entry)
{
    json.field("at"_L1, entry.at);
    json.field("method"_L1, entry.method);
    json.field("url"_L1, entry.url);
    json.field("status"_L1, entry.status);
    json.field("bytes"_L1, entry.bytes);
    json.field("milliseconds"_L1, entry.milliseconds);
}

void reportFields(JsonFields &json, Report &report)
{
    json.derived("schema"_L1, QString(schema));
    json.field("generated"_L1, report.generated);
    json.object("connection"_L1, report.connection, connectionFields);
    json.object("requirements"_L1, report, [](JsonFields &fields, Report &of) {
        fields.field("name"_L1, of.requirementsName);
        fields.field("version"_L1, of.requirementsVersion);
    });
    json.knownName("verdict"_L1, report.verdict);
    json.objects("stages"_L1, report.stages, stageFields);
    json.object("outsideReach"_L1, report.outsideReach, reachFields);
    json.objects("sight"_L1, report.sight, sightFields);
    json.objects("modules"_L1, report.modules, moduleFields);
    json.objects("tables"_L1, report.tables, tableFields);
    json.field("levelsTold"_L1, report.levelsTold);
    json.objects("excess"_L1, report.excess, excessFields);
    json.field("excessUntold"_L1, report.excessUntold);
    if (json.isReading() || report.drift.earlier.isValid())
        json.object("drift"_L1, report.drift, driftFields);
    json.objects("requests"_L1, report.requests, requestFields);
    json.object("timing"_L1, report, [](JsonFields &fields, Report &of) {
        fields.field("milliseconds"_L1, of.milliseconds);
        fields.derived("requests"_L1, of.requests.size());
    });
}

} // namespace

QJsonObject toJsonFields(Report report)
{
    JsonFields json;
    reportFields(json, report);
    return json.object();
}

Result<Report> reportFromJson(const QByteArray &text)
{
    const Result<QJsonDocument> document = readJsonFile(text);
    if (!document)
        return tl::make_unexpected(document.error());
    const QJsonObject root = document->object();
    if (root.value("schema"_L1).toString() != schema)
        return fail(Cause::FileDamaged, u"not a report of this program"_s);
    for (const QString &list : {u"stages"_s, u"sight"_s, u"modules"_s, u"tables"_s, u"excess"_s, u"requests"_s}) {
        if (!root.value(list).isArray())
            return fail(Cause::FileDamaged, u"\"%1\" is no list"_s.arg(list));
    }
    QString fault;
    JsonFields json(root, fault);
    Report report;
    reportFields(json, report);
    if (!fault.isEmpty())
        return fail(Cause::FileDamaged, fault);
    const QList<StageOutcome> read = report.stages;
    report.stages.clear();
    for (const Stage stage : allStages) // all of them, whatever the file holds: others count on it
        report.stages.append({.stage = stage});
    for (const StageOutcome &stage : read)
        report.stages[static_cast<qsizetype>(stage.stage)] = stage;
    return report;
}

} // namespace Propel
