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
    const bool plain = text.size() <= 80 && std::all_of(text.begin(), text.end(), [](QChar c) {
                           return c.isLetterOrNumber() || c == u'_' || c == u'-';
                       });
    return plain ? text : QString();
}

ProbeResult resultOf(const QUrl &url, const Reading &reading)
{
    return {.asked = url, .live = reading.live, .error = reading.error, .httpStatus = reading.httpStatus};
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
    m_allTables = std::any_of(rows.begin(), rows.end(),
                              [this](const ModuleRequirement &row) { return row.isTableSetup() && isWanted(row.id); });
}

bool ProbeRound::isNeeded(const ModuleRequirement &row) const
{
    if (isWanted(row.id))
        return true;
    const QList<ModuleRequirement> &rows = m_requirements.modules();
    return std::any_of(rows.begin(), rows.end(), [&](const ModuleRequirement &other) {
        const QStringList needs = other.probe.needs();
        return isWanted(other.id) && std::any_of(needs.begin(), needs.end(),
                                                 [&](const QString &name) { return row.probe.gives.contains(name); });
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

const TableRequirement *ProbeRound::firstTable() const
{
    const QList<TableRequirement> &tables = m_requirements.tables();
    const auto first =
        std::find_if(tables.begin(), tables.end(), [this](const TableRequirement &table) { return isWanted(table); });
    return first == tables.end() ? nullptr : &*first;
}

void ProbeRound::run()
{
    if (const ModuleRequirement *row = firstRow())
        return askRow(*row);
    // Tables alone: the first of them serves.
    if (const TableRequirement *table = firstTable())
        return askTable(*table);
    m_firstDone = true;
    Q_EMIT firstAnswered();
}

void ProbeRound::goOn()
{
    if (m_goneOn || state() == State::Ended)
        return;
    m_goneOn = true;
    ++m_open; // so that nothing ends before all is asked
    const ModuleRequirement *first = firstRow();
    const auto isGiven = [this](const QString &name) { return m_given.contains(name); };
    // Chains first: what is asked in two steps must not begin last.
    QList<const ModuleRequirement *> rows;
    for (const ModuleRequirement &row : m_requirements.modules())
        rows += &row;
    std::stable_partition(rows.begin(), rows.end(),
                          [](const ModuleRequirement *row) { return !row->probe.then.isEmpty(); });
    for (const ModuleRequirement *row : std::as_const(rows)) {
        if (row->isTableSetup() || row == first || !isWanted(row->id))
            continue;
        const QStringList needs = row->probe.needs();
        if (std::all_of(needs.begin(), needs.end(), isGiven))
            askRow(*row);
        else if (first && m_settled.contains(first->id) &&
                 std::any_of(needs.begin(), needs.end(),
                             [&](const QString &n) { return first->probe.gives.contains(n); }))
            settleRow(*row, {.live = ProbeOutcome::NotTestable, .error = {Cause::RecordMissing, {}}});
    }
    for (const TableRequirement &table : m_requirements.tables()) {
        if (isWanted(table) && !m_settled.contains(table.id))
            askTable(table);
    }
    if (first && m_settled.contains(first->id))
        askCounts(*first);
    if (--m_open == 0)
        end();
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

void ProbeRound::ask(const QUrl &url, Expected expected, std::function<void(const Reading &)> then)
{
    if (!m_client)
        return;
    ++m_open;
    m_calls.push_back(m_client->get({url, m_keys, largestRecord}));
    HttpCall *call = m_calls.back().get();
    connect(call, &Step::ended, this, [this, call, expected, then = std::move(then)] {
        Result<HttpAnswer> answer = call->takeResult();
        if (answer)
            m_keys->redact(answer->body);
        then(readAnswer(answer, m_keys->sendsClientId(), expected));
        if (!m_firstDone) {
            m_firstDone = true;
            Q_EMIT firstAnswered();
        }
        if (--m_open == 0 && m_goneOn)
            end();
    });
    call->start();
}

void ProbeRound::askRow(const ModuleRequirement &row)
{
    const QUrl url = urlOf(row.probe);
    ask(url, row.probe.mayBeObject ? Expected::ListOrObject : Expected::List,
        [this, &row, url](const Reading &reading) { rowAnswered(row, url, reading); });
}

void ProbeRound::rowAnswered(const ModuleRequirement &row, const QUrl &url, const Reading &reading)
{
    const ProbeResult probe = resultOf(url, reading);
    const QJsonObject record = reading.json.array().at(0).toObject();
    bool gaveAll = !row.probe.gives.isEmpty();
    for (auto given = row.probe.gives.begin(); given != row.probe.gives.end(); ++given) {
        const QString value = plainValue(record.value(given.value()));
        if (value.isEmpty())
            gaveAll = false;
        else
            m_given.insert(given.key(), value);
    }
    if (gaveAll && !row.probe.then.isEmpty())
        return askMore(row, probe);
    settleRow(row, probe);
    askDependents(row, probe);
}

void ProbeRound::askMore(const ModuleRequirement &row, const ProbeResult &first)
{
    const QUrl url = m_api.url(filled(row.probe.then), oneRecord({}));
    ask(url, Expected::ListOrObject, [this, &row, url, first](const Reading &reading) {
        // Only a clear refusal outweighs the first answer: a fault of the second one proves nothing.
        const bool refused = reading.live == ProbeOutcome::Refused;
        settleRow(row, refused ? resultOf(url, reading) : first);
    });
}

void ProbeRound::settleRow(const ModuleRequirement &row, const ProbeResult &probe)
{
    m_settled.insert(row.id);
    Q_EMIT answered(row.id, probe);
    if (m_goneOn)
        askCounts(row);
}

void ProbeRound::askDependents(const ModuleRequirement &giver, const ProbeResult &probe)
{
    if (!m_goneOn) // goOn() asks for them
        return;
    for (const ModuleRequirement &row : m_requirements.modules()) {
        const QStringList needs = row.probe.needs();
        const bool depends = std::any_of(needs.begin(), needs.end(),
                                         [&](const QString &name) { return giver.probe.gives.contains(name); });
        if (!depends || m_settled.contains(row.id) || !isWanted(row.id))
            continue;
        const bool complete =
            std::all_of(needs.begin(), needs.end(), [this](const QString &n) { return m_given.contains(n); });
        if (complete)
            askRow(row);
        else
            settleRow(row, {.live = ProbeOutcome::NotTestable, .error = {Cause::RecordMissing, probe.error.detail}});
    }
}

void ProbeRound::askTable(const TableRequirement &table)
{
    const QUrl url = m_api.url(table.path, oneRecord(u"id"_s));
    ask(url, Expected::List, [this, &table, url](const Reading &reading) {
        m_settled.insert(table.id);
        Q_EMIT answered(table.id, resultOf(url, reading));
    });
}

void ProbeRound::askCounts(const ModuleRequirement &row)
{
    if (!m_wanted.isEmpty()) // a re-test of some rows keeps the counts of the full run
        return;
    for (const CountRequirement &count : m_requirements.counts()) {
        if (count.needs != row.id)
            continue;
        ask(m_api.url(count.path, {}), Expected::ListOrObject, [this, what = count.what](const Reading &reading) {
            const QJsonValue value = reading.json.object().value("count"_L1);
            if (reading.live == ProbeOutcome::Allowed && value.isDouble())
                Q_EMIT counted({what, value.toInteger()});
        });
    }
}

void ProbeRound::onCancel()
{
    m_calls.clear();
}

} // namespace Propel
