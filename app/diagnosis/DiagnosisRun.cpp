// SPDX-License-Identifier: MIT
#include "app/diagnosis/DiagnosisRun.h"

#include "app/base/Causes.h"
#include "app/base/EnumName.h"
#include "app/base/Text.h"

#include <QJsonObject>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Q_LOGGING_CATEGORY(diagnosisLog, "propel.diagnosis", QtWarningMsg)

void logOutcome(const Report &report)
{
    const StageOutcome *failed = report.failedStage();
    qCInfo(diagnosisLog).noquote()
        << "run ended:" << enumName(report.verdict) << "failed" << report.idsIn(State::Failed).size() << "unconfirmed"
        << report.idsIn(State::Unconfirmed).size() << "untested" << report.idsIn(State::Untested).size() << "of"
        << report.modules.size() + report.tables.size() << "rows, requests" << report.requests.size() << "in"
        << report.milliseconds << "ms"
        << (failed ? u"stage %1: %2"_s.arg(enumName(failed->stage), enumName(failed->error.cause)) : QString());
}

/// Takes the rows that aren't requested again from an earlier report.
void recall(RunFacts &facts, const Report &previous, const QSet<QString> &only)
{
    bool allTables = false;
    for (const ModuleResult &row : previous.modules) {
        if (row.requirement.isTableSetup())
            allTables = allTables || only.contains(row.requirement.id);
        else if (!only.contains(row.requirement.id))
            facts.answers.insert(row.requirement.id, row.probe);
    }
    for (const TableResult &table : previous.tables) {
        if (!only.contains(table.requirement.id) && !allTables)
            facts.answers.insert(table.requirement.id, table.probe);
    }
    facts.sight = previous.sight;
}

/// It concerns the instance or the keys as a whole, not one row.
bool concernsAllRequests(Cause cause)
{
    return has(cause, CauseTrait::AllRequests);
}

constexpr int brokenForRecheck = 3; // answers in a row

} // namespace

DiagnosisRun::DiagnosisRun(RunOrder order) : m_order(std::move(order)), m_client(m_order.network)
{
    connect(&m_client, &HttpClient::holdingBack, this, [this](const QDateTime &until) {
        m_progress.throttledUntil = until;
        announce();
    });
    connect(&m_client, &HttpClient::tryingAgain, this, [this](bool retrying) {
        m_progress.retrying = retrying;
        announce();
    });
    m_facts.connection = factsOf(m_order.address, m_order.companyId, m_order.publicKey);
    m_facts.running = true;
    m_progress.total = int(m_order.requirements.modules().size() + m_order.requirements.tables().size());
    if (m_order.previous && !m_order.only.isEmpty())
        recall(m_facts, *m_order.previous, m_order.only);
}

DiagnosisRun::~DiagnosisRun() = default;

void DiagnosisRun::run()
{
    m_elapsed.start();
    m_sleep.setNeeded(true);
    qCInfo(diagnosisLog).noquote() << "run of" << m_facts.connection.domain << "company" << m_facts.connection.companyId
                                   << "public key" << m_facts.connection.publicKey
                                   << (m_order.only.isEmpty() ? "all rows" : "some rows again");
    if (!m_order.known)
        return discover();
    m_facts.discovery = *std::exchange(m_order.known, std::nullopt);
    takeDiscovery();
}

void DiagnosisRun::discover()
{
    m_phase = Phase::Discovering;
    m_discovery = makeStep<Discovery>(m_client, m_order.address, m_order.companyId, m_order.proxySignIns);
    connect(m_discovery.get(), &Discovery::progressed, this, [this] {
        m_progress.waitingForKeychain = m_discovery->progress().waitingForKeychain;
        enterStage(*m_discovery->progress().stage);
    });
    connect(m_discovery.get(), &Step::ended, this, [this] {
        m_facts.discovery = m_discovery->result();
        takeDiscovery();
    });
    m_discovery->start();
}

/// What was known no longer holds: the network has a fault, or the codebase has changed with an upgrade.
void DiagnosisRun::rediscover()
{
    m_levels.reset();
    m_round.reset();
    m_firstFault = {};
    m_brokenInARow = 0;
    m_facts.forgetRows();
    if (m_order.previous)
        recall(m_facts, *m_order.previous, m_order.only);
    discover();
}

void DiagnosisRun::takeDiscovery()
{
    if (!m_facts.discovery.company)
        return finish();
    const CompanyInfo &company = *m_facts.discovery.company;
    m_facts.connection.apiBase = company.api.url().toString();
    m_facts.connection.companyName = company.companyName;
    m_facts.connection.version = company.version;
    m_facts.connection.cloud = company.cloud;
    m_keys = std::make_shared<const Authorization>(company.api, m_order.companyId, m_order.publicKey,
                                                   m_order.privateKey, m_order.clientId);
    m_phase = Phase::FirstProbe;
    enterStage(Stage::Authentication);
    requestLevels();
    if (m_discovery)
        requestVersion();
    else if (m_order.previous)
        m_facts.connection.version = m_order.previous->connection.version;
    requestRows();
}

void DiagnosisRun::requestLevels()
{
    m_levels = makeStep<LevelsRead>(m_client, m_facts.discovery.company->api, m_keys);
    connect(m_levels.get(), &Step::ended, this, [this] {
        m_facts.levelsStage.state = StageState::Passed; // also without levels: the error says why there are none
        const StepPtr<LevelsRead> read = std::move(m_levels);
        if (const Result<OwnLevels> &levels = read->result())
            m_facts.levels = *levels;
        else
            m_facts.levelsStage.error = levels.error();
        noteKeyEvidence(read->firstAnswer());
        announce();
        proceed();
    });
    m_levels->start();
}

void DiagnosisRun::requestVersion()
{
    m_version = m_client.get(
        {.url = m_facts.discovery.company->api.url(u"system/info"_s, {}), .signer = m_keys, .largest = largestRecord});
    connect(m_version.get(), &Step::ended, this, [this] {
        const StepPtr<HttpCall> call = std::move(m_version);
        const ApiAnswer answer = takeApiAnswer(*call, *m_keys, Expected::ListOrObject);
        // It may answer without authentication, so it says nothing of the keys.
        const QString version = plainExcerpt(answer.json.object().value("version"_L1).toString(), 40);
        if (!version.isEmpty())
            m_facts.connection.version = version;
        announce();
        proceed();
    });
    m_version->start();
}

void DiagnosisRun::requestRows()
{
    m_round =
        makeStep<ProbeRound>(m_client, m_order.requirements, m_facts.discovery.company->api, m_keys, m_order.only);
    connect(m_round.get(), &ProbeRound::answered, this, [this](const QString &id, const ProbeResult &probe) {
        m_facts.answers.insert(id, probe);
        noteKeyEvidence({.outcome = probe.outcome, .error = probe.error});
        if (probe.error.cause == Cause::KeysRefused)
            m_refusedAt = probe.url;
        m_brokenInARow = isNetworkFault(probe.error.cause) ? m_brokenInARow + 1 : 0;
        if (m_brokenInARow >= brokenForRecheck)
            recheckNetwork();
        announce();
    });
    connect(m_round.get(), &ProbeRound::counted, this, [this](const SightCount &count) { m_facts.sight += count; });
    connect(m_round.get(), &ProbeRound::firstAnswered, this, &DiagnosisRun::proceed);
    connect(m_round.get(), &Step::ended, this, &DiagnosisRun::proceed);
    m_round->start();
}

void DiagnosisRun::noteKeyEvidence(const ApiAnswer &answer)
{
    if (keysVerdict(answer) == KeysVerdict::Accepted)
        m_keysAccepted = true;
    // The first fault is kept, but one about the keys outweighs it.
    if (answer.outcome == ProbeOutcome::Fault &&
        (m_firstFault.cause == Cause::None ||
         (concernsAllRequests(answer.error.cause) && !concernsAllRequests(m_firstFault.cause))))
        m_firstFault = answer.error;
}

/// Starts the next phase once everything that this one waits for is there.
void DiagnosisRun::proceed()
{
    if (m_phase == Phase::FirstProbe && !m_levels && m_round->isFirstDone())
        startRemainingProbes();
    else if (m_phase == Phase::Probing && m_round->state() == State::Ended)
        takeRows();
}

void DiagnosisRun::startRemainingProbes()
{
    if (!m_keysAccepted && concernsAllRequests(m_firstFault.cause))
        return failAuthentication(m_firstFault);
    if (m_keysAccepted)
        m_facts.authentication.state = StageState::Passed;
    if (m_version && m_facts.connection.version.isEmpty())
        return; // the requirements may depend on it
    m_phase = Phase::Probing;
    m_facts.permissions.state = StageState::Passed;
    enterStage(Stage::Permissions);
    m_round->requestRest();
}

void DiagnosisRun::takeRows()
{
    // Without any answer that showed that the keys were accepted, no row says anything about a permission.
    if (!m_keysAccepted)
        return failAuthentication(m_firstFault);
    m_facts.authentication.state = StageState::Passed;
    if (!m_version)
        finish();
}

void DiagnosisRun::failAuthentication(const Error &error)
{
    if (error.cause != Cause::KeysRefused)
        return m_discovery ? endAtAuthentication(error) : rediscover();
    if (m_keys->areKeysAlike())
        return endAtAuthentication({Cause::KeysAlike, error.detail, error.httpStatus});
    if (auto swapped = m_keys->exchanged())
        return trySwapped(error, std::move(swapped));
    endAtAuthentication(error);
}

/// Repeats what was refused, with the two keys exchanged: one request, to the same host.
void DiagnosisRun::trySwapped(const Error &refusal, std::shared_ptr<const Authorization> swapped)
{
    cancelSteps();
    m_phase = Phase::TryingSwapped;
    m_keys = std::move(swapped);
    const QUrl url =
        m_refusedAt.isEmpty() ? m_facts.discovery.company->api.url(u"system/mySecurity"_s, {}) : m_refusedAt;
    m_swapped = m_client.get({.url = url, .signer = m_keys});
    connect(m_swapped.get(), &Step::ended, this, [this, refusal] {
        const bool areAccepted = keysVerdict(takeApiAnswer(*m_swapped, *m_keys)) == KeysVerdict::Accepted;
        endAtAuthentication({areAccepted ? Cause::KeysSwapped : refusal.cause, refusal.detail, refusal.httpStatus});
    });
    m_swapped->start();
}

void DiagnosisRun::endAtAuthentication(const Error &error)
{
    m_facts.authentication.state = StageState::Failed;
    m_facts.authentication.error = error;
    m_facts.forgetRows(); // no answer is a verdict once a stage before it has failed
    finish();
}

/// Where one row after the other breaks, the network itself may be down: then that is what the report has to say.
void DiagnosisRun::recheckNetwork()
{
    if (m_phase != Phase::Probing || m_recheck)
        return;
    m_phase = Phase::Rechecking;
    m_client.renewConnections(); // the present ones may be dead
    m_recheck = makeStep<Discovery>(m_client, m_order.address, m_order.companyId);
    connect(m_recheck.get(), &Step::ended, this, &DiagnosisRun::networkRechecked);
    m_recheck->start();
}

void DiagnosisRun::networkRechecked()
{
    m_phase = Phase::Probing;
    const StageOutcome *failed = m_recheck->result().failedStage();
    if (!failed || !isNetworkFault(failed->error.cause))
        return proceed();
    m_facts.discovery.stages = m_recheck->result().stages;
    m_facts.discovery.company.reset();
    m_facts.authentication = {.stage = Stage::Authentication};
    m_facts.forgetRows();
    finish();
}

void DiagnosisRun::finish()
{
    if (m_phase == Phase::Ended)
        return;
    m_phase = Phase::Ended;
    m_facts.running = false;
    m_sleep.look();
    m_sleep.setNeeded(false);
    cancelSteps();
    Report report = reportSoFar();
    logOutcome(report);
    conclude(std::move(report));
}

Report DiagnosisRun::reportSoFar() const
{
    Report report = assembleReport(m_order.requirements, m_facts);
    report.generated = QDateTime::currentDateTimeUtc();
    report.requests = m_client.ledger();
    report.requestedPause = std::chrono::ceil<std::chrono::seconds>(m_client.requestedPause());
    report.milliseconds = m_elapsed.isValid() ? std::max<qint64>(0, m_elapsed.elapsed() - m_sleep.missed().count()) : 0;
    if (m_order.compare)
        m_order.compare(report);
    return report;
}

RunProgress DiagnosisRun::progress() const
{
    RunProgress progress = m_progress;
    const auto &modules = m_order.requirements.modules();
    const auto byTables = std::ranges::count_if(modules, std::mem_fn(&ModuleRequirement::isTableSetup));
    progress.done = int(m_facts.answers.size());
    if (progress.done + byTables == progress.total) // those have their answer when all tables have theirs
        progress.done = progress.total;
    return progress;
}

void DiagnosisRun::enterStage(Stage stage)
{
    if (m_progress.stage != stage)
        qCDebug(diagnosisLog).noquote() << "stage" << enumName(stage);
    m_progress.stage = stage;
    announce();
}

void DiagnosisRun::announce()
{
    if (std::exchange(m_isAnnounced, true))
        return;
    const auto emitOnce = [this] {
        m_isAnnounced = false;
        if (state() == State::Running)
            Q_EMIT progressed();
    };
    QMetaObject::invokeMethod(this, emitOnce, Qt::QueuedConnection);
}

void DiagnosisRun::cancelSteps()
{
    m_discovery.reset();
    m_levels.reset();
    m_version.reset();
    m_round.reset();
    m_swapped.reset();
    m_recheck.reset();
}

void DiagnosisRun::onCancel()
{
    m_phase = Phase::Ended;
    cancelSteps();
}

} // namespace Propel
