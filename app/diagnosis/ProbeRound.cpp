// SPDX-License-Identifier: MIT
#include "app/diagnosis/ProbeRound.h"

#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QUrlQuery oneRecord(const QString &fields)
{
    QUrlQuery query;
    query.addQueryItem(u"pageSize"_s, u"1"_s);
    if (!fields.isEmpty())
        query.addQueryItem(u"fields"_s, fields);
    return query;
}

/// A field's value, as far as it can stand in a path: a number or a plain name.
QString plainValue(const QJsonValue &value)
{
    if (value.isDouble())
        return QString::number(value.toInteger());
    const QString text = value.toString();
    const bool plain = text.size() <= 80 && std::ranges::all_of(text, [](QChar c) {
                           return c.isLetterOrNumber() || c == u'_' || c == u'-';
                       });
    return plain ? text : QString();
}

ProbeResult resultOf(const QUrl &url, const ApiAnswer &answer)
{
    return {.url = url, .outcome = answer.outcome, .error = answer.error, .httpStatus = answer.httpStatus};
}

/// Whether a row needs something that the other one gives.
bool dependsOn(const ModuleRequirement &row, const ModuleRequirement &giver)
{
    const QStringList needs = row.probe.needs();
    return std::ranges::any_of(needs, [&](const QString &name) { return giver.probe.gives.contains(name); });
}

} // namespace

ProbeRound::ProbeRound(HttpClient &client, const RequirementSet &requirements, ApiBase api,
                       std::shared_ptr<const Authorization> keys, QSet<QString> wanted)
    : m_client(&client),
      m_requirements(requirements),
      m_api(std::move(api)),
      m_keys(std::move(keys)),
      m_wanted(std::move(wanted))
{
    const QList<ModuleRequirement> &rows = requirements.modules();
    m_allTables = std::ranges::any_of(
        rows, [this](const ModuleRequirement &row) { return row.isTableSetup() && isWanted(row.id); });
}

bool ProbeRound::isNeeded(const ModuleRequirement &row) const
{
    const QList<ModuleRequirement> &rows = m_requirements.modules();
    return isWanted(row.id) || std::ranges::any_of(rows, [&](const ModuleRequirement &other) {
               return isWanted(other.id) && dependsOn(other, row);
           });
}

const ModuleRequirement *ProbeRound::firstRow() const
{
    const ModuleRequirement *first = nullptr;
    for (const ModuleRequirement &row : m_requirements.modules()) {
        if (row.isTableSetup() || !row.probe.needs().isEmpty() || !isNeeded(row))
            continue;
        if (!row.probe.gives.isEmpty() && row.probe.then.isEmpty())
            return &row; // others wait for what it gives
        if (!first)
            first = &row;
    }
    return first;
}

void ProbeRound::run()
{
    if (const ModuleRequirement *row = firstRow())
        return requestRow(*row);
    for (const TableRequirement &table : m_requirements.tables()) {
        if (isWanted(table))
            return requestTable(table);
    }
    m_isFirstDone = true;
    Q_EMIT firstAnswered();
}

void ProbeRound::requestRest()
{
    if (m_isRestRequested || state() == State::Ended)
        return;
    m_isRestRequested = true;
    ++m_open; // so that it doesn't end before all is requested
    const ModuleRequirement *first = firstRow();
    const bool isFirstSettled = first && m_settled.contains(first->id);
    for (const bool inTwoSteps : {true, false}) { // these take longest, so they start first
        for (const ModuleRequirement &row : m_requirements.modules()) {
            const bool isTurn = row.probe.then.isEmpty() != inTwoSteps;
            if (isTurn && !row.isTableSetup() && &row != first && isWanted(row.id))
                requestOrSkip(row, isFirstSettled ? first : nullptr, {});
        }
    }
    for (const TableRequirement &table : m_requirements.tables()) {
        if (isWanted(table) && !m_settled.contains(table.id))
            requestTable(table);
    }
    if (isFirstSettled)
        requestCounts(*first);
    if (--m_open == 0)
        end();
}

/// Requests a row that has what it needs. One that doesn't get it any more can't be tested.
void ProbeRound::requestOrSkip(const ModuleRequirement &row, const ModuleRequirement *settledGiver,
                               const QString &detail)
{
    const QStringList needs = row.probe.needs();
    if (std::ranges::all_of(needs, [this](const QString &name) { return m_given.contains(name); }))
        requestRow(row);
    else if (settledGiver && dependsOn(row, *settledGiver))
        settleRow(row, {.outcome = ProbeOutcome::NotTestable, .error = {Cause::RecordMissing, detail}});
}

QString ProbeRound::filled(QString text) const
{
    for (auto given = m_given.begin(); given != m_given.end(); ++given)
        text.replace(u'{' + given.key() + u'}', given.value());
    return text;
}

QUrl ProbeRound::urlOf(const Probe &probe) const
{
    QUrlQuery query;
    for (const auto &[key, value] : probe.query)
        query.addQueryItem(key, filled(value));
    const auto rest = oneRecord(probe.fields).queryItems();
    for (const auto &[key, value] : rest)
        query.addQueryItem(key, value);
    return m_api.url(filled(probe.path), query);
}

void ProbeRound::request(const QUrl &url, Expected expected, std::function<void(const ApiAnswer &)> then)
{
    if (!m_client)
        return;
    ++m_open;
    m_calls.push_back(m_client->get({.url = url, .signer = m_keys, .largest = largestRecord}));
    HttpCall *call = m_calls.back().get();
    connect(call, &Step::ended, this, [this, call, expected, then = std::move(then)] {
        then(takeApiAnswer(*call, *m_keys, expected));
        if (!std::exchange(m_isFirstDone, true))
            Q_EMIT firstAnswered();
        if (--m_open == 0 && m_isRestRequested)
            end();
    });
    call->start();
}

void ProbeRound::requestRow(const ModuleRequirement &row)
{
    const QUrl url = urlOf(row.probe);
    request(url, row.probe.mayBeObject ? Expected::ListOrObject : Expected::List,
            [this, &row, url](const ApiAnswer &answer) { rowAnswered(row, url, answer); });
}

void ProbeRound::rowAnswered(const ModuleRequirement &row, const QUrl &url, const ApiAnswer &answer)
{
    const ProbeResult probe = resultOf(url, answer);
    const QJsonObject record = answer.json.array().at(0).toObject();
    bool gaveAll = !row.probe.gives.isEmpty();
    for (auto given = row.probe.gives.begin(); given != row.probe.gives.end(); ++given) {
        const QString value = plainValue(record.value(given.value()));
        if (value.isEmpty())
            gaveAll = false;
        else
            m_given.insert(given.key(), value);
    }
    if (gaveAll && !row.probe.then.isEmpty())
        return requestSecond(row, probe);
    settleRow(row, probe);
    if (!m_isRestRequested) // requestRest() requests those that depend on it
        return;
    for (const ModuleRequirement &other : m_requirements.modules()) {
        if (dependsOn(other, row) && !m_settled.contains(other.id) && isWanted(other.id))
            requestOrSkip(other, &row, probe.error.detail);
    }
}

void ProbeRound::requestSecond(const ModuleRequirement &row, const ProbeResult &first)
{
    const QUrl url = m_api.url(filled(row.probe.then), oneRecord({}));
    request(url, Expected::ListOrObject, [this, &row, url, first](const ApiAnswer &answer) {
        // Only a clear refusal outweighs the first answer: a fault of the second one proves nothing.
        const bool isRefused = answer.outcome == ProbeOutcome::Refused;
        settleRow(row, isRefused ? resultOf(url, answer) : first);
    });
}

void ProbeRound::settleRow(const ModuleRequirement &row, const ProbeResult &probe)
{
    m_settled.insert(row.id);
    Q_EMIT answered(row.id, probe);
    if (m_isRestRequested)
        requestCounts(row);
}

void ProbeRound::requestTable(const TableRequirement &table)
{
    const QUrl url = m_api.url(table.path, oneRecord(u"id"_s));
    request(url, Expected::List, [this, &table, url](const ApiAnswer &answer) {
        m_settled.insert(table.id);
        Q_EMIT answered(table.id, resultOf(url, answer));
    });
}

void ProbeRound::requestCounts(const ModuleRequirement &row)
{
    if (!m_wanted.isEmpty()) // some rows again: the counts of the whole run are kept
        return;
    for (const CountRequirement &count : m_requirements.counts()) {
        if (count.needs != row.id)
            continue;
        request(m_api.url(count.path, {}), Expected::ListOrObject, [this, what = count.what](const ApiAnswer &answer) {
            const QJsonValue value = answer.json.object().value("count"_L1);
            if (answer.outcome == ProbeOutcome::Allowed && value.isDouble())
                Q_EMIT counted({what, value.toInteger()});
        });
    }
}

} // namespace Propel
