// SPDX-License-Identifier: MIT
#pragma once

#include "app/http/HttpCall.h"
#include "app/http/NetworkPolicy.h"
#include "app/http/RequestLedger.h"

#include <QDateTime>
#include <QList>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTimer>

namespace Propel {

/// The one door to the network: GET over https, at most six at a time, tried again by RetryPolicy, all written down.
/// No redirect is followed by Qt, no credentials or cookies are remembered, no cache is kept.
class HttpClient : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpClient)
public:
    static constexpr int mostInFlight = 6;

    explicit HttpClient(NetworkPolicy policy, QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] StepPointer<HttpCall> get(HttpRequest request); ///< to be started by the caller

    [[nodiscard]] const RequestLedger &ledger() const { return m_ledger; }
    [[nodiscard]] const NetworkPolicy &policy() const { return m_policy; }
    [[nodiscard]] bool usesProxyFor(const QUrl &url) const { return !proxyHostFor(url).isEmpty(); }
    [[nodiscard]] QString proxyHostFor(const QUrl &url) const; ///< empty: none

Q_SIGNALS:
    /// The instance asked for a pause: nothing is sent before `until`.
    void holdingBack(const QDateTime &until);

private:
    friend class HttpCall;
    void enqueue(HttpCall *call);
    void withdraw(HttpCall *call);
    void holdUntil(const QDateTime &until);
    void dispatch();
    [[nodiscard]] QNetworkReply *send(const QUrl &url, const RequestSigner *signer, qsizetype *ledgerPlace);

    NetworkPolicy m_policy;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    RequestLedger m_ledger;
    QSet<QString> m_encryptedWith; ///< authorities with which a handshake was finished: a connection may be used again
    QList<HttpCall *> m_waiting;
    QList<HttpCall *> m_inFlight;
    QDateTime m_holdUntil;
    QTimer m_holdTimer;
};

} // namespace Propel
