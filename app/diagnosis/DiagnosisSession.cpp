// SPDX-License-Identifier: MIT
#include "app/diagnosis/DiagnosisSession.h"

#include "app/base/Causes.h"
#include "app/diagnosis/LastComplete.h"
#include "app/keys/KeychainEntry.h"

namespace Propel {

DiagnosisSession::DiagnosisSession(SecretPlaces places, RequirementSet requirements, QString defaultClientId,
                                   Compare compare, QObject *parent)
    : QObject(parent),
      m_places(places),
      m_store(places.keychain),
      m_requirements(std::move(requirements)),
      m_defaultClientId(std::move(defaultClientId)),
      m_compare(compare),
      m_report(emptyReport(m_requirements))
{
    connect(&m_watch, &Watch::roundDue, this, &DiagnosisSession::beginRound);
    connect(&m_watch, &Watch::changed, this, [this](bool on) {
        if (!on && isRunning() && m_isRound)
            dropRun();
    });
}

DiagnosisSession::~DiagnosisSession() = default;

void DiagnosisSession::setConnection(const Connection &connection, std::optional<Report> earlier)
{
    m_watch.setOn(false);
    m_reading.reset();
    m_run.reset();
    m_connection = connection;
    m_hasResult = earlier.has_value();
    m_before = earlier;
    m_base = earlier && !earlier->failedStage() ? earlier : std::nullopt;
    m_lastComplete = earlier ? Propel::lastComplete(*earlier) : std::nullopt;
    m_comparedWith = earlier;
    m_known.reset();
    m_report = earlier ? std::move(*earlier) : emptyReport(m_requirements);
    setRunning(false);
    Q_EMIT changed();
}

void DiagnosisSession::compareWith(const Report &earlier)
{
    m_before.reset();
    m_base.reset();
    m_comparedWith = earlier;
}

void DiagnosisSession::setKeyPlace(SecretStore &store, const QString &entry)
{
    m_store = &store;
    m_entry = entry;
}

void DiagnosisSession::testFailed()
{
    const Report &shown = rows();
    const QStringList open =
        shown.idsIn(State::Failed) + shown.idsIn(State::Unconfirmed) + shown.idsIn(State::Untested);
    if (!m_base) // there is nothing yet that could be kept
        begin({});
    else if (!open.isEmpty())
        begin(QSet<QString>(open.begin(), open.end()));
}

void DiagnosisSession::testRow(const QString &id)
{
    begin(m_base ? QSet<QString>{id} : QSet<QString>());
}

void DiagnosisSession::beginRound()
{
    if (isRunning())
        return;
    if (m_base && !m_report.failedStage() && m_report.verdict == Verdict::Ready)
        return m_watch.setOn(false);
    begin(m_base ? rowsToRetest(m_requirements, *m_base) : QSet<QString>(), Kind::WatchRound);
}

void DiagnosisSession::begin(const QSet<QString> &only, Kind kind)
{
    if (!m_connection)
        return;
    prepareTls(); // while the keychain is asked
    m_watch.runStarted();
    m_run.reset();
    m_only = only;
    if (only.isEmpty() && m_before) // some rows again are still compared with what the whole run was compared with
        m_comparedWith = m_before;
    m_isRound = kind == Kind::WatchRound && m_hasResult;
    m_reading = m_store->read(m_entry.isEmpty() ? KeychainEntry::ofConnection(*m_connection).name() : m_entry);
    connect(m_reading.get(), &Step::ended, this, &DiagnosisSession::keyRead);
    m_reading->start();
    setRunning(true);
}

void DiagnosisSession::keyRead()
{
    const StepPtr<SecretStep> reading = std::move(m_reading);
    if (!reading->result()) {
        m_watch.setOn(false);
        setRunning(false);
        Q_EMIT keyUnavailable(reading->result().error());
        return;
    }
    Result<NetworkPolicy> network = NetworkPolicy::make(m_connection->access.caFile, m_connection->access.proxy);
    if (!network) {
        const ConnectionFacts facts = factsOf(m_connection->address, m_connection->companyId, m_connection->publicKey);
        const Error &error = network.error();
        Report report = failedReport(m_requirements, facts, stageOf(error.cause, Stage::Tls), error);
        compareWithEarlier(report);
        return conclude(std::move(report));
    }
    network->timeLimit = m_timeLimit;
    const QString own = m_connection->access.clientId;
    start({.address = m_connection->address,
           .companyId = m_connection->companyId,
           .publicKey = m_connection->publicKey,
           .privateKey = UnfinishedKeys::fromSecret(reading->secret()).privateKey,
           .clientId = own.isEmpty() ? m_defaultClientId : own,
           .requirements = m_requirements,
           .network = *network,
           .only = m_only,
           .previous = m_only.isEmpty() ? std::nullopt : m_base,
           .compare = [this](Report &report) { compareWithEarlier(report); },
           .proxySignIns = m_places,
           .known = m_isRound && !m_only.isEmpty() ? m_known : std::nullopt});
}

void DiagnosisSession::compareWithEarlier(Report &report) const
{
    if (m_compare && m_comparedWith)
        m_compare(report, *m_comparedWith);
}

void DiagnosisSession::start(RunOrder order)
{
    m_run = makeStep<DiagnosisRun>(std::move(order));
    const auto show = [this] {
        if (!m_isRound)
            m_report = m_run->reportSoFar();
        Q_EMIT changed();
    };
    connect(m_run.get(), &DiagnosisRun::progressed, this, show);
    connect(m_run.get(), &Step::ended, this, &DiagnosisSession::runEnded);
    m_run->start();
    show();
}

void DiagnosisSession::runEnded()
{
    const StepPtr<DiagnosisRun> run = std::move(m_run);
    if (run->result()) {
        m_known = run->discovery();
        conclude(*run->result());
    } else {
        setRunning(false);
        Q_EMIT changed();
    }
}

void DiagnosisSession::conclude(Report report)
{
    m_report = std::move(report);
    m_before = m_report;
    m_hasResult = true;
    const StageOutcome *failed = m_report.failedStage();
    if (failed)
        m_known.reset();
    else
        m_base = m_report;
    if (!failed && m_report.verdict != Verdict::Undetermined)
        m_lastComplete = m_report;
    if (failed && (!m_isRound || Watch::isOverAfter(m_report)))
        m_base.reset();
    setRunning(false);
    Q_EMIT changed();
    Q_EMIT ended();
    m_watch.runEnded(m_report);
}

void DiagnosisSession::cancel()
{
    m_watch.setOn(false);
    if (!isRunning())
        return;
    m_report = m_before ? *m_before : emptyReport(m_requirements);
    dropRun();
}

void DiagnosisSession::dropRun()
{
    m_reading.reset();
    m_run.reset();
    setRunning(false);
    Q_EMIT changed();
}

void DiagnosisSession::setRunning(bool running)
{
    if (m_wasRunning == running)
        return;
    m_wasRunning = running;
    Q_EMIT runningChanged(running);
}

RunProgress DiagnosisSession::progress() const
{
    if (m_run)
        return m_run->progress();
    RunProgress progress;
    progress.waitingForKeychain = m_reading != nullptr;
    return progress;
}

} // namespace Propel
