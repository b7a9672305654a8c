// SPDX-License-Identifier: MIT
#pragma once

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
class HttpCall : public ResultStep<HttpAnswer>
{
    Q_OBJECT
public:
    HttpCall(HttpClient &client, HttpRequest request);
    ~HttpCall() override;

    /// Its result, to keep: the call holds nothing of it any more. For whoever keeps calls, and asks many.
    [[nodiscard]] Result<HttpAnswer> takeResult() { return std::exchange(m_result, fail(Cause::Cancelled)); }
    [[nodiscard]] const HttpRequest &request() const { return m_request; }

    /// The rest is for its client. Sends it: its turn has come.
    void attempt();
    enum class Interrupted { ByASleep, ByUs };
    /// A sleep uses up no try. What we interrupt ourselves does: where it was the last one, the call ends with what the
    /// try before it came to.
    void startOver(Interrupted how);
    void refuseHeaders(); ///< they don't end, and nothing else has come

Q_SIGNALS:
    void encrypted(); ///< a new connection to the host is there, and its certificate is good

protected:
    void run() override;
    void onCancel() override;

private:
    /// One try: what is known of the request that is under way.
    struct Attempt
    {
        QNetworkReply *reply = nullptr;
        qsizetype ledgerEntry = -1;
        QElapsedTimer since;
        std::chrono::milliseconds missedBefore{0}; ///< asleep, before it
        QByteArray body;
        QList<QSslError> tlsErrors;
        RequestPhase phase = RequestPhase::Connecting;
        bool isSent = false;
        bool hasHeaders = false;
        bool isBroken = false; ///< after it was sent
        bool isTooLarge = false;
    };
    void watch(QNetworkReply &reply);
    void read();
    void finishAttempt();
    [[nodiscard]] Result<HttpAnswer> takeAnswer();
    void followRedirect(const QUrl &target);
    void retryOrConclude(Result<HttpAnswer> result, const QByteArray &retryAfterHeader = {});
    void setSlowRetry(bool slow);
    void abandonReply();
    void closeEntry(Cause cause, int status, qint64 bytes); ///< in the ledger
    [[nodiscard]] TlsFacts tlsFacts() const;

    QPointer<HttpClient> m_client;
    HttpRequest m_request;
    QUrl m_url; ///< the request's own, or where a redirect led
    Attempt m_try;
    bool m_slowRetry = false;
    QTimer m_timeLimit;
    QTimer m_pause;
    int m_tries = 0;
    Result<HttpAnswer> m_former; ///< of the try before; broken where all were interrupted
    int m_redirects = 0;
};

} // namespace Propel
