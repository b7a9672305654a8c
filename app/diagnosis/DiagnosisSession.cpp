// SPDX-License-Identifier: MIT
#include "app/diagnosis/DiagnosisSession.h"

#include "app/base/Causes.h"
#include "app/diagnosis/Drift.h"
#include "app/diagnosis/WatchRound.h"

using namespace std::chrono_literals;

namespace Propel {
namespace {

constexpr int mostLeftOut = 3; // rounds of the watch

} // namespace

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
    connect(&m_watch, &QTimer::timeout, this, &DiagnosisSession::roundDue);
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
    m_base = earlier && !earlier->failedStage() ? earlier : std::nullopt;
    m_comparedWith = earlier;
    m_known.reset();
    m_report = earlier ? std::move(*earlier) : emptyReport(m_requirements);
    setRunning(false);
    Q_EMIT changed();
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
    if (!m_base)
        begin({});
    else
        begin({id});
}

void DiagnosisSession::roundDue()
{
    if (m_roundsHeld && m_leftOut < mostLeftOut) {
        ++m_leftOut;
        return m_watch.start();
    }
    watchRound();
}

void DiagnosisSession::watchRound()
{
    m_leftOut = 0;
    if (m_base && !m_report.failedStage() && m_report.verdict == Verdict::Ready)
        return setWatching(false);
    begin(m_base ? rowsToRetest(m_requirements, *m_base) : QSet<QString>(), Way::Shortest);
}

void DiagnosisSession::begin(const QSet<QString> &only, Way way)
{
    if (!m_connection)
        return;
    prepareTrustStore(); // while the keychain is asked
    m_watch.stop();
    m_run.reset();
    m_only = only;
    if (only.isEmpty() && m_before) // some rows again are still compared with what the whole run was compared with
        m_comparedWith = m_before;
    m_way = way;
    m_isRound = way == Way::Shortest && m_hasResult;
    m_reading = m_store->read(m_entry.isEmpty() ? m_connection->keychainName() : m_entry);
    connect(m_reading.get(), &Step::ended, this, &DiagnosisSession::keyRead);
    m_reading->start();
    setRunning(true);
}

void DiagnosisSession::keyRead()
{
    const StepPtr<ReadSecret> reading = std::move(m_reading);
    if (!reading->result()) {
        setWatching(false);
        setRunning(false);
        Q_EMIT keyUnavailable(reading->result().error());
        return;
    }
    Result<NetworkPolicy> network = NetworkPolicy::make(m_connection->access.caFile, m_connection->access.proxy);
    if (!network) {
        ConnectionFacts facts;
        facts.domain = m_connection->address.text();
        facts.companyId = m_connection->companyId.text();
        facts.publicKey = m_connection->publicKey.shortText();
        const Error &error = network.error();
        Report report = failedReport(m_requirements, facts, stageOf(error.cause, Stage::Tls), error);
        if (m_comparedWith)
            compareWithEarlier(report, *m_comparedWith);
        return conclude(std::move(report));
    }
    const QString own = m_connection->access.clientId;
    start(RunOrder{m_connection->address, m_connection->companyId, m_connection->publicKey, reading->takeSecret(),
                   own.isEmpty() ? m_defaultClientId : own, m_requirements, *network, m_only,
                   m_only.isEmpty() ? std::nullopt : m_base, m_comparedWith, m_places, nullptr,
                   m_way == Way::Shortest && !m_only.isEmpty() ? m_known : std::nullopt});
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
    connect(m_run.get(), &DiagnosisRun::stageEntered, this, &DiagnosisSession::stageEntered);
    connect(m_run.get(), &DiagnosisRun::holdingBack, this, &DiagnosisSession::holdingBack);
    connect(m_run.get(), &DiagnosisRun::keychainAsked, this, &DiagnosisSession::changed);
    connect(m_run.get(), &DiagnosisRun::tryingAgain, this, &DiagnosisSession::tryingAgain);
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
    // Wrong ones every five seconds would lock an account.
    const bool refused = failed && (isRefusalOfKeys(failed->error.cause) || wantsProxySignIn(failed->error.cause));
    if (failed)
        m_known.reset();
    else
        m_base = m_report;
    if (failed && (!m_isRound || refused))
        m_base.reset();
    const bool isOver = m_report.verdict == Verdict::Ready || refused;
    if (m_watching && !isOver)
        m_watch.start();
    setRunning(false);
    Q_EMIT changed();
    Q_EMIT ended();
    if (isOver)
        setWatching(false);
}

void DiagnosisSession::cancel()
{
    setWatching(false);
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

void DiagnosisSession::setWatching(bool on)
{
    if (m_watching == on)
        return;
    m_watching = on;
    m_watch.stop();
    if (on && !isRunning())
        watchRound();
    else if (!on && isRunning() && m_isRound)
        dropRun();
    Q_EMIT watchingChanged(m_watching);
}

void DiagnosisSession::setRunning(bool running)
{
    if (m_wasRunning == running)
        return;
    m_wasRunning = running;
    Q_EMIT runningChanged(running);
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
