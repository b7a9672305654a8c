// SPDX-License-Identifier: MIT
#include "app/report/JsonReport.h"

#include "app/base/EnumName.h"
#include "app/base/Text.h"
#include "app/base/Version.h"
#include "app/report/LevelName.h"
#include "app/text/ChangeText.h"
#include "app/text/ExcessText.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QString isoTime(const QDateTime &time)
{
    return time.isValid() ? time.toUTC().toString(Qt::ISODateWithMs) : QString();
}

QString urlText(const QUrl &url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveUserInfo);
}

void putText(QJsonObject &object, const QString &key, const QString &text)
{
    if (!text.isEmpty())
        object.insert(key, text);
}

/// Cause, words and status as they were: sentences may be made of them again, in another language too.
void putError(QJsonObject &object, const Error &error)
{
    if (error.cause != Cause::None)
        object.insert(u"cause"_s, enumName(error.cause));
    putText(object, u"evidence"_s, error.detail);
    if (error.httpStatus != 0)
        object.insert(u"httpStatus"_s, error.httpStatus);
}

void putAnswer(QJsonObject &object, const ProbeResult &probe)
{
    putError(object, probe.error);
    if (probe.httpStatus != 0) // a good answer's, too
        object.insert(u"httpStatus"_s, probe.httpStatus);
}

void putEvidence(QJsonObject &object, const ProbeResult &probe)
{
    object.insert(u"live"_s, enumName(probe.live));
    putText(object, u"url"_s, urlText(probe.url));
    putAnswer(object, probe);
}

QJsonObject connectionJson(const ConnectionFacts &connection)
{
    const bool isWhole = connection.publicKey.size() > 5; // never more than the first four, whatever came in
    return {{u"domain"_s, connection.domain},
            {u"companyId"_s, connection.companyId},
            {u"publicKey"_s, isWhole ? shortKey(connection.publicKey) : connection.publicKey},
            {u"apiBase"_s, connection.apiBase},
            {u"companyName"_s, connection.companyName},
            {u"version"_s, connection.version},
            {u"cloud"_s, connection.cloud}};
}

QJsonObject stageJson(const StageOutcome &stage, const ConnectionFacts &connection)
{
    QJsonObject object{{u"stage"_s, enumName(stage.stage)},
                       {u"state"_s, enumName(stage.state)},
                       {u"detail"_s, Text::stageDetail(stage, connection)},
                       {u"remedy"_s, Text::stageRemedy(stage, connection)}};
    putText(object, u"fact"_s, stage.fact);
    putError(object, stage.error);
    return object;
}

QJsonObject stepJson(const VersionStep &step)
{
    return {{u"from"_s, step.from}, {u"to"_s, step.to}, {u"changed"_s, step.isChange()}};
}

QJsonObject changeJson(const Change &change)
{
    return {{u"kind"_s, enumName(change.kind)},
            {u"last"_s, isoTime(change.last)},
            {u"enough"_s, levelName(change.enough)},
            {u"instance"_s, stepJson(change.instance)},
            {u"requirements"_s, stepJson(change.requirements)}};
}

QJsonObject lastJson(const LastKnown &last)
{
    QJsonObject object{{u"told"_s, enumName(last.confidence)}, {u"required"_s, levelName(last.required)},
                       {u"found"_s, levelName(last.found)},    {u"at"_s, isoTime(last.at)},
                       {u"instance"_s, last.instance},         {u"requirements"_s, last.requirements}};
    if (last.lost.kind != ChangeKind::None)
        object.insert(u"change"_s, changeJson(last.lost));
    return object;
}

/// What a right or a table has become since earlier runs.
template<typename Result>
void putChange(QJsonObject &object, const Result &result)
{
    if (result.change.kind != ChangeKind::None)
        object.insert(u"change"_s, changeJson(result.change));
    if (result.last)
        object.insert(u"last"_s, lastJson(*result.last));
}

QJsonObject rightJson(const ModuleResult &row, const RightResult &right)
{
    const bool isProbed = right.right == Right::Inquire;
    QJsonObject object{{u"right"_s, enumName(right.right)},
                       {u"required"_s, levelName(right.required)},
                       {u"found"_s, levelName(right.found)},
                       {u"live"_s, enumName(isProbed ? row.probe.live : ProbeOutcome::None)},
                       {u"state"_s, enumName(right.judgement.state)},
                       {u"finding"_s, enumName(right.judgement.finding)},
                       {u"detail"_s, Text::rightDetail(row, right)},
                       {u"remedy"_s, Text::rightRemedy(row, right)}};
    if (isProbed)
        putAnswer(object, row.probe);
    putChange(object, right);
    return object;
}

QJsonObject moduleJson(const ModuleResult &row)
{
    const ModuleRequirement &requirement = row.requirement;
    QJsonArray rights;
    for (const RightResult &right : row.rights)
        rights += rightJson(row, right);
    QJsonObject object{{u"id"_s, requirement.id},
                       {u"module"_s, requirement.module},
                       {u"action"_s, requirement.action},
                       {u"state"_s, enumName(row.state)},
                       {u"rights"_s, rights}};
    putText(object, u"reason"_s, requirement.reason);
    putText(object, u"path"_s, requirement.probe.path);
    if (requirement.since)
        object.insert(u"since"_s, requirement.since->text());
    putEvidence(object, row.probe);
    if (row.pending)
        object.insert(u"pending"_s, true);
    if (row.tablesInAll > 0) {
        object.insert(u"tablesAllowed"_s, row.tablesAllowed);
        object.insert(u"tablesInAll"_s, row.tablesInAll);
    }
    return object;
}

QJsonObject tableJson(const TableResult &row)
{
    QJsonObject object{{u"id"_s, row.requirement.id},         {u"group"_s, row.requirement.group},
                       {u"table"_s, row.requirement.table},   {u"state"_s, enumName(row.state)},
                       {u"finding"_s, enumName(row.finding)}, {u"httpStatus"_s, row.probe.httpStatus},
                       {u"detail"_s, Text::tableDetail(row)}, {u"remedy"_s, Text::tableRemedy(row)}};
    putText(object, u"reason"_s, row.requirement.reason);
    putText(object, u"path"_s, row.requirement.path);
    putEvidence(object, row.probe);
    putChange(object, row);
    if (row.pending)
        object.insert(u"pending"_s, true);
    return object;
}

template<typename T, typename Convert>
QJsonArray listJson(const QList<T> &values, Convert convert)
{
    QJsonArray array;
    for (const T &value : values)
        array += convert(value);
    return array;
}

QJsonObject reachJson(const OutsideReach &reach)
{
    return {{u"state"_s, enumName(reach.state)},
            {u"reasons"_s, QJsonArray::fromStringList(Text::reachReasons(reach))},
            {u"ids"_s, listJson(reach.reasons, [](ReachReason reason) { return enumName(reason); })}};
}

QJsonObject excessJson(const ExcessRight &excess)
{
    return {{u"module"_s, excess.module},
            {u"action"_s, excess.action},
            {u"right"_s, enumName(excess.right)},
            {u"found"_s, levelName(excess.found)},
            {u"required"_s, levelName(excess.required)},
            {u"remedy"_s, Text::excessRemedy(excess)}};
}

QJsonArray sightJson(const QList<SightCount> &counts)
{
    return listJson(counts, [](const SightCount &count) {
        return QJsonObject{{u"what"_s, count.what}, {u"count"_s, count.count}};
    });
}

/// All changes at a glance; the rows have them too, each its own.
QJsonObject driftJson(const Report &report)
{
    QJsonArray changes;
    for (const ChangeKind kind : {ChangeKind::Lost, ChangeKind::NewlyNeeded, ChangeKind::Fixed}) {
        for (const RowChange &changed : report.changes(kind)) {
            QJsonObject change{{u"kind"_s, enumName(kind)},
                               {u"id"_s, changed.id},
                               {u"state"_s, enumName(changed.state)},
                               {u"last"_s, isoTime(changed.change.last)},
                               {u"detail"_s, Text::changeSentence(changed.change)}};
            if (changed.right)
                change.insert(u"right"_s, enumName(*changed.right));
            changes += change;
        }
    }
    return {{u"earlier"_s, isoTime(report.drift.earlier)},
            {u"instance"_s, stepJson(report.drift.instance)},
            {u"requirements"_s, stepJson(report.drift.requirements)},
            {u"sight"_s, sightJson(report.drift.sight)},
            {u"changes"_s, changes}};
}

QJsonObject requestJson(const LedgerEntry &entry)
{
    return {{u"at"_s, isoTime(entry.at)}, {u"method"_s, entry.method}, {u"url"_s, urlText(entry.url)},
            {u"status"_s, entry.status},  {u"bytes"_s, entry.bytes},   {u"milliseconds"_s, entry.milliseconds}};
}

} // namespace

QJsonObject toJson(const Report &report)
{
    QJsonObject object{
        {u"schema"_s, u"propel-connect/report/1"_s},
        {u"generated"_s, isoTime(report.generated)},
        {u"application"_s, QJsonObject{{u"name"_s, u"Propel Connect"_s}, {u"version"_s, programVersion}}},
        {u"connection"_s, connectionJson(report.connection)},
        {u"verdict"_s, enumName(report.verdict)},
        {u"stages"_s,
         listJson(report.stages, [&](const StageOutcome &stage) { return stageJson(stage, report.connection); })},
        {u"outsideReach"_s, reachJson(report.outsideReach)},
        {u"sight"_s, sightJson(report.sight)},
        {u"requirements"_s,
         QJsonObject{{u"name"_s, report.requirementsName}, {u"version"_s, report.requirementsVersion}}},
        {u"modules"_s, listJson(report.modules, moduleJson)},
        {u"tables"_s, listJson(report.tables, tableJson)},
        {u"levelsTold"_s, report.levelsTold},
        {u"excess"_s, listJson(report.excess, excessJson)},
        {u"excessUntold"_s, report.excessUntold},
        {u"requests"_s, listJson(report.requests, requestJson)},
        {u"timing"_s, QJsonObject{{u"milliseconds"_s, report.milliseconds}, {u"requests"_s, report.requests.size()}}},
    };
    if (report.drift.earlier.isValid())
        object.insert(u"drift"_s, driftJson(report));
    return object;
}

QByteArray toJsonText(const Report &report)
{
    return QJsonDocument(toJson(report)).toJson();
}

} // namespace Propel
