// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/base/Step.h"
#include "app/http/FaultClassifier.h"
#include "app/http/HttpAnswer.h"
#include "app/http/RetryPolicy.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>

#include <utility>

namespace Propel {

class HttpClient;

/// One GET with its tries and redirects. Made by HttpClient::get(). Ends with an answer of any status, or with the
/// fault that remained after the last try.
class HttpCall : public Step
{
    Q_OBJECT
public:
    HttpCall(HttpClient &client, HttpRequest request);
    ~HttpCall() override;

    [[nodiscard]] const Result<HttpAnswer> &result() const { return m_result; }
    /// The same, to keep: the call holds nothing of it any more. For whoever keeps calls, and asks many.
    [[nodiscard]] Result<HttpAnswer> takeResult() { return std::exchange(m_result, fail(Cause::Cancelled)); }
    [[nodiscard]] const HttpRequest &request() const { return m_request; }

Q_SIGNALS:
    void encrypted(); ///< a new connection to the host is there, and its certificate is good

protected:
    void run() override;
    void onCancel() override;

private:
    friend class HttpClient;
    enum class Interrupted { ByASleep, ByUs };
    void attempt(); ///< called by the client when its turn has come
    void read();
    void finishAttempt();
    void followRedirect(const QUrl &target);
    /// Confidence by the client. A sleep uses up no try. What we interrupt ourselves does: where it was the last one,
    /// the call ends with what the try before it came to.
    void startOver(Interrupted how);
    void refuseHeaders(); ///< by the client: they don't end, and nothing else has come
    void conclude(Result<HttpAnswer> result, const QByteArray &retryAfterHeader = {});
    void setSlowRetry(bool slow);
    void abandonReply();
    void closeEntry(Cause cause, int status, qint64 bytes); ///< in the ledger, and a line in the log
    [[nodiscard]] TlsFacts tlsFacts() const;

    QPointer<HttpClient> m_client;
    HttpRequest m_request;
    QUrl m_url; ///< the request's own, or where a redirect led
    QNetworkReply *m_reply = nullptr;
    qsizetype m_ledgerPlace = -1;
    QElapsedTimer m_sinceSent;
    std::chrono::milliseconds m_missedBefore{0}; ///< asleep, before this try
    QByteArray m_body;
    QList<QSslError> m_tlsErrors;
    RequestPhase m_progress = RequestPhase::Connecting;
    bool m_isSent = false;
    bool m_hasHeaders = false;
    bool m_isBroken = false; ///< after it was sent
    bool m_tooLarge = false;
    bool m_slowRetry = false;
    QTimer m_timeLimit;
    QTimer m_pause;
    int m_tries = 0;
    Result<HttpAnswer> m_former; ///< of the try before; broken where all were interrupted
    int m_redirects = 0;
    Result<HttpAnswer> m_result;
};

} // namespace Propel
