// SPDX-License-Identifier: MIT
#include "app/history/RunHistory.h"

#include "app/base/Json.h"
#include "app/base/JsonFields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto schema = "propel-connect/history/1"_L1;
constexpr qsizetype mostRows = 1000; // of one list: a damaged file must not make us work for ever

/// The rows of one list of requirements, however many runs tested them.
struct RowList
{
    QString requirements;
    QStringList rows;

    friend bool operator==(const RowList &, const RowList &) = default;
};

void listFields(JsonFields &json, RowList &list)
{
    json.field("requirements"_L1, list.requirements);
    const QJsonArray read = json.object()["rows"_L1].toArray();
    for (qsizetype i = 0; i < std::min(read.size(), mostRows); ++i) // earlier versions wrote their levels behind them
        list.rows += plainExcerpt((read.at(i).isArray() ? read.at(i)[0] : read.at(i)).toString());
    json.derived("rows"_L1, QJsonArray::fromStringList(list.rows));
}

/// In the file, a row is its number in its list.
void rowNumbers(JsonFields &json, QLatin1StringView key, QStringList &ids, const QStringList &rows)
{
    QList<qint64> numbers;
    for (const QString &id : std::as_const(ids))
        numbers += rows.indexOf(id);
    if (json.isReading() || !numbers.isEmpty())
        json.values(key, numbers);
    ids.clear();
    for (const qint64 number : std::as_const(numbers))
        ids += rows.mid(number, 1);
    ids.removeDuplicates();
}

void runFields(JsonFields &json, RunRecord &run, QList<RowList> &lists)
{
    const RowList own{run.requirements, run.rows};
    if (!json.isReading() && !lists.contains(own))
        lists += own;
    qint64 list = lists.indexOf(own);
    json.field("needs"_L1, list);
    run.requirements = lists.value(list).requirements;
    run.rows = lists.value(list).rows;
    json.field("at"_L1, run.at);
    json.field("verdict"_L1, run.verdict);
    json.unlessEmpty("stage"_L1, run.stage);
    json.unlessEmpty("cause"_L1, run.cause);
    json.unlessEmpty("http"_L1, run.httpStatus);
    json.unlessEmpty("version"_L1, run.version);
    rowNumbers(json, "failed"_L1, run.failed, run.rows);
    rowNumbers(json, "newlyNeeded"_L1, run.newlyNeeded, run.rows);
    rowNumbers(json, "unconfirmed"_L1, run.unconfirmed, run.rows);
    rowNumbers(json, "untested"_L1, run.untested, run.rows);
    json.field("ms"_L1, run.milliseconds);
    json.field("requests"_L1, run.requests);
}

void notifiedFields(JsonFields &json, NotifiedState &notified)
{
    json.values("rows"_L1, notified.rows);
    json.field("cause"_L1, notified.cause);
    json.field("away"_L1, notified.away);
}

void historyFields(JsonFields &json, RunHistory &history)
{
    json.derived("schema"_L1, QString(schema));
    QList<RowList> lists; // written behind the runs, which fill it, and read before them
    if (json.isReading())
        json.objects("needs"_L1, lists, listFields);
    json.objects("runs"_L1, history.runs,
                 [&lists](JsonFields &fields, RunRecord &run) { runFields(fields, run, lists); });
    if (!json.isReading())
        json.objects("needs"_L1, lists, listFields);
    json.object("told"_L1, history.notified, notifiedFields);
}

bool repeats(const RunRecord &before, RunRecord now)
{
    constexpr qint64 soon = 60; // seconds
    const qint64 between = before.at.secsTo(now.at);
    now.at = before.at;
    now.milliseconds = before.milliseconds;
    now.requests = before.requests;
    return between >= 0 && between < soon && now == before;
}

} // namespace

void RunHistory::add(const RunRecord &run)
{
    if (!runs.isEmpty() && repeats(runs.constLast(), run)) {
        runs.last() = run;
        return;
    }
    runs += run;
    if (runs.size() > most)
        runs.remove(0, runs.size() - most);
}

QByteArray RunHistory::toJson() const
{
    JsonFields json;
    RunHistory history = *this;
    historyFields(json, history);
    return QJsonDocument(json.object()).toJson(QJsonDocument::Compact);
}

Result<RunHistory> RunHistory::fromJson(const QByteArray &json)
{
    const Result<QJsonDocument> document = readJsonFile(json);
    if (!document)
        return tl::make_unexpected(document.error());
    const QJsonObject root = document->object();
    if (root["schema"_L1].toString() != schema || !root["runs"_L1].isArray())
        return fail(Cause::FileDamaged, u"schema"_s);
    RunHistory history;
    QString fault;
    JsonFields fields(root, fault);
    historyFields(fields, history);
    if (!fault.isEmpty())
        return fail(Cause::FileDamaged, fault);
    history.runs.removeIf([](const RunRecord &run) { return !run.at.isValid(); });
    history.runs.remove(0, std::max<qsizetype>(0, history.runs.size() - most));
    return history;
}

} // namespace Propel
