// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QUrl>

#include <memory>

class QNetworkRequest;

namespace Propel {

/// Puts what proves the caller into a request. It refuses hosts that it was not made for.
class RequestSigner
{
public:
    RequestSigner() = default;
    RequestSigner(const RequestSigner &) = delete;
    RequestSigner &operator=(const RequestSigner &) = delete;
    virtual ~RequestSigner() = default;

    [[nodiscard]] virtual bool sign(QNetworkRequest &request) const = 0; ///< false: not this host, nothing was added
};

inline constexpr qsizetype largestAnswer = 8 * 1024 * 1024; ///< bytes, unpacked: a thousand rows have a tenth of it
inline constexpr qsizetype largestRecord = 1024 * 1024;     ///< where one record is asked for; six may come at a time

/// One GET. A signed one never follows a redirect; an unsigned one follows up to three, on the same host over https.
struct HttpRequest
{
    QUrl url;
    std::shared_ptr<const RequestSigner> signer{}; ///< null: nothing is sent that names the caller
    qsizetype largest = largestAnswer;             ///< a longer answer is a fault: AnswerTooLarge
    bool urgent = false;                           ///< goes before all others that wait
};

/// What the TLS handshake showed.
struct TlsFacts
{
    QString protocol;       ///< "TLS 1.3"
    QString issuer;         ///< who issued the server's certificate
    bool privateCa = false; ///< vouched for by the given CA file alone
};

/// Any answer that came whole, whatever its status.
struct HttpAnswer
{
    int status = 0;
    QByteArray body; ///< unpacked, at most as long as the request allowed
    QByteArray contentType;
    QUrl url; ///< where it came from in the end
    TlsFacts tls;
    bool namesNextPage = false; ///< its Link header has one with rel="next"

    [[nodiscard]] bool isSuccess() const { return status >= 200 && status < 300; }
};

/// One request that was sent, each try and each redirect on its own. Holds no header's value.
struct LedgerEntry
{
    QDateTime at;   ///< when it was sent, UTC
    QString method; ///< always "GET"; kept as data so that the report shows it rather than claims it
    QUrl url;
    int status = 0;   ///< 0: no answer came
    qint64 bytes = 0; ///< of the answer's body, unpacked
    qint64 milliseconds = 0;
    QJsonObject shape = {}; ///< of the answer: see answerShape(); in no report's file

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

} // namespace Propel
