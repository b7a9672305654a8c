// SPDX-License-Identifier: MIT
#include "app/http/FaultClassifier.h"

#include "app/base/Causes.h"
#include "app/base/Text.h"
#include "app/http/NetworkPolicy.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>
#include <QSslCertificate>
#include <QSslKey>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// What of it is no longer safe, in short; empty where that can't be told.
QString weakness(const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return {};
    const QSslKey key = certificate.publicKey();
    if (key.algorithm() == QSsl::Rsa && key.length() < 2048)
        return QStringLiteral("RSA, %1 bits").arg(key.length());
    static const QRegularExpression signature(QStringLiteral("Signature Algorithm: \\S*(sha1|md5)"),
                                              QRegularExpression::CaseInsensitiveOption);
    const QString hash = signature.match(certificate.toText()).captured(1).toUpper();
    return hash == QStringLiteral("SHA1") ? QStringLiteral("SHA-1") : hash;
}

Cause causeOf(const QSslError &error)
{
    switch (error.error()) {
    case QSslError::SelfSignedCertificate:
        return Cause::CertificateSelfSigned;
    case QSslError::SelfSignedCertificateInChain:
    case QSslError::CertificateUntrusted:
        return Cause::CertificateUnknownIssuer;
    case QSslError::UnableToGetIssuerCertificate: // the last one that was sent names somebody who was not
    case QSslError::UnableToGetLocalIssuerCertificate:
    case QSslError::UnableToVerifyFirstCertificate:
        return Cause::CertificateChainIncomplete;
    case QSslError::CertificateExpired:
        return Cause::CertificateExpired;
    case QSslError::CertificateNotYetValid:
        return Cause::CertificateNotYetValid;
    case QSslError::HostNameMismatch:
        return Cause::CertificateWrongHost;
    case QSslError::UnspecifiedError: // Qt has no name for OpenSSL's "key too small" and "digest too weak"
        return weakness(error.certificate()).isEmpty() ? Cause::CertificateOther : Cause::CertificateWeak;
    default:
        return Cause::CertificateOther;
    }
}

QString nameOf(const QString &display, const QStringList &organization)
{
    return plainExcerpt(
        organization.isEmpty() ? display : QStringLiteral("%1 (%2)").arg(display, organization.constFirst()), 120);
}

QString nameOf(const QSslCertificate &certificate)
{
    return nameOf(certificate.subjectDisplayName(), certificate.subjectInfo(QSslCertificate::Organization));
}

/// Whose clock is right can't be told from here, so both times are detail; and whose certificate it is, if not the
/// server's own.
QString besideClock(const QDateTime &time, const QString &whose)
{
    QStringList parts{time.toUTC().toString(Qt::ISODate), QDateTime::currentDateTimeUtc().toString(Qt::ISODate)};
    if (!whose.isEmpty())
        parts += whose;
    return parts.join(QStringLiteral(" | "));
}

QString between(const QSslCertificate &certificate) // the server and its root
{
    return mayIssue(certificate) && !certificate.isSelfSigned() ? nameOf(certificate) : QString();
}

QString evidenceOf(Cause cause, const QSslError &error)
{
    const QSslCertificate certificate = error.certificate();
    if (cause == Cause::CertificateExpired)
        return besideClock(certificate.expiryDate(), between(certificate));
    if (cause == Cause::CertificateNotYetValid)
        return besideClock(certificate.effectiveDate(), between(certificate));
    if (cause == Cause::CertificateWrongHost)
        return plainExcerpt(QStringList(certificate.subjectAlternativeNames().values()).join(QStringLiteral(", ")));
    if (cause == Cause::CertificateWeak)
        return weakness(certificate);
    if (cause == Cause::CertificateOther)
        return plainExcerpt(error.errorString());
    return nameOf(certificate.issuerDisplayName(), certificate.issuerInfo(QSslCertificate::Organization));
}

/// By OpenSSL's words; empty for other systems', which name no reason.
Cause causeOfWords(const QString &words)
{
    static constexpr std::array outdated{"protocol version"_L1, "unsupported protocol"_L1, "legacy renegotiation"_L1,
                                         "dh key too small"_L1};
    const auto isIn = [&words](QLatin1StringView part) { return words.contains(part); };
    if (words.contains("certificate required"_L1)) // the alert of TLS 1.3; earlier ones have none of their own
        return Cause::ClientCertificateWanted;
    return std::ranges::any_of(outdated, isIn) ? Cause::TlsOutdated : Cause::TlsFailed;
}

Error classifyTls(const QString &words, const QList<QSslError> &errors)
{
    // Who vouches comes before what the certificate says: nothing in an unknown party's certificate can be relied on.
    static constexpr std::array order{
        Cause::CertificateSelfSigned, Cause::CertificateUnknownIssuer, Cause::CertificateChainIncomplete,
        Cause::CertificateExpired,    Cause::CertificateNotYetValid,   Cause::CertificateWrongHost,
        Cause::CertificateWeak,       Cause::CertificateOther};
    // But where the authority's own certificate is out of date, by this computer's clock, that is why it is unknown.
    for (const QSslError &error : errors) {
        const Cause cause = causeOf(error);
        if (has(cause, CauseTrait::OutOfDate) && error.certificate().isSelfSigned())
            return {cause, evidenceOf(cause, error)};
    }
    for (const Cause cause : order) {
        for (const bool shown : {true, false}) { // the server doesn't send the authority's own
            for (const QSslError &error : errors) {
                const bool isIt = error.error() != QSslError::NoError && causeOf(error) == cause;
                if (isIt && error.certificate().isNull() != shown)
                    return {cause, evidenceOf(cause, error)};
            }
        }
    }
    return {causeOfWords(words), plainExcerpt(words)};
}

/// A proxy stands where the host would: what Qt says of the host, it can only have heard from the proxy.
Error through(const QString &proxy, Error direct)
{
    if (direct.cause == Cause::TlsFailed)
        return {Cause::ProxyTunnelFailed, direct.detail};
    if (direct.cause ==
        Cause::ConnectionTimedOut) // whether the proxy said nothing or the host behind it, Qt doesn't tell
        return {Cause::ProxyTimedOut, proxy};
    if (direct.cause == Cause::ProxyNeedsCredentials || direct.cause == Cause::ProxySignInUnsupported)
        return {direct.cause, proxy};
    if (about(direct.cause) == About::HostName ||
        about(direct.cause) == About::Connection) // its answer to CONNECT was 503 or the like
        return {Cause::ProxyRefused, direct.detail};
    return direct;
}

} // namespace

std::optional<CertificateFacts> certificateIn(const QList<QSslError> &errors, const QSslCertificate &servers)
{
    QSslCertificate shown = servers;
    for (const QSslError &error : errors) {
        const QSslCertificate certificate = error.certificate();
        if (!certificate.isNull() && (shown.isNull() || (mayIssue(shown) && !mayIssue(certificate))))
            shown = certificate;
    }
    if (shown.isNull())
        return std::nullopt;
    return CertificateFacts{.issuedTo = plainExcerpt(shown.subjectDisplayName(), 120),
                            .issuedBy = plainExcerpt(shown.issuerDisplayName(), 120),
                            .validUntil = shown.expiryDate(),
                            .text = shown.toText()};
}

std::optional<Error> outdatedAuthority(const QList<QSslCertificate> &given, const QList<QSslError> &errors)
{
    const QDateTime now = QDateTime::currentDateTimeUtc();
    for (const QSslCertificate &ca : given) {
        const bool isOver = ca.expiryDate() < now;
        const bool wouldVouch = std::ranges::any_of(errors, [&ca](const QSslError &error) {
            if (const QSslCertificate shown = error.certificate(); !shown.isNull())
                return shown.issuerInfo(QSslCertificate::CommonName) == ca.subjectInfo(QSslCertificate::CommonName);
            const Cause cause = causeOf(error); // of one that the server didn't send
            return has(cause, CauseTrait::OutOfDate);
        });
        if (wouldVouch && (isOver || ca.effectiveDate() > now)) {
            return Error{isOver ? Cause::CertificateExpired : Cause::CertificateNotYetValid,
                         besideClock(isOver ? ca.expiryDate() : ca.effectiveDate(), nameOf(ca)), 0};
        }
    }
    return std::nullopt;
}

bool isWhole(int status, QNetworkReply::NetworkError error)
{
    const int code = error;
    if (status < 400)
        return status > 0 && error == QNetworkReply::NoError;
    return error == QNetworkReply::NoError || (code >= 201 && code <= 299) || (code >= 401 && code <= 499) ||
           error == QNetworkReply::ProtocolInvalidOperationError; // that is what Qt makes of a 400
}

namespace {

/// Qt has no code for it.
QString qtsWordsForUnknownSignIn()
{
    const char *words = "Error parsing authentication request from proxy"; // Qt's translation of it isn't ours
    return QCoreApplication::translate("QHttpSocketEngine", words);
}

Error classifyDirect(QNetworkReply::NetworkError error, const QString &words, const QList<QSslError> &tlsErrors,
                     RequestPhase progress)
{
    const QString detail = plainExcerpt(words);
    const bool sent = progress == RequestPhase::Sent;
    if (causeOfWords(words) == Cause::ClientCertificateWanted) // with TLS 1.3 it is said after the handshake
        return {Cause::ClientCertificateWanted, detail};
    if (words.contains(qtsWordsForUnknownSignIn()))
        return {Cause::ProxySignInUnsupported, detail};
    switch (error) {
    case QNetworkReply::HostNotFoundError:
        return {Cause::HostNotFound, detail};
    case QNetworkReply::ConnectionRefusedError:
        return {Cause::ConnectionRefused, detail};
    case QNetworkReply::SslHandshakeFailedError:
        return classifyTls(words, tlsErrors);
    case QNetworkReply::TimeoutError:
    case QNetworkReply::OperationCanceledError:
        return {sent ? Cause::TimedOut : Cause::ConnectionTimedOut, {}};
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::UnknownProxyError:
        return {Cause::ProxyRefused, detail};
    case QNetworkReply::ProxyNotFoundError:
        return {Cause::ProxyNotFound, detail};
    case QNetworkReply::ProxyAuthenticationRequiredError:
        return {Cause::ProxyNeedsCredentials, detail};
    case QNetworkReply::RemoteHostClosedError:
        // Before anything was sent only the handshake can have been under way. One that was finished before is no
        // riddle.
        return {progress == RequestPhase::Connecting ? Cause::TlsFailed : Cause::ConnectionBroken, detail};
    case QNetworkReply::TemporaryNetworkFailureError:
    case QNetworkReply::NetworkSessionFailedError:
    case QNetworkReply::UnknownNetworkError:
        return {sent ? Cause::ConnectionBroken : Cause::NetworkUnreachable, detail};
    default:
        return {Cause::ConnectionBroken, detail};
    }
}

} // namespace

Error classifyFault(QNetworkReply::NetworkError error, const QString &words, const QList<QSslError> &tlsErrors,
                    RequestPhase progress, const QString &proxy)
{
    Error fault = classifyDirect(error, words, tlsErrors, progress);
    return proxy.isEmpty() ? fault : through(proxy, std::move(fault));
}

} // namespace Propel
