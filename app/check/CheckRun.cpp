// SPDX-License-Identifier: MIT
#include "app/check/CheckRun.h"

#include "app/base/Causes.h"
#include "app/check/CheckOutput.h"
#include "app/check/CheckWords.h"
#include "app/check/KeyInput.h"
#include "app/check/Terminal.h"
#include "app/connection/ConnectionStore.h"
#include "app/history/ReportChanges.h"
#include "app/monitor/SavedRuns.h"
#include "app/settings/Paths.h"
#include "app/start/TerminationRequests.h"
#include "app/text/CauseText.h"
#include "app/text/StageText.h"

using namespace std::chrono_literals;

namespace Propel {
namespace {

constexpr int mostTimesAsked = 3; // proxies lock accounts

} // namespace

CheckRun::CheckRun(CheckOptions options, CheckTarget target, RequirementSet requirements, SecretStore &store)
    : m_options(std::move(options)),
      m_target(std::move(target)),
      m_requirements(std::move(requirements)),
      m_store(store)
{
    connect(&m_patience, &Patience::late, this, &CheckRun::sayKeychainIsSilent);
    connect(&m_patience, &Patience::ticked, this, &CheckRun::showProgress);
    m_keychainLimit.setSingleShot(true);
    m_keychainLimit.setInterval(m_options.timeLimit);
    connect(&m_keychainLimit, &QTimer::timeout, this, &CheckRun::giveUpOnKeychain);
}

void CheckRun::run()
{
    // Before the key is asked for: nobody should unlock a keychain for nothing.
    Result<NetworkPolicy> network = NetworkPolicy::make(m_target.access.caFile, m_target.access.proxy);
    if (!network)
        return failWith(stageOf(network.error().cause, Stage::Tcp), network.error());
    m_network = *network;
    m_network.timeLimit = m_options.timeLimit;
    readKey();
}

void CheckRun::readKey()
{
    if (m_target.keychainEntry.isEmpty()) {
        Result<Secret> key = readPrivateKeyFromInput();
        if (key && Terminal::isInteractive(Terminal::Stream::Input))
            m_key = key->copy();
        if (key)
            return diagnose(std::move(*key));
        if (key.error().cause != Cause::Cancelled) // then the interruption has the last word
            failWith(Stage::Authentication, key.error());
        return;
    }
    m_reading = m_store.read(m_target.keychainEntry);
    connect(m_reading.get(), &Step::ended, this, &CheckRun::keyRead);
    waitForKeychain(true);
    m_reading->start();
}

void CheckRun::keyRead()
{
    waitForKeychain(false);
    const StepPtr<SecretStep> reading = std::move(m_reading);
    if (!reading->result())
        return failWith(Stage::Authentication, reading->result().error());
    diagnose(reading->takeSecret());
}

void CheckRun::waitForKeychain(bool isWaiting)
{
    if (!isWaiting) {
        m_patience.end();
        m_keychainLimit.stop();
    } else if (!m_keychainLimit.isActive()) {
        m_patience.begin();
        m_keychainLimit.start();
    }
}

void CheckRun::sayKeychainIsSilent()
{
    if (!m_options.quiet)
        Terminal::complain(CheckWords::tr("Waiting for the keychain: it may be asking for its password in a window."));
}

void CheckRun::giveUpOnKeychain()
{
    waitForKeychain(false);
    m_reading.reset();
    if (std::exchange(m_run, nullptr))
        return failWith(Stage::Tcp, {Cause::ProxySignInUnreadable, {}});
    const auto seconds = static_cast<int>(m_options.timeLimit.count());
    const QString words = CheckWords::tr("no answer within %n seconds", nullptr, seconds);
    failWith(Stage::Authentication, {Cause::KeychainSilent, words});
}

/// A saved connection's last result; nothing where there is none yet.
std::optional<Report> CheckRun::earlierRun() const
{
    if (m_target.savedId.isEmpty())
        return std::nullopt;
    Result<Report> last = loadStatus(m_target.statusFolder, m_target.savedId);
    return last ? std::optional(std::move(*last)) : std::nullopt;
}

void CheckRun::diagnose(Secret key)
{
    m_run = makeStep<DiagnosisRun>(RunOrder{.address = m_target.address,
                                            .companyId = m_target.companyId,
                                            .publicKey = m_target.publicKey,
                                            .privateKey = std::move(key),
                                            .clientId = m_target.access.clientId,
                                            .requirements = m_requirements,
                                            .network = m_network,
                                            .compare =
                                                [earlier = earlierRun()](Report &report) {
                                                    if (earlier)
                                                        compareWithEarlier(report, *earlier);
                                                },
                                            .proxySignIns = SecretPlaces(m_store),
                                            .proxySignIn = m_proxySignIn});
    connect(m_run.get(), &DiagnosisRun::progressed, this, [this] {
        waitForKeychain(m_run->progress().waitingForKeychain);
        m_patience.countDownTo(m_run->progress().throttledUntil);
        showProgress();
    });
    connect(m_run.get(), &Step::ended, this, &CheckRun::runEnded);
    m_run->start();
}

void CheckRun::showProgress()
{
    if (m_run && !m_options.quiet)
        Terminal::showProgress(progressText(m_run->progress()));
}

QString CheckRun::progressText(const RunProgress &progress) const
{
    if (m_patience.isCountingDown())
        return Text::holdingBack(progress.throttledUntil, QDateTime::currentDateTimeUtc());
    if (progress.retrying)
        return Text::tryingAgain();
    const QString stage = progress.stage ? Text::word(*progress.stage) : QString();
    //: %1: a stage, such as "Permissions", %2: rows that are answered, %3: all rows
    return CheckWords::tr("%1 … %2 of %3").arg(stage, QString::number(progress.done), QString::number(progress.total));
}

void CheckRun::runEnded()
{
    m_patience.countDownTo({});
    Terminal::clearProgress();
    const StepPtr<DiagnosisRun> run = std::move(m_run);
    if (!run->result()) // cancelled
        return;
    const Report &report = *run->result();
    if (askForSignIn(report))
        return diagnose(m_key.copy());
    if (TerminationRequests::signalNumber() != 0) // it has the last word
        return;
    keep(report);
    conclude({.report = report, .isLive = true});
}

void CheckRun::keep(const Report &report) const
{
    // With other requirements it isn't the result that the connection is known by.
    if (m_target.savedId.isEmpty() || !m_options.requirementsFile.isEmpty())
        return;
    // Removed meanwhile, or with other keys by now. (An administrator's address is none of the saved one's.)
    const Result<QList<Connection>> saved = ConnectionStore(configFolder()).look();
    const auto isIt = [this](const Connection &each) {
        return each.id == m_target.savedId && each.publicKey == m_target.publicKey;
    };
    if (saved && std::none_of(saved->begin(), saved->end(), isIt))
        return;
    const SavedRun kept = saveRun(m_target.statusFolder, m_target.savedId, report, Audience::Another);
    for (const Error &error : kept.errors)
        Terminal::complain(sentenceOf(error));
}

bool CheckRun::askForSignIn(const Report &report)
{
    const StageOutcome *failed = report.failedStage();
    const Error fault = failed ? failed->error : Error();
    if (!wantsProxySignIn(fault.cause) || m_key.isEmpty() || m_timesAsked == mostTimesAsked)
        return false;
    ++m_timesAsked;
    Terminal::complain(Text::explain(fault).what);
    std::optional<ProxySignIn> signIn = askForProxySignIn(fault.detail);
    m_proxySignIn = signIn ? std::make_shared<const ProxySignIn>(std::move(*signIn)) : nullptr;
    return m_proxySignIn != nullptr;
}

void CheckRun::failWith(Stage stage, const Error &error)
{
    conclude(
        failedResult(m_requirements, factsOf(m_target.address, m_target.companyId, m_target.publicKey), stage, error));
}

void CheckRun::conclude(CheckResult result)
{
    Terminal::clearProgress();
    m_result = std::move(result);
    m_result.savedId = m_target.savedId;
    m_result.name = m_target.name;
    m_result.strict = m_options.strict;
    end();
}

CheckResult failedResult(const RequirementSet &requirements, const ConnectionFacts &connection, Stage stage,
                         const Error &error)
{
    return {.name = connection.domain,
            .report = failedReport(requirements, connection, stage, error),
            .error = error,
            .isLive = true};
}

void CheckRun::onCancel()
{
    waitForKeychain(false);
    m_patience.countDownTo({});
    m_reading.reset();
    m_run.reset();
    Terminal::clearProgress();
}

} // namespace Propel
