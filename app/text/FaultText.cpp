// SPDX-License-Identifier: MIT
#include "app/base/EnumName.h"
#include "app/base/Version.h"
#include "app/connectwise/CompanyInfo.h"
#include "app/text/CauseText.h"
#include "app/text/StageText.h"
#include "app/text/Words.h"

#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

constexpr int httpsPort = 443;

/// What the report says of the connection, as text that needs no more checking.
struct Place
{
    QString host;
    int port = httpsPort;
    QString companyInfo; ///< the URL
};

Place placeOf(const ConnectionFacts &connection)
{
    const Result<InstanceAddress> address = InstanceAddress::parse(connection.domain);
    if (!address)
        return {connection.domain, httpsPort, connection.domain};
    const Result<CompanyId> company = CompanyId::parse(connection.companyId);
    return {address->host(), address->port(),
            (company ? companyInfoUrl(*address, *company) : address->url(u"/"_s)).toDisplayString()};
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

/// The certificate that the server showed, where the fault lies in it; empty otherwise.
QString certificate(const Error &error)
{
    const QString words = error.detail;
    switch (error.cause) {
    case Cause::CertificateExpired:
        //: %1: a date and time
        return Words::tr("A certificate that was valid until %1.").arg(words.section(" | "_L1, 0, 0));
    case Cause::CertificateNotYetValid:
        //: %1: a date and time
        return Words::tr("A certificate that is valid from %1 on.").arg(words.section(" | "_L1, 0, 0));
    case Cause::CertificateWrongHost:
        //: %1: the names that the certificate is for
        return Words::tr("A certificate for %1.").arg(words);
    case Cause::CertificateWeak:
        //: %1: a kind of key or signature
        return Words::tr("A certificate of a kind that is no longer safe (%1).").arg(words);
    case Cause::CertificateSelfSigned:
    case Cause::CertificateUnknownIssuer:
    case Cause::CertificateChainIncomplete:
        if (words.isEmpty())
            return Words::tr("A certificate without those that vouch for it.");
        //: %1: who issued the certificate
        return Words::tr("A certificate that was issued by “%1”.").arg(words);
    default:
        return {};
    }
}

/// What came where the instance gave no HTTP answer.
QString withoutAnswer(Cause cause)
{
    switch (cause) {
    case Cause::HostNotFound:
    case Cause::ProxyNotFound:
        return Words::tr("No address for this name.");
    case Cause::NameServerFailed:
        return Words::tr("No answer that says whether there is such a name.");
    case Cause::ConnectionRefused:
        return Words::tr("The connection was refused.");
    case Cause::ConnectionTimedOut:
    case Cause::ProxyTimedOut:
    case Cause::TlsTimedOut:
    case Cause::TimedOut:
    case Cause::NameServerSilent:
        return Words::tr("Nothing within the time limit.");
    case Cause::ProxyNeedsCredentials:
    case Cause::ProxySignInRefused:
    case Cause::ProxySignInUnreadable:
        return Words::tr("A request to sign in.");
    case Cause::CaFileUnreadable:
    case Cause::CaFileNoCertificate:
    case Cause::CaFileNoAuthority:
    case Cause::ProxyBad:
    case Cause::ProxyUserInfo:
    case Cause::NotAskedHere:
        return Words::tr("Nothing: no request was sent.");
    case Cause::ConnectionBroken:
        return Words::tr("No whole answer.");
    default:
        return Words::tr("No answer.");
    }
}

/// Whether the detail is the other side's or the system's own words, and the sentence about it stands without them.
bool isQuote(Cause cause)
{
    switch (cause) {
    case Cause::NetworkUnreachable:
    case Cause::ProxyRefused:
    case Cause::ProxyTunnelFailed:
    case Cause::TlsFailed:
    case Cause::CertificateOther:
    case Cause::ConnectionBroken:
    case Cause::ServerError:
    case Cause::HttpStatus:
    case Cause::UnexpectedJson:
    case Cause::CompanyInfoNotJson:
    case Cause::CompanyInfoIncomplete:
    case Cause::KeysRefused:
    case Cause::ClientIdUnknown:
    case Cause::CannotRoute:
    case Cause::SslRequired:
    case Cause::UnauthorizedByOther:
    case Cause::ForbiddenByOther:
    case Cause::EndpointMissing:
        return true;
    default:
        return false;
    }
}

/// Words that say more than the sentence about the cause does, or are left out of it.
bool saysMore(const Error &error)
{
    return isQuote(error.cause) || error.cause == Cause::NotJson || error.cause == Cause::CaptivePortal ||
           error.cause == Cause::RedirectRefused || error.cause == Cause::SiteUrlRefused ||
           (error.httpStatus != 0 && !error.detail.isEmpty());
}

} // namespace

QString tried(const StageOutcome &stage, const Report &report)
{
    const Place place = placeOf(report.connection);
    switch (stage.error.cause) {
    case Cause::CaFileUnreadable:
    case Cause::CaFileNoCertificate:
    case Cause::CaFileNoAuthority:
        return Words::tr("To read the file with the CA certificate, before anything is asked.");
    case Cause::ProxyBad:
    case Cause::ProxyUserInfo:
        return Words::tr("To read the proxy's address, before anything is asked.");
    default:
        break;
    }
    switch (stage.stage) {
    case Stage::Address:
        //: %1: the domain
        return Words::tr("To read the address “%1”.").arg(report.connection.domain);
    case Stage::Dns:
        //: %1: the host's name
        return Words::tr("To look up the name “%1”.").arg(place.host);
    case Stage::Tcp:
        //: %1: a host, %2: a port number, %3: the address that was asked for
        return Words::tr("To connect to %1, port %2, for GET %3")
            .arg(place.host, QString::number(place.port), place.companyInfo);
    case Stage::Tls:
        //: %1: a host, %2: a port number, %3: the address that was asked for
        return Words::tr("To agree on an encryption (TLS) with %1, port %2, for GET %3")
            .arg(place.host, QString::number(place.port), place.companyInfo);
    case Stage::CompanyInfo:
        //: %1: the address that was asked for
        return Words::tr("GET %1 (without keys)").arg(place.companyInfo);
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
    QStringList parts;
    if (const QString shown = certificate(error); !shown.isEmpty())
        parts += shown;
    else if (error.httpStatus != 0)
        //: %1: an HTTP status, such as 401
        parts += Words::tr("The HTTP status %1.").arg(error.httpStatus);
    else if (stage.stage < Stage::CompanyInfo || !saysMore(error) || error.detail.isEmpty())
        parts += withoutAnswer(error.cause);
    if (saysMore(error) && !error.detail.isEmpty())
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
    if (isQuote(error.cause) || (error.cause == Cause::NotJson && !isData))
        error.detail.clear();
    return explain(error, report.connection).what;
}

QString ticket(const Report &report)
{
    const StageOutcome *stage = report.failedStage();
    if (!stage)
        return {};
    const ConnectionFacts &connection = report.connection;
    const QString failed = u"%1 (%2)"_s.arg(word(stage->stage), enumName(stage->stage));
    const QString version = connection.version.isEmpty() ? Words::tr("unknown") : connection.version;
    const QStringList lines{
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
        Words::tr("Version of the instance: %1").arg(version),
        //: A line of a ticket. %1: the stage that failed
        Words::tr("Failed stage: %1").arg(failed),
        //: A line of a ticket. %1: a name from the program's code
        Words::tr("Cause: %1").arg(enumName(stage->error.cause)),
        //: A line of a ticket
        Words::tr("What was tried: %1").arg(tried(*stage, report)),
        //: A line of a ticket
        Words::tr("What came back: %1").arg(cameBack(*stage, report)),
        //: A line of a ticket
        Words::tr("What it likely means: %1").arg(meaning(*stage, report)),
        //: A line of a ticket
        Words::tr("What to do: %1").arg(stageRemedy(*stage, connection).replace(u'\n', u' ')),
    };
    return lines.join(u'\n') + u'\n';
}

QString holdingBack(const QDateTime &until, const QDateTime &now)
{
    const auto seconds = static_cast<int>((std::max<qint64>(0, now.msecsTo(until)) + 999) / 1000);
    return Words::tr("Waiting %n s: the instance asked for it.", nullptr, seconds);
}

QString tryingAgain()
{
    return Words::tr("No good answer yet: trying again.");
}

} // namespace Propel::Text
