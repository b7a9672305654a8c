// SPDX-License-Identifier: MIT
#include "app/history/RunHistory.h"

#include "app/base/EnumName.h"
#include "app/base/Text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto schema = "propel-connect/history/1"_L1;
constexpr qsizetype longestText = 200;
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

QJsonObject needsJson(const Needs &needs)
{
    QJsonArray rows;
    for (const RowNeed &row : needs.rows)
        rows += QJsonArray{row.id, levelLetters(row.levels)};
    return {{u"requirements"_s, needs.requirements}, {u"rows"_s, rows}};
}

QString text(const QJsonValue &value)
{
    return plainExcerpt(value.toString(), longestText);
}

Needs needsFrom(const QJsonObject &object)
{
    Needs needs{text(object["requirements"_L1]), {}};
    const QJsonArray rows = object["rows"_L1].toArray();
    for (qsizetype i = 0; i < std::min(rows.size(), mostRows); ++i)
        needs.rows.append({text(rows.at(i)[0]), levelsFrom(rows.at(i)[1].toString())});
    return needs;
}

QJsonArray numbers(const QStringList &ids, const QList<RowNeed> &rows)
{
    QJsonArray list;
    for (qsizetype i = 0; i < rows.size(); ++i) {
        if (ids.contains(rows.at(i).id))
            list += i;
    }
    return list;
}

QStringList ids(const QJsonValue &list, const QList<RowNeed> &rows)
{
    QStringList names;
    const QJsonArray array = list.toArray();
    for (const QJsonValue &value : array) {
        const qint64 number = value.toInteger(-1);
        if (number >= 0 && number < rows.size() && !names.contains(rows.at(number).id))
            names += rows.at(number).id;
    }
    return names;
}

QJsonObject runJson(const RunRecord &run, qsizetype needs)
{
    QJsonObject object{{u"at"_s, run.at.toUTC().toString(Qt::ISODate)},
                       {u"verdict"_s, enumName(run.verdict)},
                       {u"needs"_s, needs},
                       {u"ms"_s, run.milliseconds},
                       {u"requests"_s, run.requests}};
    const auto put = [&object](const QString &key, const QJsonValue &value, bool isThere) {
        if (isThere)
            object.insert(key, value);
    };
    if (run.stage)
        object.insert(u"stage"_s, enumName(*run.stage));
    put(u"cause"_s, enumName(run.cause), run.cause != Cause::None);
    put(u"http"_s, run.httpStatus, run.httpStatus != 0);
    put(u"tests"_s, run.tests, run.tests > 1);
    put(u"version"_s, run.version, !run.version.isEmpty());
    put(u"failed"_s, numbers(run.failed, run.needs), !run.failed.isEmpty());
    put(u"unconfirmed"_s, numbers(run.unconfirmed, run.needs), !run.unconfirmed.isEmpty());
    put(u"untested"_s, numbers(run.untested, run.needs), !run.untested.isEmpty());
    return object;
}

RunRecord recordFrom(const QJsonObject &object, const QList<Needs> &needs)
{
    RunRecord run;
    run.at = QDateTime::fromString(object["at"_L1].toString(), Qt::ISODate).toUTC();
    run.verdict = enumFromName<Verdict>(object["verdict"_L1].toString()).value_or(Verdict::Undetermined);
    run.stage = enumFromName<Stage>(object["stage"_L1].toString());
    run.cause = enumFromName<Cause>(object["cause"_L1].toString()).value_or(Cause::None);
    run.httpStatus = object["http"_L1].toInt();
    run.version = text(object["version"_L1]);
    const Needs tested = needs.value(object["needs"_L1].toInteger(-1));
    run.requirements = tested.requirements;
    run.needs = tested.rows;
    run.failed = ids(object["failed"_L1], run.needs);
    run.unconfirmed = ids(object["unconfirmed"_L1], run.needs);
    run.untested = ids(object["untested"_L1], run.needs);
    run.milliseconds = std::max<qint64>(0, object["ms"_L1].toInteger());
    run.requests = std::max<qint64>(0, object["requests"_L1].toInteger());
    run.tests = std::max(1, object["tests"_L1].toInt());
    return run;
}

NotifiedState notifiedFrom(const QJsonObject &object)
{
    NotifiedState notified;
    const QJsonArray rows = object["rows"_L1].toArray();
    for (qsizetype i = 0; i < std::min(rows.size(), mostRows); ++i)
        notified.rows += text(rows.at(i));
    notified.cause = enumFromName<Cause>(object["cause"_L1].toString()).value_or(Cause::None);
    notified.away = object["away"_L1].toBool();
    return notified;
}

} // namespace

void RunHistory::add(const RunRecord &run)
{
    const qsizetype last = runs.size() - 1;
    const auto continues = [](const RunRecord &before, const RunRecord &now) {
        return haveSameResult(before, now) && before.at <= now.at && !isGapBetween(before, now);
    };
    if (last > 0 && continues(runs.at(last - 1), runs.at(last)) && continues(runs.at(last), run)) {
        const int tests = runs.at(last).tests + run.tests;
        runs[last] = run;
        runs[last].tests = tests;
        return;
    }
    runs += run;
    if (runs.size() > most)
        runs.remove(0, runs.size() - most);
}

QByteArray RunHistory::toJson() const
{
    QList<Needs> all;
    QJsonArray list;
    for (const RunRecord &run : runs) {
        const Needs needs{run.requirements, run.needs};
        qsizetype number = all.lastIndexOf(needs);
        if (number < 0) {
            number = all.size();
            all += needs;
        }
        list += runJson(run, number);
    }
    QJsonArray needs;
    for (const Needs &each : std::as_const(all))
        needs += needsJson(each);
    const QJsonObject known{{u"rows"_s, QJsonArray::fromStringList(notified.rows)},
                            {u"cause"_s, enumName(notified.cause)},
                            {u"away"_s, notified.away}};
    return QJsonDocument(
               QJsonObject{{u"schema"_s, QString(schema)}, {u"needs"_s, needs}, {u"told"_s, known}, {u"runs"_s, list}})
        .toJson(QJsonDocument::Compact);
}

Result<RunHistory> RunHistory::fromJson(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(Cause::FileDamaged, error.errorString());
    if (root["schema"_L1].toString() != schema || !root["runs"_L1].isArray())
        return fail(Cause::FileDamaged, u"schema"_s);
    QList<Needs> needs;
    const QJsonArray lists = root["needs"_L1].toArray();
    for (qsizetype i = 0; i < std::min(lists.size(), most); ++i)
        needs += needsFrom(lists.at(i).toObject());
    RunHistory history;
    const QJsonArray runs = root["runs"_L1].toArray();
    for (qsizetype i = std::max<qsizetype>(0, runs.size() - most); i < runs.size(); ++i) {
        const RunRecord run = recordFrom(runs.at(i).toObject(), needs);
        if (run.at.isValid())
            history.runs += run;
    }
    history.notified = notifiedFrom(root["told"_L1].toObject());
    return history;
}

} // namespace Propel
