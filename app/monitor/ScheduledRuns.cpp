// SPDX-License-Identifier: MIT
#include "app/monitor/ScheduledRuns.h"

#include "app/history/ReportChanges.h"
#include "app/monitor/StatusFile.h"
#include "app/settings/PolicyRules.h"

#include <algorithm>
#include <utility>

namespace Propel {

ScheduledRuns::ScheduledRuns(Services services, Schedule &schedule, QObject *parent)
    : QObject(parent),
      m_services(std::move(services)),
      m_histories(m_services.historyFolder),
      m_schedule(schedule),
      m_session(m_services.keychain, m_services.requirements, m_services.defaultClientId, compareWithEarlier)
{
    m_keychain.setSingleShot(true);
    m_keychain.setInterval(keychainPatience);
    connect(&m_keychain, &QTimer::timeout, this, [this] {
        if (!m_session.isWaitingForKeychain())
            return;
        m_session.cancel();
        keyUnavailable(Error{Cause::KeychainSilent, {}, 0});
    });
    connect(&m_schedule, &Schedule::due, this, &ScheduledRuns::begin);
    connect(&m_session, &DiagnosisSession::ended, this, [this] { ended(m_session.report()); });
    connect(&m_session, &DiagnosisSession::keyUnavailable, this, &ScheduledRuns::keyUnavailable);
}

ScheduledRuns::~ScheduledRuns() = default;

const Connection *ScheduledRuns::find(const QString &id) const
{
    const auto found = std::ranges::find(m_connections, id, &Connection::id);
    return found == m_connections.end() ? nullptr : &*found;
}

void ScheduledRuns::setConnections(const QList<Connection> &connections)
{
    if (const Connection *before = find(m_running)) {
        const auto same = std::ranges::find(connections, *before);
        if (same == connections.end()) // removed, or about something else by now
            drop();
    }
    m_connections = connections;
    QHash<QString, RunRecord> last;
    QList<PlannedConnection> planned;
    Error damage;
    for (const Connection &connection : connections) {
        if (const auto known = m_last.constFind(connection.id); known != m_last.cend())
            last.insert(connection.id, *known);
        else if (const Result<RunHistory> history = m_histories.load(connection.id); !history)
            damage = history.error();
        else if (!history->runs.isEmpty())
            last.insert(connection.id, history->runs.constLast());
        planned.append({connection.id, connection.address.text(), last.value(connection.id).at});
    }
    m_last = last;
    m_waiting.removeIf([this](const QString &id) { return !find(id); });
    m_schedule.setConnections(planned);
    Q_EMIT changed();
    if (damage.cause != Cause::None)
        reportOnce(damage);
    startNextWaiting();
}

void ScheduledRuns::testAll()
{
    for (const Connection &connection : std::as_const(m_connections))
        test(connection.id);
}

void ScheduledRuns::test(const QString &id)
{
    if (id == m_running || !find(id))
        return;
    if (!m_waiting.contains(id))
        m_waiting += id;
    startNextWaiting();
}

void ScheduledRuns::cancel()
{
    m_waiting.clear();
    if (m_running.isEmpty())
        return;
    drop();
    Q_EMIT changed();
}

/// It tells nothing.
void ScheduledRuns::drop()
{
    m_keychain.stop();
    m_running.clear();
    m_session.cancel();
    m_schedule.runDropped();
}

void ScheduledRuns::pause(const QDateTime &until)
{
    m_schedule.pause(until);
    Q_EMIT changed();
}

void ScheduledRuns::startNextWaiting()
{
    while (!m_isHeld && !m_waiting.isEmpty() && m_schedule.running().isEmpty()) {
        const QString id = m_waiting.takeFirst();
        if (find(id) && m_schedule.runStarted(id))
            return begin(id);
    }
}

/// The schedule counts it as started already.
void ScheduledRuns::begin(const QString &id)
{
    const Connection *found = find(id);
    if (!found || m_windowRuns || m_isHeld)
        return m_schedule.runDropped();
    Connection connection = *found;
    applyMandatory(m_services.settings, connection);
    m_running = id;
    m_session.setKeyPlace(m_services.keys.storeOf(connection));
    m_session.setConnection(connection);
    if (const Result<Report> earlier = loadStatus(m_services.statusFolder, id))
        m_session.compareWith(*earlier);
    m_keychain.start();
    m_session.testAll();
    Q_EMIT changed();
}

Report keyFault(const Services &services, const ConnectionFacts &facts, const QString &id, const Error &error)
{
    Report report = failedReport(services.requirements, facts, Stage::Authentication, error);
    if (const Result<Report> earlier = loadStatus(services.statusFolder, id))
        compareWithEarlier(report, *earlier);
    return report;
}

void ScheduledRuns::keyUnavailable(const Error &error)
{
    ConnectionFacts facts;
    if (const Connection *connection = find(m_running))
        facts = factsOf(connection->address, connection->companyId, connection->publicKey);
    ended(keyFault(m_services, facts, m_running, error));
}

void ScheduledRuns::ended(const Report &report)
{
    m_keychain.stop();
    const QString id = std::exchange(m_running, {});
    if (id.isEmpty())
        return;
    const SavedRun kept = saveRun(m_histories, m_services.statusFolder, id, report, Audience::Absent);
    reportOnce(kept.errors.value(0));
    record(id, report);
    if (kept.notice.kind != ChangeNotice::Kind::Nothing)
        Q_EMIT changeNoticed(id, kept.notice, report);
    Q_EMIT tested(id, report);
    startNextWaiting();
}

void ScheduledRuns::record(const QString &id, const Report &report)
{
    const RunRecord run = recordOf(report);
    m_schedule.runEnded(run);
    m_last.insert(id, run);
    Q_EMIT changed();
}

void ScheduledRuns::noteShown(const QString &id, const Report &report)
{
    if (m_schedule.runStarted(id))
        return record(id, report);
    m_last.insert(id, recordOf(report)); // another one is under way, and the plan follows that
    Q_EMIT changed();
}

void ScheduledRuns::reportOnce(const Error &error)
{
    const bool isNew = std::exchange(m_lastFailure, error.cause) != error.cause;
    if (isNew && error.cause != Cause::None)
        Q_EMIT savingFailed(error);
}

std::optional<RunRecord> ScheduledRuns::last(const QString &id) const
{
    const auto found = m_last.constFind(id);
    return found == m_last.cend() ? std::nullopt : std::optional(*found);
}

RunHistory ScheduledRuns::history(const QString &id) const
{
    return m_histories.load(id).value_or(RunHistory());
}

/// The run of something else for the same connection would tell as much.
void ScheduledRuns::interruptFor(const QString &forWhich)
{
    if (m_running.isEmpty())
        return;
    if (m_running != forWhich)
        m_waiting += m_running;
    drop();
}

void ScheduledRuns::setHeld(bool held)
{
    if (std::exchange(m_isHeld, held) == held)
        return;
    if (held)
        interruptFor({});
    else
        startNextWaiting();
    Q_EMIT changed();
}

void ScheduledRuns::windowStarted(const QString &id)
{
    m_windowRuns = true;
    interruptFor(id);
    m_schedule.runStarted(id);
    Q_EMIT changed();
}

void ScheduledRuns::windowEnded(const QString &id, const Report &report)
{
    m_windowRuns = false;
    record(id, report);
    startNextWaiting();
}

void ScheduledRuns::windowDropped()
{
    if (!std::exchange(m_windowRuns, false))
        return;
    m_schedule.runDropped();
    Q_EMIT changed();
    startNextWaiting();
}

} // namespace Propel
