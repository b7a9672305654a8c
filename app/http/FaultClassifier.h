// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"

#include <QNetworkReply>
#include <QSslError>

namespace Propel {

/// How far a request got before it broke.
enum class RequestPhase {
    Connecting,
    Reconnecting, ///< to a host with which an encryption was agreed on before
    Sent
};

/// Pure but for the clock, which is part of what is said of a certificate's dates: Qt's account of a broken request ->
/// the cause. `words` is Qt's own text, kept as detail; `proxy` the proxyName() of the one that it went to, if any.
Error classifyFault(QNetworkReply::NetworkError error, const QString &words, const QList<QSslError> &tlsErrors,
                    RequestPhase progress, const QString &proxy = {});

/// Which of the given CAs would vouch for the server, were its time not over or yet to come by this computer's clock:
/// the fault that it makes. Qt says that the issuer is unknown, since it doesn't even load such a CA.
std::optional<Error> outdatedAuthority(const QList<QSslCertificate> &given, const QList<QSslError> &errors);

/// The server's own certificate, where it wasn't trusted.
std::optional<CertificateFacts> certificateIn(const QList<QSslError> &errors, const QSslCertificate &servers);

/// Whether the answer came whole: no error, or one that merely repeats its HTTP status.
bool isWhole(int status, QNetworkReply::NetworkError error);

} // namespace Propel
