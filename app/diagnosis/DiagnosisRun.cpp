// SPDX-License-Identifier: MIT
#include "app/diagnosis/DiagnosisRun.h"

#include "app/base/Causes.h"
#include "app/base/EnumName.h"
#include "app/base/Text.h"
#include "app/diagnosis/Drift.h"

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

/// What an earlier report knew of rows that aren't asked for again.
void recall(RunFacts &facts, const Report &previous, const QSet<QString> &only)
{
    for (const ModuleResult &row : previous.modules) {
        if (!only.contains(row.requirement.id) && !row.requirement.isTableSetup())
            facts.answers.insert(row.requirement.id, row.probe);
    }
    bool allTables = false;
    for (const ModuleResult &row : previous.modules)
        allTables = allTables || (row.requirement.isTableSetup() && only.contains(row.requirement.id));
    for (const TableResult &table : previous.tables) {
        if (!only.contains(table.requirement.id) && !allTables)
            facts.answers.insert(table.requirement.id, table.probe);
    }
    facts.sight = previous.sight;
}

constexpr int brokenForDoubt = 3;

} // namespace

DiagnosisRun::DiagnosisRun(RunOrder order)
    : m_order(std::move(order)),
      m_client(m_order.network),
      m_result(fail(Cause::Cancelled))
{
    m_client.setProxySignIn(m_order.proxySignIn);
    connect(&m_client, &HttpClient::holdingBack, this, &DiagnosisRun::holdingBack);
    connect(&m_client, &HttpClient::tryingAgain, this, &DiagnosisRun::tryingAgain);
    connect(this, &DiagnosisRun::stageEntered, this,
            [](Stage stage) { qCDebug(diagnosisLog).noquote() << "stage" << enumName(stage); });
    m_facts.connection.domain = m_order.address.text();
    m_facts.connection.companyId = m_order.companyId.text();
    m_facts.connection.publicKey = m_order.publicKey.shortText();
    m_facts.running = true;
    if (m_order.previous && !m_order.only.isEmpty())
        recall(m_facts, *m_order.previous, m_order.only);
}

DiagnosisRun::~DiagnosisRun() = default;

void DiagnosisRun::run()
{
    m_started = QDateTime::currentDateTimeUtc();
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
    m_discovery = makeStep<Discovery>(m_client, m_order.address, m_order.companyId, m_order.proxySignIns);
    connect(m_discovery.get(), &Discovery::keychainAsked, this, &DiagnosisRun::keychainAsked);
    connect(m_discovery.get(), &Discovery::stageEntered, this, &DiagnosisRun::stageEntered);
    connect(m_discovery.get(), &Step::ended, this, [this] {
        m_facts.discovery = m_discovery->result();
        takeDiscovery();
    });
    m_discovery->start();
}

/// What was known of the way holds no longer: the network has a fault, or the codebase has changed with an upgrade.
void DiagnosisRun::discoverAnew()
{
    m_levels.reset();
    m_round.reset();
    m_firstFault = {};
    m_facts.levels.reset();
    m_facts.levelsStage = {Stage::Levels, StageState::NotReached, {}, {}};
    m_facts.permissions = {Stage::Permissions, StageState::NotReached, {}, {}};
    m_facts.answers.clear();
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
    askKeys();
}

void DiagnosisRun::askKeys()
{
    Q_EMIT stageEntered(Stage::Authentication);
    m_keys = std::make_shared<const Authorization>(m_facts.discovery.company->api, m_order.companyId, m_order.publicKey,
                                                   m_order.privateKey, m_order.clientId);
    readLevels();
    if (m_discovery)
        readVersion();
    else if (m_order.previous)
        m_facts.connection.version = m_order.previous->connection.version;
    probeFirst();
    announce();
}

void DiagnosisRun::readLevels()
{
    m_levels = makeStep<LevelsRead>(m_client, m_facts.discovery.company->api, m_keys);
    connect(m_levels.get(), &Step::ended, this, &DiagnosisRun::levelsEnded);
    m_levels->start();
}

void DiagnosisRun::levelsEnded()
{
    m_facts.levelsStage.state = StageState::Passed;       // asked; whether it told anything is in the error
    const StepPtr<LevelsRead> read = std::move(m_levels); // from here on they are no longer waited for
    if (const Result<OwnLevels> &levels = read->result())
        m_facts.levels = *levels;
    else
        m_facts.levelsStage.error = levels.error();
    noteKeyEvidence(read->firstReading());
    announce();
    startRemainingProbes();
}

void DiagnosisRun::readVersion()
{
    m_isVersionRead = false;
    m_version = m_client.get({m_facts.discovery.company->api.url(u"system/info"_s, {}), m_keys, largestRecord});
    connect(m_version.get(), &Step::ended, this, [this] {
        m_isVersionRead = true;
        Result<HttpAnswer> answer = m_version->takeResult();
        if (answer)
            m_keys->redact(answer->body);
        const Reading reading = readAnswer(answer, m_keys->sendsClientId(), Expected::ListOrObject);
        // It may answer without authentication, so it says nothing of the keys.
        const QString version = plainExcerpt(reading.json.object().value("version"_L1).toString(), 40);
        if (!version.isEmpty())
            m_facts.connection.version = version;
        announce();
        startRemainingProbes();
    });
    m_version->start();
}

void DiagnosisRun::probeFirst()
{
    m_round =
        makeStep<ProbeRound>(m_client, m_order.requirements, m_facts.discovery.company->api, m_keys, m_order.only);
    connect(m_round.get(), &ProbeRound::answered, this, [this](const QString &id, const ProbeResult &probe) {
        m_facts.answers.insert(id, probe);
        noteKeyEvidence({.live = probe.live, .error = probe.error});
        if (probe.error.cause == Cause::KeysRefused)
            m_refusedAt = probe.asked;
        recheckNetwork(probe.error.cause);
        announce();
    });
    connect(m_round.get(), &ProbeRound::counted, this, [this](const SightCount &count) { m_facts.sight += count; });
    connect(m_round.get(), &ProbeRound::firstAnswered, this, &DiagnosisRun::startRemainingProbes);
    connect(m_round.get(), &Step::ended, this, &DiagnosisRun::roundEnded);
    m_round->start();
}

void DiagnosisRun::noteKeyEvidence(const Reading &reading)
{
    if (keysVerdict(reading) == KeysVerdict::Accepted)
        m_keysAccepted = true;
    const bool isFault = reading.live == ProbeOutcome::Fault;
    const auto isOfAll = [](Cause cause) { return has(cause, CauseTrait::AllRequests); };
    // The most telling fault is kept: one about the keys outweighs whatever came first.
    if (isFault &&
        (m_firstFault.cause == Cause::None || (isOfAll(reading.error.cause) && !isOfAll(m_firstFault.cause))))
        m_firstFault = reading.error;
}

void DiagnosisRun::startRemainingProbes()
{
    if (!m_round->isFirstDone() || m_levels || m_facts.permissions.state != StageState::NotReached ||
        state() == State::Ended)
        return;
    if (!m_keysAccepted && has(m_firstFault.cause, CauseTrait::AllRequests))
        return failAuthentication(m_firstFault);
    if (m_keysAccepted)
        m_facts.authentication.state = StageState::Passed;
    if (isVersionOpen() && m_facts.connection.version.isEmpty())
        return; // the requirements may depend on it
    Q_EMIT stageEntered(Stage::Permissions);
    m_facts.permissions.state = StageState::Passed;
    m_round->goOn();
}

void DiagnosisRun::failAuthentication(const Error &error)
{
    if (!m_discovery && error.cause != Cause::KeysRefused)
        return discoverAnew();
    if (error.cause != Cause::KeysRefused)
        return endAtAuthentication(error);
    if (m_keys->areKeysAlike())
        return endAtAuthentication({Cause::KeysAlike, error.detail, error.httpStatus});
    if (auto exchanged = m_keys->exchanged())
        return trySwapped(error, std::move(exchanged));
    endAtAuthentication(error);
}

void DiagnosisRun::trySwapped(const Error &refusal, std::shared_ptr<const Authorization> exchanged)
{
    m_levels.reset();
    m_version.reset();
    m_round.reset();
    m_recheck.reset();
    const QUrl url =
        m_refusedAt.isEmpty() ? m_facts.discovery.company->api.url(u"system/mySecurity"_s, {}) : m_refusedAt;
    m_swapped = makeStep<SwappedKeys>(m_client, url, std::move(exchanged));
    connect(m_swapped.get(), &Step::ended, this, [this, refusal] {
        Error error = refusal;
        if (m_swapped->areAccepted())
            error.cause = Cause::KeysSwapped;
        endAtAuthentication(error);
    });
    m_swapped->start();
}

void DiagnosisRun::endAtAuthentication(const Error &error)
{
    m_facts.authentication.state = StageState::Failed;
    m_facts.authentication.error = error;
    endWithoutRows();
}

/// Nothing that was answered so far is a verdict once a stage before it has failed.
void DiagnosisRun::endWithoutRows()
{
    m_facts.levelsStage = {Stage::Levels, StageState::NotReached, {}, {}};
    m_facts.permissions = {Stage::Permissions, StageState::NotReached, {}, {}};
    m_facts.levels.reset();
    m_facts.answers.clear();
    m_facts.sight.clear();
    finish();
}

/// Where one row after the other breaks, it may be the network that has gone: then that is what is to be said.
void DiagnosisRun::recheckNetwork(Cause cause)
{
    m_brokenInARow = isNetworkFault(cause) ? m_brokenInARow + 1 : 0;
    if (m_brokenInARow < brokenForDoubt || m_recheck)
        return;
    m_client.renewConnections(); // or it would be asked through one that may be dead
    m_recheck = makeStep<Discovery>(m_client, m_order.address, m_order.companyId);
    connect(m_recheck.get(), &Step::ended, this, &DiagnosisRun::networkRechecked);
    m_recheck->start();
}

void DiagnosisRun::networkRechecked()
{
    m_isRecheckDone = true;
    const StageOutcome *failed = m_recheck->result().failedStage();
    if (!failed || !isNetworkFault(failed->error.cause)) {
        if (m_round && m_round->state() == State::Ended)
            roundEnded();
        return;
    }
    m_facts.discovery.stages = m_recheck->result().stages;
    m_facts.discovery.company.reset();
    m_facts.authentication = {Stage::Authentication, StageState::NotReached, {}, {}};
    endWithoutRows();
}

void DiagnosisRun::roundEnded()
{
    if (m_recheck && !m_isRecheckDone)
        return;
    // Nothing that was asked showed that the keys were taken: then no row says anything of a right.
    if (!m_keysAccepted)
        return failAuthentication(m_firstFault);
    m_facts.authentication.state = StageState::Passed;
    if (!isVersionOpen())
        return finish();
    connect(m_version.get(), &Step::ended, this, &DiagnosisRun::finish);
}

void DiagnosisRun::finish()
{
    if (state() == State::Ended)
        return;
    m_facts.running = false;
    m_sleep.look();
    m_sleep.setNeeded(false);
    onCancel(); // of what is not needed any more
    m_result = reportSoFar();
    logOutcome(*m_result);
    end();
}

Report DiagnosisRun::reportSoFar() const
{
    Report report = assembleReport(m_order.requirements, m_facts);
    report.generated = QDateTime::currentDateTimeUtc();
    report.requests = m_client.ledger().entries();
    report.pauseAsked = std::chrono::ceil<std::chrono::seconds>(m_client.pauseAsked());
    report.milliseconds = m_elapsed.isValid() ? std::max<qint64>(0, m_elapsed.elapsed() - m_sleep.missed().count()) : 0;
    if (m_order.earlier)
        compareWithEarlier(report, *m_order.earlier);
    return report;
}

int DiagnosisRun::done() const
{
    return int(m_facts.answers.size());
}

int DiagnosisRun::total() const
{
    const auto &modules = m_order.requirements.modules();
    const auto byTables = std::count_if(modules.begin(), modules.end(), std::mem_fn(&ModuleRequirement::isTableSetup));
    return int(modules.size() - byTables + m_order.requirements.tables().size());
}

void DiagnosisRun::announce()
{
    if (m_announced || state() == State::Ended)
        return;
    m_announced = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_announced = false;
            if (state() == State::Running)
                Q_EMIT progressed();
        },
        Qt::QueuedConnection);
}

void DiagnosisRun::onCancel()
{
    m_discovery.reset();
    m_levels.reset();
    m_version.reset();
    m_round.reset();
    m_swapped.reset();
    m_recheck.reset();
    m_result = fail(Cause::Cancelled);
}

} // namespace Propel
