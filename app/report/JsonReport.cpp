// SPDX-License-Identifier: MIT
#include "app/report/JsonReport.h"

#include "app/base/Json.h"
#include "app/base/JsonFields.h"
#include "app/base/Text.h"
#include "app/base/Version.h"
#include "app/text/ChangeText.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using Blank = JsonFields::Blank;

constexpr auto schema = "propel-connect/report/1"_L1;

enum class Need { Any, Known, KnownOrUnknown };

/// Levels bear ConnectWise's own capitals ("All"), unlike the other names; nothing: "unknown".
void level(JsonFields &fields, QLatin1StringView key, std::optional<Level> &level, Need need = Need::Any)
{
    QString name = level ? Text::word(*level) : u"unknown"_s;
    fields.text(key, name);
    if (!fields.isReading())
        return;
    level = levelFromText(name);
    const bool isAllowed = level || need == Need::Any || (need == Need::KnownOrUnknown && name == "unknown"_L1);
    if (!isAllowed)
        fields.complain(u"\"%1\" is \"%2\", which is no level"_s.arg(key, plainExcerpt(name, 40)));
}

void level(JsonFields &fields, QLatin1StringView key, Level &value, Need need = Need::Any)
{
    std::optional<Level> found = value;
    level(fields, key, found, need);
    value = found.value_or(Level::None);
}

void connection(JsonFields &fields, ConnectionFacts &connection)
{
    const auto shorten = [&connection] { // never more than the first four, whatever came in
        if (connection.publicKey.size() > 5)
            connection.publicKey = shortKey(connection.publicKey);
    };
    shorten();
    fields.text("domain"_L1, connection.domain);
    fields.text("companyId"_L1, connection.companyId);
    fields.text("publicKey"_L1, connection.publicKey);
    fields.text("apiBase"_L1, connection.apiBase);
    fields.text("companyName"_L1, connection.companyName);
    fields.text("version"_L1, connection.version);
    fields.flag("cloud"_L1, connection.cloud);
    shorten();
}

/// Cause, words and status as they were: sentences may be made of them again, in another language too.
void error(JsonFields &fields, Error &error)
{
    fields.may("cause"_L1, error.cause, Cause::None, Blank::LeftOut);
    fields.text("evidence"_L1, error.detail, Blank::LeftOut);
    fields.number("httpStatus"_L1, error.httpStatus, Blank::LeftOut);
}

void answer(JsonFields &fields, ProbeResult &probe)
{
    error(fields, probe.error);
    fields.number("httpStatus"_L1, probe.httpStatus, Blank::LeftOut); // a good answer's, too
    if (probe.error.cause == Cause::None)
        probe.error.httpStatus = 0;
}

void probe(JsonFields &fields, ProbeResult &probe)
{
    fields.may("live"_L1, probe.outcome, ProbeOutcome::None);
    fields.url("url"_L1, probe.url);
    answer(fields, probe);
}

void stage(JsonFields &fields, StageOutcome &stage, const ConnectionFacts &connection)
{
    fields.must("stage"_L1, stage.stage);
    fields.must("state"_L1, stage.state);
    fields.text("fact"_L1, stage.fact, Blank::LeftOut);
    error(fields, stage.error);
    if (fields.isReading())
        return;
    fields.derived("detail"_L1, Text::stageDetail(stage, connection));
    fields.derived("remedy"_L1, Text::stageRemedy(stage, connection));
}

void step(JsonFields &fields, VersionStep &step)
{
    fields.text("from"_L1, step.from);
    fields.text("to"_L1, step.to);
    fields.derived("changed"_L1, step.isChange());
}

/// Of a right, a table, or what is known of one from earlier.
void change(JsonFields &fields, Change &change)
{
    if (!fields.isReading() && change.kind == ChangeKind::None)
        return;
    fields.object("change"_L1, change, [](JsonFields &inner, Change &value) {
        inner.may("kind"_L1, value.kind, ChangeKind::None);
        inner.time("last"_L1, value.last);
        level(inner, "enough"_L1, value.enough);
        inner.object("instance"_L1, value.instance, step);
        inner.object("requirements"_L1, value.requirements, step);
    });
    if (change.kind == ChangeKind::None)
        change = {};
}

void last(JsonFields &fields, std::optional<LastKnown> &last)
{
    if (!fields.isReading() && !last)
        return;
    LastKnown known = last.value_or(LastKnown());
    fields.object("last"_L1, known, [](JsonFields &inner, LastKnown &value) {
        inner.may("told"_L1, value.confidence, Confidence::Nothing);
        level(inner, "required"_L1, value.required);
        level(inner, "found"_L1, value.found);
        inner.time("at"_L1, value.at);
        inner.text("instance"_L1, value.instance);
        inner.text("requirements"_L1, value.requirements);
        change(inner, value.lost);
    });
    last = known.confidence == Confidence::Nothing ? std::nullopt : std::optional(known);
}

void right(JsonFields &fields, RightResult &right, ModuleResult &row)
{
    fields.must("right"_L1, right.right);
    level(fields, "required"_L1, right.required, Need::Known);
    level(fields, "found"_L1, right.found, Need::KnownOrUnknown);
    fields.must("state"_L1, right.evaluation.state);
    fields.may("finding"_L1, right.evaluation.finding, Finding::NotTold);
    change(fields, right.change);
    last(fields, right.last);
    if (fields.isReading()) {
        row.requirement.levels[right.right] = right.required;
        return;
    }
    const bool isProbed = right.right == Right::Inquire;
    fields.derived("live"_L1, enumName(isProbed ? row.probe.outcome : ProbeOutcome::None));
    if (isProbed)
        answer(fields, row.probe);
    fields.derived("detail"_L1, Text::rightDetail(row, right));
    fields.derived("remedy"_L1, Text::rightRemedy(row, right));
}

void module(JsonFields &fields, ModuleResult &row)
{
    ModuleRequirement &requirement = row.requirement;
    QString since = requirement.since ? requirement.since->text() : QString();
    fields.text("id"_L1, requirement.id);
    fields.text("module"_L1, requirement.module);
    fields.text("action"_L1, requirement.action);
    fields.text("reason"_L1, requirement.reason, Blank::LeftOut);
    fields.text("path"_L1, requirement.probe.path, Blank::LeftOut);
    fields.text("since"_L1, since, Blank::LeftOut);
    requirement.since = PsaVersion::parse(since);
    probe(fields, row.probe);
    fields.list("rights"_L1, row.rights, [&row](JsonFields &inner, RightResult &value) { right(inner, value, row); });
    fields.must("state"_L1, row.state);
    fields.flag("pending"_L1, row.pending, Blank::LeftOut);
    const Blank blank = row.tablesInAll > 0 ? Blank::Written : Blank::LeftOut;
    fields.number("tablesAllowed"_L1, row.tablesAllowed, blank);
    fields.number("tablesInAll"_L1, row.tablesInAll, blank);
}

void table(JsonFields &fields, TableResult &row)
{
    TableRequirement &requirement = row.requirement;
    fields.text("id"_L1, requirement.id);
    fields.text("group"_L1, requirement.group);
    fields.text("table"_L1, requirement.table);
    fields.text("path"_L1, requirement.path, Blank::LeftOut);
    fields.text("reason"_L1, requirement.reason, Blank::LeftOut);
    fields.derived("httpStatus"_L1, row.probe.httpStatus); // also where there was no answer
    probe(fields, row.probe);
    fields.must("state"_L1, row.state);
    fields.may("finding"_L1, row.finding, Finding::NotTold);
    change(fields, row.change);
    last(fields, row.last);
    fields.flag("pending"_L1, row.pending, Blank::LeftOut);
    if (fields.isReading())
        return;
    fields.derived("detail"_L1, Text::tableDetail(row));
    fields.derived("remedy"_L1, Text::tableRemedy(row));
}

void reach(JsonFields &fields, OutsideReach &reach)
{
    fields.may("state"_L1, reach.state, Reach::Unknown);
    fields.names("ids"_L1, reach.reasons);
    fields.text("privateAddress"_L1, reach.privateAddress, JsonFields::Blank::LeftOut);
    fields.derived("reasons"_L1, QJsonArray::fromStringList(Text::reachReasons(reach)));
}

void excess(JsonFields &fields, ExcessRight &excess)
{
    fields.text("module"_L1, excess.module);
    fields.text("action"_L1, excess.action);
    fields.must("right"_L1, excess.right);
    level(fields, "found"_L1, excess.found, Need::Known);
    level(fields, "required"_L1, excess.required, Need::Known);
    fields.derived("remedy"_L1, Text::excessRemedy(excess));
}

void sight(JsonFields &fields, SightCount &count)
{
    fields.text("what"_L1, count.what);
    fields.number("count"_L1, count.count);
}

/// All changes at a glance; the rows have them too, each its own.
QJsonArray changesOf(const Report &report)
{
    QJsonArray changes;
    for (const ChangeKind kind : {ChangeKind::Lost, ChangeKind::NewlyNeeded, ChangeKind::Fixed}) {
        for (const RowChange &changed : report.changes(kind)) {
            QJsonObject change{{u"kind"_s, enumName(kind)},
                               {u"id"_s, changed.id},
                               {u"state"_s, enumName(changed.state)},
                               {u"last"_s, changed.change.last.toUTC().toString(Qt::ISODateWithMs)},
                               {u"detail"_s, Text::changeSentence(changed.change)}};
            if (changed.right)
                change.insert(u"right"_s, enumName(*changed.right));
            changes += change;
        }
    }
    return changes;
}

void drift(JsonFields &fields, Report &report)
{
    fields.time("earlier"_L1, report.drift.earlier);
    fields.object("instance"_L1, report.drift.instance, step);
    fields.object("requirements"_L1, report.drift.requirements, step);
    fields.list("sight"_L1, report.drift.sight, sight);
    fields.derived("changes"_L1, changesOf(report));
}

void request(JsonFields &fields, LedgerEntry &entry)
{
    fields.time("at"_L1, entry.at);
    fields.text("method"_L1, entry.method);
    fields.url("url"_L1, entry.url);
    fields.number("status"_L1, entry.status);
    fields.number("bytes"_L1, entry.bytes);
    fields.number("milliseconds"_L1, entry.milliseconds);
}

/// Results that were saved earlier have former names.
QLatin1StringView nameIn(const JsonFields &fields, QLatin1StringView name, QLatin1StringView former)
{
    return fields.isReading() && fields.object().contains(former) ? former : name;
}

void whole(JsonFields &fields, Report &report)
{
    fields.time("generated"_L1, report.generated);
    fields.object("connection"_L1, report.connection, connection);
    fields.object("requirements"_L1, report, [](JsonFields &inner, Report &value) {
        inner.text("name"_L1, value.requirementsName);
        inner.text("version"_L1, value.requirementsVersion);
    });
    fields.must("verdict"_L1, report.verdict);
    fields.list("stages"_L1, report.stages,
                [&report](JsonFields &inner, StageOutcome &value) { stage(inner, value, report.connection); });
    fields.object("outsideReach"_L1, report.outsideReach, reach);
    fields.list("sight"_L1, report.sight, sight);
    fields.list("modules"_L1, report.modules, module);
    fields.list("tables"_L1, report.tables, table);
    fields.flag(nameIn(fields, "levelsReported"_L1, "levelsTold"_L1), report.levelsKnown);
    fields.list("excess"_L1, report.excess, excess);
    fields.number(nameIn(fields, "excessUnknown"_L1, "excessUntold"_L1), report.unknownExcess);
    fields.list("requests"_L1, report.requests, request);
    fields.object("timing"_L1, report, [](JsonFields &inner, Report &value) {
        inner.number("milliseconds"_L1, value.milliseconds);
        inner.derived("requests"_L1, value.requests.size());
    });
    if (fields.isReading() ? fields.object().contains("drift"_L1) : report.drift.earlier.isValid())
        fields.object("drift"_L1, report, drift);
}

} // namespace

QJsonObject toJson(Report report)
{
    JsonFields fields;
    fields.derived("schema"_L1, QString(schema));
    fields.derived("application"_L1, QJsonObject{{u"name"_s, u"Propel Connect"_s}, {u"version"_s, programVersion}});
    whole(fields, report);
    return fields.object();
}

QByteArray toJsonText(const Report &report)
{
    return QJsonDocument(toJson(report)).toJson();
}

Result<Report> reportFromJson(const QByteArray &json)
{
    const Result<QJsonDocument> document = readJsonFile(json);
    if (!document)
        return tl::make_unexpected(document.error());
    if (document->object().value("schema"_L1).toString() != schema)
        return fail(Cause::FileDamaged, u"not a report of this program"_s);
    QString complaint;
    JsonFields fields(document->object(), complaint);
    Report report;
    whole(fields, report);
    if (!complaint.isEmpty())
        return fail(Cause::FileDamaged, complaint);
    const QList<StageOutcome> read = std::exchange(report.stages, {});
    for (const Stage stage : allStages) // all of them, whatever the file holds: others count on it
        report.stages.emplaceBack().stage = stage;
    for (const StageOutcome &stage : read)
        report.stages[static_cast<qsizetype>(stage.stage)] = stage;
    return report;
}

} // namespace Propel
