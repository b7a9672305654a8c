// SPDX-License-Identifier: MIT
#include "app/diagnosis/DiagnosisSession.h"

#include "app/diagnosis/Drift.h"

using namespace std::chrono_literals;

namespace Propel {

DiagnosisSession::DiagnosisSession(SecretPlaces places, RequirementSet requirements, QString defaultClientId,
                                   QObject *parent)
    : QObject(parent),
      m_places(places),
      m_store(places.keychain),
      m_requirements(std::move(requirements)),
      m_defaultClientId(std::move(defaultClientId)),
      m_report(emptyReport(m_requirements))
{
    m_watch.setSingleShot(true);
    m_watch.setInterval(5s);
    connect(&m_watch, &QTimer::timeout, this, &DiagnosisSession::testFailed);
}

DiagnosisSession::~DiagnosisSession() = default;

void DiagnosisSession::setConnection(const Connection &connection, std::optional<Report> earlier)
{
    setWatching(false);
    m_reading.reset();
    m_run.reset();
    m_connection = connection;
    m_hasResult = earlier.has_value();
    m_before = earlier;
    m_base = earlier;
    m_report = earlier ? std::move(*earlier) : emptyReport(m_requirements);
    setRunning(false);
    Q_EMIT
    changed();
}

void DiagnosisSession::setKeyPlace(SecretStore &store, const QString &entry)
{
    m_store = &store;
    m_entry = entry;
}

void DiagnosisSession::testAll()
{
    begin({});
}

void DiagnosisSession::testFailed()
{
    const QStringList open =
        m_report.idsIn(State::Failed) + m_report.idsIn(State::Unconfirmed) + m_report.idsIn(State::Untested);
    if (!m_before || m_before->failedStage()) // there is nothing yet that could be kept
        begin({});
    else if (!open.isEmpty())
        begin(QSet<QString>(open.begin(), open.end()));
    else
        setWatching(false);
}

void DiagnosisSession::testRow(const QString &id)
{
    if (!m_before || m_before->failedStage())
        begin({});
    else
        begin({id});
}

void DiagnosisSession::begin(const QSet<QString> &only)
{
    if (!m_connection)
        return;
    prepareTrustStore(); // while the keychain is asked
    m_watch.stop();
    m_run.reset();
    m_only = only;
    if (only.isEmpty() && m_before) // some rows again are still compared with what the whole run was compared with
        m_base = m_before;
    m_reading = m_store->read(m_entry.isEmpty() ? m_connection->keychainName() : m_entry);
    connect(m_reading.get(), &Step::ended, this, &DiagnosisSession::keyRead);
    m_reading->start();
    setRunning(true);
}

void DiagnosisSession::keyRead()
{
    const StepPointer<ReadSecret> reading = std::move(m_reading);
    if (!reading->result()) {
        setWatching(false);
        setRunning(false);
        Q_EMIT
        keyUnavailable(reading->result().error());
        return;
    }
    Result<NetworkPolicy> network = NetworkPolicy::make(m_connection->access.caFile, m_connection->access.proxy);
    if (!network) {
        m_report = emptyReport(m_requirements);
        m_report.generated = QDateTime::currentDateTimeUtc();
        m_report.connection = {m_connection->address.text(),
                               m_connection->companyId.text(),
                               m_connection->publicKey.shortText(),
                               {},
                               {},
                               {},
                               false};
        StageOutcome &stage = m_report.stages[static_cast<qsizetype>(stageOf(network.error().cause, Stage::Tls))];
        stage.state = StageState::Failed;
        stage.error = network.error();
        if (m_base)
            compareWithEarlier(m_report, *m_base);
        m_before = m_report;
        m_hasResult = true;
        setRunning(false);
        Q_EMIT
        changed();
        Q_EMIT
        ended();
        return;
    }
    const QString own = m_connection->access.clientId;
    m_run = makeStep<DiagnosisRun>(RunOrder{m_connection->address, m_connection->companyId, m_connection->publicKey,
                                            reading->takeSecret(), own.isEmpty() ? m_defaultClientId : own,
                                            m_requirements, *network, m_only,
                                            m_only.isEmpty() ? std::nullopt : m_before, m_base, m_places});
    connect(m_run.get(), &DiagnosisRun::progressed, this, [this] {
        m_report = m_run->reportSoFar();
        Q_EMIT
        changed();
    });
    connect(m_run.get(), &DiagnosisRun::stageEntered, this, &DiagnosisSession::stageEntered);
    connect(m_run.get(), &DiagnosisRun::holdingBack, this, &DiagnosisSession::holdingBack);
    connect(m_run.get(), &DiagnosisRun::keychainAsked, this, &DiagnosisSession::changed);
    connect(m_run.get(), &Step::ended, this, &DiagnosisSession::runEnded);
    m_run->start();
    m_report = m_run->reportSoFar();
    Q_EMIT
    changed();
}

void DiagnosisSession::runEnded()
{
    const StepPointer<DiagnosisRun> run = std::move(m_run);
    if (run->result()) {
        m_report = *run->result();
        m_before = m_report;
        m_hasResult = true;
    }
    const bool allPassed = m_report.verdict == Verdict::Ready;
    if (m_watching && !allPassed)
        m_watch.start();
    setRunning(false);
    Q_EMIT
    changed();
    Q_EMIT
    ended();
    if (allPassed)
        setWatching(false);
}

void DiagnosisSession::cancel()
{
    setWatching(false);
    if (!isRunning())
        return;
    m_reading.reset();
    m_run.reset();
    m_report = m_before ? *m_before : emptyReport(m_requirements);
    setRunning(false);
    Q_EMIT
    changed();
}

void DiagnosisSession::setWatching(bool on)
{
    if (m_watching == on)
        return;
    m_watching = on;
    if (!on)
        m_watch.stop();
    else if (!isRunning())
        testFailed();
    Q_EMIT
    watchingChanged(m_watching);
}

void DiagnosisSession::setRunning(bool running)
{
    if (m_wasRunning == running)
        return;
    m_wasRunning = running;
    Q_EMIT
    runningChanged(running);
}

int DiagnosisSession::done() const
{
    return m_run ? m_run->done() : 0;
}

int DiagnosisSession::total() const
{
    return m_run ? m_run->total() : 0;
}

} // namespace Propel
