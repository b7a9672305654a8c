// SPDX-License-Identifier: MIT
#include "app/check/CheckRuns.h"

#include "app/base/Causes.h"
#include "app/check/CheckOutput.h"
#include "app/check/KeyInput.h"
#include "app/check/Terminal.h"
#include "app/connection/ConnectionStore.h"
#include "app/history/ReportChanges.h"
#include "app/keys/KeychainEntry.h"
#include "app/keys/ProxySignInRead.h"
#include "app/monitor/SavedRuns.h"
#include "app/settings/Paths.h"
#include "app/start/TerminationRequests.h"
#include "app/text/CauseText.h"
#include "app/text/StageText.h"

#include <QCoreApplication>

namespace Propel {
namespace {

using App = QCoreApplication;

constexpr int mostTimesAsked = 3; // proxies lock accounts

/// Then the interruption has the last word.
bool isInterrupted()
{
    return TerminationRequests::signalNumber() != 0;
}

} // namespace

CheckRuns::CheckRuns(CheckOptions options, QList<Connection> connections, const RequirementSet &requirements,
                     SecretStore &keychain, QString statusFolder, QString keychainRemark)
    : m_options(std::move(options)),
      m_connections(std::move(connections)),
      m_requirements(requirements),
      m_statusFolder(std::move(statusFolder)),
      m_keychainRemark(std::move(keychainRemark)),
      m_session({keychain, &m_typed}, requirements, {}, compareWithEarlier),
      m_showsProgress(!m_options.quiet && Terminal::canShowProgress())
{
    m_session.setTimeLimit(m_options.timeLimit);
    connect(&m_session, &DiagnosisSession::runningChanged, this, &CheckRuns::showState);
    connect(&m_session, &DiagnosisSession::changed, this, &CheckRuns::showState);
    // Queued: the run is over before the next one takes its place.
    connect(&m_session, &DiagnosisSession::ended, this, &CheckRuns::runEnded, Qt::QueuedConnection);
    connect(
        &m_session, &DiagnosisSession::keyUnavailable, this,
        [this](const Error &error) { fail(Stage::Authentication, error); }, Qt::QueuedConnection);
    connect(&m_patience, &Patience::late, this, &CheckRuns::sayKeychainIsSilent);
    connect(&m_patience, &Patience::ticked, this, &CheckRuns::showState);
    m_keychainLimit.setSingleShot(true);
    m_keychainLimit.setInterval(m_options.timeLimit);
    connect(&m_keychainLimit, &QTimer::timeout, this, &CheckRuns::giveUpOnKeychain);
}

CheckRuns::~CheckRuns()
{
    clearProgress();
}

void CheckRuns::start()
{
    startNext();
}

void CheckRuns::startNext()
{
    if (m_connections.isEmpty()) {
        Q_EMIT ended(printResults(m_results, m_options));
        return;
    }
    // Before the key is asked for: nobody should unlock a keychain for nothing.
    const Connection &connection = m_connections.constFirst();
    const Result<NetworkPolicy> network = NetworkPolicy::make(connection.access.caFile, connection.access.proxy);
    if (!network)
        return fail(stageOf(network.error().cause, Stage::Tcp), network.error());
    if (connection.id.isEmpty())
        return readTypedKey();
    test();
}

void CheckRuns::readTypedKey()
{
    Result<Secret> key = readPrivateKeyFromInput();
    if (!key) {
        if (key.error().cause != Cause::Cancelled) // which is an interruption
            fail(Stage::Authentication, key.error());
        return;
    }
    m_session.setKeyPlace(m_typed);
    m_storing = m_typed.store(KeychainEntry::ofConnection(m_connections.constFirst()).name(), std::move(*key));
    connect(m_storing.get(), &Step::ended, this, &CheckRuns::test);
    m_storing->start();
}

void CheckRuns::test()
{
    const Connection &connection = m_connections.constFirst();
    m_session.setConnection(connection);
    if (!connection.id.isEmpty()) {
        if (const Result<Report> earlier = loadStatus(m_statusFolder, connection.id))
            m_session.compareWith(*earlier);
    }
    m_session.testAll();
}

void CheckRuns::showState()
{
    const RunProgress progress = m_session.progress();
    m_patience.setWaiting(progress.waitingForKeychain);
    if (!progress.waitingForKeychain)
        m_keychainLimit.stop();
    else if (!m_keychainLimit.isActive())
        m_keychainLimit.start();
    m_patience.countDownTo(progress.throttledUntil);
    if (progress.total == 0)
        return clearProgress();
    if (m_showsProgress)
        Terminal::showProgress(progressText(progress));
    m_isProgressShown = m_showsProgress;
}

QString CheckRuns::progressText(const RunProgress &progress) const
{
    if (m_patience.isCountingDown())
        return Text::holdingBack(progress.throttledUntil, QDateTime::currentDateTimeUtc());
    if (progress.retrying)
        return Text::tryingAgain();
    const QString stage = progress.stage ? Text::word(*progress.stage) : QString();
    //: %1: a stage, such as "Permissions", %2: rows that are answered, %3: all rows
    return App::translate("Check", "%1 … %2 of %3")
        .arg(stage, QString::number(progress.done), QString::number(progress.total));
}

void CheckRuns::clearProgress()
{
    if (std::exchange(m_isProgressShown, false))
        Terminal::clearProgress();
}

void CheckRuns::sayKeychainIsSilent()
{
    clearProgress();
    if (!m_options.quiet)
        Terminal::complain(
            App::translate("Check", "Waiting for the keychain: it may be asking for its password in a window."));
}

void CheckRuns::giveUpOnKeychain()
{
    const bool isForProxy = m_session.progress().total > 0;
    m_session.cancel();
    if (isForProxy)
        return fail(Stage::Tcp, {Cause::ProxySignInUnreadable, {}});
    const auto seconds = static_cast<int>(m_options.timeLimit.count());
    const QString words = App::translate("Check", "no answer within %n seconds", nullptr, seconds);
    fail(Stage::Authentication, {Cause::KeychainSilent, words});
}

void CheckRuns::runEnded()
{
    const Report &report = m_session.report();
    if (isInterrupted() || askForSignIn(report) || isInterrupted())
        return;
    keep(report);
    const Connection &connection = m_connections.constFirst();
    take({.savedId = connection.id, .name = connection.name, .report = report, .error = {}, .remark = {}});
}

bool CheckRuns::askForSignIn(const Report &report)
{
    const StageOutcome *failed = report.failedStage();
    const Error fault = failed ? failed->error : Error();
    const bool isTyped = m_connections.constFirst().id.isEmpty() && Terminal::isInteractive(Terminal::Stream::Input);
    if (!wantsProxySignIn(fault.cause) || !isTyped || m_timesAsked == mostTimesAsked)
        return false;
    ++m_timesAsked;
    Terminal::complain(Text::explain(fault).what);
    const std::optional<ProxySignIn> signIn = askForProxySignIn(fault.detail);
    if (!signIn)
        return false;
    m_storing = storeProxySignIn(m_session.places(), KeyPlace::ThisSessionOnly, *signIn);
    connect(m_storing.get(), &Step::ended, this, &CheckRuns::test);
    m_storing->start();
    return true;
}

void CheckRuns::keep(const Report &report) const
{
    // With other requirements it isn't the result that the connection is known by.
    const Connection &connection = m_connections.constFirst();
    if (connection.id.isEmpty() || !m_options.requirementsFile.isEmpty())
        return;
    // Removed meanwhile, or with other keys by now. (An administrator's address is none of the saved one's.)
    const Result<QList<Connection>> saved = ConnectionStore(configFolder()).look();
    const auto isIt = [&connection](const Connection &each) {
        return each.id == connection.id && each.publicKey == connection.publicKey;
    };
    if (saved && std::none_of(saved->begin(), saved->end(), isIt))
        return;
    const SavedRun kept = saveRun(m_statusFolder, connection.id, report, Audience::Another);
    for (const Error &error : kept.errors)
        Terminal::complain(sentenceOf(error));
}

/// There was no run: `stage` is the one that the failure belongs to.
void CheckRuns::fail(Stage stage, const Error &error)
{
    const Connection &connection = m_connections.constFirst();
    const ConnectionFacts facts = factsOf(connection.address, connection.companyId, connection.publicKey);
    take({.savedId = connection.id,
          .name = connection.name,
          .report = failedReport(m_requirements, facts, stage, error),
          .error = error,
          .remark = has(error.cause, CauseTrait::NoKeychain) ? m_keychainRemark : QString()});
}

void CheckRuns::take(CheckResult result)
{
    if (isInterrupted())
        return;
    result.strict = m_options.strict;
    m_results += result;
    m_connections.removeFirst();
    complainOf(result, m_options);
    startNext();
}

void CheckRuns::cancel()
{
    disconnect(this, &CheckRuns::ended, nullptr, nullptr);
    m_storing.reset();
    m_session.cancel();
    clearProgress();
}

} // namespace Propel
