// SPDX-License-Identifier: MIT
#include "app/history/RunHistory.h"

#include "app/base/Json.h"
#include "app/base/JsonFields.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto schema = "propel-connect/history/1"_L1;
constexpr qsizetype mostRows = 1000; // of one list of needs: a damaged file must not make us work for ever

/// One list of needs, as often as it is used.
struct Needs
{
    QString requirements;
    QList<RowNeed> rows;

    friend bool operator==(const Needs &, const Needs &) = default;
};

QString levelLetters(const Levels &levels)
{
    QString letters;
    for (const Level level : levels.values)
        letters += u"NMA"[static_cast<size_t>(level)];
    return letters;
}

Levels levelsFrom(const QString &letters)
{
    Levels levels;
    for (size_t i = 0; i < levels.values.size() && i < size_t(letters.size()); ++i) {
        const QChar letter = letters.at(qsizetype(i));
        levels.values.at(i) = letter == u'A' ? Level::All : letter == u'M' ? Level::My : Level::None;
    }
    return levels;
}

void needsFields(JsonFields &json, Needs &needs)
{
    json.field("requirements"_L1, needs.requirements);
    const QJsonArray read = json.object()["rows"_L1].toArray();
    for (qsizetype i = 0; i < std::min(read.size(), mostRows); ++i)
        needs.rows.append({plainExcerpt(read.at(i)[0].toString()), levelsFrom(read.at(i)[1].toString())});
    QJsonArray rows;
    for (const RowNeed &row : std::as_const(needs.rows))
        rows += QJsonArray{row.id, levelLetters(row.levels)};
    json.derived("rows"_L1, rows);
}

/// In the file, a row is its number in the list of needs.
void rowNumbers(JsonFields &json, QLatin1StringView key, QStringList &ids, const QList<RowNeed> &needs)
{
    QList<qint64> numbers;
    for (qsizetype i = 0; i < needs.size(); ++i) {
        if (ids.contains(needs.at(i).id))
            numbers += i;
    }
    if (json.isReading() || !numbers.isEmpty())
        json.values(key, numbers);
    ids.clear();
    for (const qint64 number : std::as_const(numbers)) {
        if (number < needs.size() && !ids.contains(needs.at(number).id))
            ids += needs.at(number).id;
    }
}

void runFields(JsonFields &json, RunRecord &run, QList<Needs> &lists)
{
    const Needs own{run.requirements, run.needs};
    if (!json.isReading() && !lists.contains(own))
        lists += own;
    qint64 list = lists.indexOf(own);
    json.field("needs"_L1, list);
    run.requirements = lists.value(list).requirements;
    run.needs = lists.value(list).rows;
    json.field("at"_L1, run.at);
    json.field("verdict"_L1, run.verdict);
    json.unlessEmpty("stage"_L1, run.stage);
    json.unlessEmpty("cause"_L1, run.cause);
    json.unlessEmpty("http"_L1, run.httpStatus);
    json.unlessEmpty("version"_L1, run.version);
    rowNumbers(json, "failed"_L1, run.failed, run.needs);
    rowNumbers(json, "unconfirmed"_L1, run.unconfirmed, run.needs);
    rowNumbers(json, "untested"_L1, run.untested, run.needs);
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
    QList<Needs> lists; // written behind the runs, which fill it, and read before them
    if (json.isReading())
        json.objects("needs"_L1, lists, needsFields);
    json.objects("runs"_L1, history.runs,
                 [&lists](JsonFields &fields, RunRecord &run) { runFields(fields, run, lists); });
    if (!json.isReading())
        json.objects("needs"_L1, lists, needsFields);
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
