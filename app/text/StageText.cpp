// SPDX-License-Identifier: MIT
#include "app/text/StageText.h"

#include "app/base/Causes.h"
#include "app/base/EnumName.h"
#include "app/base/Version.h"
#include "app/connectwise/CompanyInfo.h"
#include "app/text/CauseText.h"
#include "app/text/KeychainText.h"
#include "app/text/Words.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

constexpr int httpsPort = 443;

QString withoutLevels(const Error &error)
{
    const QString why = explain(error).what;
    if (about(error.cause) == About::Levels)
        return why;
    //: %1: a whole sentence that says why
    return Words::tr("The API member's levels couldn't be read, so they couldn't be compared. %1").arg(why);
}

QString passedDetail(const StageOutcome &stage)
{
    const QString &fact = stage.fact;
    switch (stage.stage) {
    case Stage::Address:
        //: %1: the domain
        return Words::tr("“%1” is valid.").arg(fact);
    case Stage::Dns:
        if (fact.isEmpty())
            return Words::tr("The proxy does this.");
        //: %1: IP addresses
        return Words::tr("Found at %1.").arg(fact);
    case Stage::Tcp:
        return Words::tr("Connected.");
    case Stage::Tls:
        if (fact.isEmpty())
            return Words::tr("Encrypted, with a valid certificate.");
        //: %1: the version of TLS and who issued the certificate
        return Words::tr("Encrypted, with a valid certificate (%1).").arg(fact);
    case Stage::CompanyInfo:
        if (fact.isEmpty())
            return Words::tr("ConnectWise knows the company.");
        //: %1: the company's name as the instance says it
        return Words::tr("ConnectWise knows the company as “%1”.").arg(fact);
    case Stage::Authentication:
        return Words::tr("ConnectWise accepted the keys.");
    case Stage::Levels:
        if (stage.error.cause != Cause::None)
            return withoutLevels(stage.error);
        return Words::tr("ConnectWise reports the levels of the security role.");
    case Stage::Permissions:
        return Words::tr("All permissions were tested.");
    }
    return {};
}

/// The request whose answer the stage failed with: the last one with that status, where the keys go along.
QString askedWithKeys(const StageOutcome &stage, const Report &report)
{
    const QString &base = report.connection.apiBase;
    for (auto entry = report.requests.rbegin(); !base.isEmpty() && entry != report.requests.rend(); ++entry) {
        if (entry->status == stage.error.httpStatus && entry->url.toString().startsWith(base))
            return entry->url.toDisplayString(QUrl::RemoveQuery);
    }
    return base.isEmpty() ? report.connection.domain : base;
}

/// Whether the cause's detail is words that were quoted, or comes with a status.
bool saysMore(const Error &error)
{
    return has(error.cause, CauseTrait::QuoteBeside | CauseTrait::QuoteWithin) || error.httpStatus != 0;
}

} // namespace

QString word(Stage stage)
{
    switch (stage) {
    case Stage::Address:
        //: A stage of the test: the address as typed
        return Words::tr("Address");
    case Stage::Dns:
        //: A stage of the test: the host's name is looked up
        return Words::tr("Name");
    case Stage::Tcp:
        //: A stage of the test: connecting to the host
        return Words::tr("Connection");
    case Stage::Tls:
        //: A stage of the test: TLS and certificate
        return Words::tr("Encryption");
    case Stage::CompanyInfo:
        //: A stage of the test: the instance knows the company
        return Words::tr("Company");
    case Stage::Authentication:
        //: A stage of the test: the instance takes the keys
        return Words::tr("Keys");
    case Stage::Levels:
        //: A stage of the test: reading the member's own levels
        return Words::tr("Security role");
    case Stage::Permissions:
        //: A stage of the test: all rows of the matrix
        return Words::tr("Permissions");
    }
    return {};
}

QString word(StageState state)
{
    switch (state) {
    case StageState::NotReached:
        //: The state of a stage
        return Words::tr("not tested");
    case StageState::Passed:
        //: The state of a stage
        return Words::tr("OK");
    case StageState::Failed:
        //: The state of a stage
        return Words::tr("failed");
    }
    return {};
}

QString stageDetail(const StageOutcome &stage, const ConnectionFacts &connection)
{
    switch (stage.state) {
    case StageState::NotReached:
        return Words::tr("Not tested.");
    case StageState::Passed:
        return passedDetail(stage);
    case StageState::Failed:
        return explain(stage.error, connection).what;
    }
    return {};
}

QString stageRemedy(const StageOutcome &stage, const ConnectionFacts &connection)
{
    if (stage.state == StageState::NotReached)
        return {};
    if (stage.state == StageState::Passed) // it may bear a cause too: why levels are unknown, where all else is well
        return remedyOfRow(stage.error);
    return explain(stage.error, connection).remedy;
}

QString tried(const StageOutcome &stage, const Report &report)
{
    if (about(stage.error.cause) == About::CaFile)
        return Words::tr("Reading the CA certificate file, before any request");
    if (about(stage.error.cause) == About::ProxySetting)
        return Words::tr("Reading the proxy's address, before any request");
    const QString &domain = report.connection.domain;
    const QUrl url = companyInfoUrl(domain, report.connection.companyId);
    const bool isUrl = !url.host().isEmpty(); // a report that was read may name any domain
    const QString companyInfo = isUrl ? url.toDisplayString() : domain;
    const QString host = isUrl ? url.host(QUrl::FullyEncoded) : domain;
    const QString port = QString::number(url.port(httpsPort));
    switch (stage.stage) {
    case Stage::Address:
        //: %1: the domain
        return Words::tr("Reading the address “%1”").arg(domain);
    case Stage::Dns:
        //: %1: the host's name
        return Words::tr("Looking up “%1”").arg(host);
    case Stage::Tcp:
        //: %1: a host, %2: a port number, %3: the address that was asked for
        return Words::tr("Connecting to %1, port %2, for GET %3").arg(host, port, companyInfo);
    case Stage::Tls:
        //: %1: a host, %2: a port number, %3: the address that was asked for
        return Words::tr("Setting up encryption (TLS) with %1, port %2, for GET %3").arg(host, port, companyInfo);
    case Stage::CompanyInfo:
        //: %1: the address that was asked for
        return Words::tr("GET %1 (without keys)").arg(companyInfo);
    case Stage::Authentication:
    case Stage::Levels:
    case Stage::Permissions:
        //: %1: the address that was asked for
        return Words::tr("GET %1 (with the keys)").arg(askedWithKeys(stage, report));
    }
    return {};
}

QString cameBack(const StageOutcome &stage, const Report &report)
{
    const Error &error = stage.error;
    const bool isQuoted = saysMore(error) && !error.detail.isEmpty();
    QStringList parts;
    if (error.httpStatus != 0)
        //: %1: an HTTP status, such as 401
        parts += Words::tr("HTTP status %1.").arg(error.httpStatus);
    else if (stage.stage < Stage::CompanyInfo || !isQuoted)
        parts += explain(error).cameBack;
    if (isQuoted)
        //: words of the instance, the server or the operating system
        parts += Words::tr("“%1”").arg(error.detail);
    const StageOutcome &tls = report.stage(Stage::Tls);
    if (stage.stage > Stage::Tls && tls.state == StageState::Passed && !tls.fact.isEmpty())
        //: %1: the version of TLS and who issued the certificate
        parts += Words::tr("Encrypted with %1.").arg(tls.fact);
    return parts.join(u' ');
}

QString meaning(const StageOutcome &stage, const Report &report)
{
    Error error = stage.error;
    const bool isData = error.detail.startsWith(u'[') || error.detail.startsWith(u'{'); // damaged, or a page?
    if (has(error.cause, CauseTrait::QuoteBeside) || (error.cause == Cause::NotJson && !isData))
        error.detail.clear();
    return explain(error, report.connection).what;
}

QStringList supportLines(const Report &report)
{
    const StageOutcome *stage = report.failedStage();
    if (!stage)
        return {};
    const QString failed = u"%1 (%2)"_s.arg(word(stage->stage), enumName(stage->stage));
    return {
        //: A line of a ticket. %1: the stage that failed
        Words::tr("Failed step: %1").arg(failed),
        //: A line of a ticket. %1: a name from the program's code
        Words::tr("Cause: %1").arg(enumName(stage->error.cause)),
        //: A line of a ticket
        Words::tr("Request: %1").arg(tried(*stage, report)),
        //: A line of a ticket
        Words::tr("Response: %1").arg(cameBack(*stage, report)),
    };
}

QString ticket(const Report &report)
{
    const StageOutcome *stage = report.failedStage();
    if (!stage)
        return {};
    const ConnectionFacts &connection = report.connection;
    const QString version = connection.version.isEmpty() ? Words::tr("unknown") : connection.version;
    QStringList lines{
        u"Propel Connect "_s + programVersion,
        //: A line of a ticket. %1: date and time in UTC
        Words::tr("Time: %1 UTC").arg(report.generated.toUTC().toString(u"yyyy-MM-dd HH:mm:ss"_s)),
        //: A line of a ticket
        Words::tr("Domain: %1").arg(connection.domain),
        //: A line of a ticket
        Words::tr("Company ID: %1").arg(connection.companyId),
        //: A line of a ticket. %1: the first four characters of the public key
        Words::tr("Public key: %1").arg(connection.publicKey),
        //: A line of a ticket. %1: the version of the instance, or "unknown"
        Words::tr("ConnectWise version: %1").arg(version),
    };
    lines += supportLines(report);
    lines += {
        //: A line of a ticket
        Words::tr("What it probably means: %1").arg(meaning(*stage, report)),
        //: A line of a ticket
        Words::tr("What to do: %1").arg(stageRemedy(*stage, connection).replace(u'\n', u' ')),
    };
    return lines.join(u'\n') + u'\n';
}

QString holdingBack(const QDateTime &until, const QDateTime &now)
{
    const auto seconds = static_cast<int>((std::max<qint64>(0, now.msecsTo(until)) + 999) / 1000);
    return Words::tr("ConnectWise asked us to wait. Continuing in %n s.", nullptr, seconds);
}

QString tryingAgain()
{
    return Words::tr("No answer yet: trying again.");
}

QString keychainMayAsk()
{
    //: %1: Windows Credential Manager, your keyring, ...
    return withKeychain(Words::tr("Waiting for %1. It may ask for its password in a window behind this one."));
}

} // namespace Propel::Text
