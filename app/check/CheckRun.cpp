// SPDX-License-Identifier: MIT
#include "app/check/CheckRun.h"

#include "app/base/Causes.h"
#include "app/check/CheckOutput.h"
#include "app/check/CheckWords.h"
#include "app/check/KeyInput.h"
#include "app/check/Terminal.h"
#include "app/connection/ConnectionStore.h"
#include "app/history/ReportChanges.h"
#include "app/keys/KeychainEntry.h"
#include "app/monitor/StatusFile.h"
#include "app/settings/Paths.h"
#include "app/start/TerminationRequests.h"
#include "app/text/CauseText.h"
#include "app/text/StageText.h"

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr int mostQuestions = 3; // proxies lock accounts

} // namespace

CheckRun::CheckRun(CheckOptions options, Connection connection, RequirementSet requirements, SecretStore &keychain,
                   QString statusFolder)
    : m_options(std::move(options)),
      m_connection(std::move(connection)),
      m_requirements(std::move(requirements)),
      m_statusFolder(std::move(statusFolder)),
      m_session({keychain, &m_typed}, m_requirements, {}, compareWithEarlier)
{
    m_session.setConnection(m_connection);
    m_session.setTimeLimit(m_options.timeLimit);
    connect(&m_session, &DiagnosisSession::changed, this, &CheckRun::follow);
    connect(&m_session, &DiagnosisSession::ended, this, &CheckRun::runEnded);
    connect(&m_session, &DiagnosisSession::keyUnavailable, this,
            [this](const Error &error) { failWith(Stage::Authentication, error); });
    connect(&m_patience, &Patience::late, this, &CheckRun::keychainIsSlow);
    connect(&m_patience, &Patience::ticked, this, &CheckRun::noteProgress);
    m_keychainLimit.setSingleShot(true);
    m_keychainLimit.setInterval(m_options.timeLimit);
    connect(&m_keychainLimit, &QTimer::timeout, this, &CheckRun::giveUpOnKeychain);
}

void CheckRun::run()
{
    // Before the key is asked for: nobody should unlock a keychain for nothing.
    const auto network = NetworkPolicy::make(m_connection.access.caFile, m_connection.access.proxy);
    if (!network)
        return failWith(stageOf(network.error().cause, Stage::Tcp), network.error());
    prepareTls(); // not for a program that is about to end: Qt would complain
    const Result<> key = isSaved() ? Result<>() : takeKeyFromInput();
    if (key)
        test();
    else if (key.error().cause != Cause::Cancelled) // then the interruption has the last word
        failWith(Stage::Authentication, key.error());
}

Result<> CheckRun::takeKeyFromInput()
{
    Result<Secret> key = readPrivateKeyFromInput();
    if (!key)
        return tl::make_unexpected(key.error());
    const QString entry = KeychainEntry::ofConnection(m_connection).name();
    m_typed.store(entry, std::move(*key))->start();
    m_session.setKeyPlace(m_typed, entry);
    if (Terminal::isInteractive(Terminal::Stream::Input))
        m_questionsLeft = mostQuestions;
    return {};
}

void CheckRun::test()
{
    if (const Result<Report> last = loadStatus(m_statusFolder, m_connection.id); isSaved() && last)
        m_session.compareWith(*last);
    m_session.testAll();
    follow();
}

void CheckRun::follow()
{
    const RunProgress progress = m_session.progress();
    m_patience.setWaiting(progress.waitingForKeychain);
    if (!progress.waitingForKeychain)
        m_keychainLimit.stop();
    else if (!m_keychainLimit.isActive())
        m_keychainLimit.start();
    m_patience.countDownTo(progress.throttledUntil);
    noteProgress();
}

void CheckRun::noteProgress()
{
    if (m_session.progress().stage)
        Q_EMIT progressed();
}

QString CheckRun::progressText() const
{
    const RunProgress progress = m_session.progress();
    if (m_patience.isCountingDown())
        return Text::holdingBack(progress.throttledUntil, QDateTime::currentDateTimeUtc());
    if (progress.retrying)
        return Text::tryingAgain();
    if (progress.done == 0)
        return Text::word(*progress.stage) + u" …"_s;
    //: %1: a stage, such as "Permissions", %2: rows that are answered, %3: all rows
    return CheckWords::tr("%1 … %2 of %3")
        .arg(Text::word(*progress.stage), QString::number(progress.done), QString::number(progress.total));
}

void CheckRun::giveUpOnKeychain()
{
    const bool isForProxy = m_session.progress().stage.has_value(); // the run has begun
    m_session.cancel();
    if (isForProxy)
        return failWith(Stage::Tcp, {Cause::ProxySignInUnreadable, {}});
    const auto seconds = static_cast<int>(m_options.timeLimit.count());
    const QString words = CheckWords::tr("no answer within %n seconds", nullptr, seconds);
    failWith(Stage::Authentication, {Cause::KeychainSilent, words});
}

void CheckRun::runEnded()
{
    const Report report = m_session.report();
    if (askForSignIn(report))
        return test();
    if (TerminationRequests::signalNumber() != 0) // it has the last word
        return;
    keep(report);
    conclude({.report = report, .isLive = true});
}

void CheckRun::keep(const Report &report) const
{
    // With other requirements it isn't the result that the connection is known by.
    if (!isSaved() || !m_options.requirementsFile.isEmpty())
        return;
    // Removed meanwhile, or with other keys by now. (An administrator's address is none of the saved one's.)
    const Result<QList<Connection>> saved = ConnectionStore(configFolder()).look();
    const auto isIt = [this](const Connection &each) {
        return each.id == m_connection.id && each.publicKey == m_connection.publicKey;
    };
    if (saved && std::none_of(saved->begin(), saved->end(), isIt))
        return;
    const SavedRun kept = saveRun(m_statusFolder, m_connection.id, report, Audience::Another);
    for (const Error &error : kept.errors)
        Terminal::complain(sentenceOf(error));
}

bool CheckRun::askForSignIn(const Report &report)
{
    const StageOutcome *failed = report.failedStage();
    const Error fault = failed ? failed->error : Error();
    if (!wantsProxySignIn(fault.cause) || m_questionsLeft == 0)
        return false;
    --m_questionsLeft;
    Terminal::complain(Text::explain(fault).what);
    const std::optional<ProxySignIn> signIn = askForProxySignIn(fault.detail);
    if (signIn)
        m_typed.store(KeychainEntry::ofProxy(signIn->proxy).name(), signIn->toSecret())->start();
    return signIn.has_value();
}

void CheckRun::failWith(Stage stage, const Error &error)
{
    const ConnectionFacts facts = factsOf(m_connection.address, m_connection.companyId, m_connection.publicKey);
    conclude(failedResult(m_requirements, facts, stage, error));
}

void CheckRun::conclude(CheckResult result)
{
    onCancel();
    m_result = std::move(result);
    m_result.savedId = m_connection.id;
    m_result.name = m_connection.name;
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
    m_session.disconnect(this);
    m_session.cancel();
    m_keychainLimit.stop();
    m_patience.end();
    m_patience.countDownTo({});
}

} // namespace Propel
