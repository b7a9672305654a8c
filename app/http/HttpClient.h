// SPDX-License-Identifier: MIT
#pragma once

#include "app/http/HttpCall.h"
#include "app/http/MemoryWatch.h"
#include "app/http/NetworkPolicy.h"
#include "app/http/ProxySignIn.h"
#include "app/http/RequestLedger.h"
#include "app/http/SleepWatch.h"

#include <QDateTime>
#include <QList>
#include <QNetworkAccessManager>
#include <QSet>
#include <QTimer>

#include <memory>

namespace Propel {

/// The one door to the network: GET over https, at most six at a time, tried again by RetryPolicy, all written down.
/// Once the instance asked for a pause, one at a time: whoever is asked too much gets less. What a sleep of the
/// computer cut short is asked anew. No redirect is followed by Qt, no credentials or cookies are remembered, no cache
/// is kept.
///
/// A proxy that asks for a user name and password gets them if setProxySignIn() gave some for it, once a connection;
/// where they are wrong or missing, nothing more is sent until there are others: proxies lock accounts.
class HttpClient : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpClient)
public:
    static constexpr int mostInFlight = 6;

    explicit HttpClient(NetworkPolicy policy, QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] StepPtr<HttpCall> get(HttpRequest request); ///< to be started by the caller

    /// After a moment all that is under way is asked once more, over connections that are new: the present ones may
    /// have died without a word. It counts as another try.
    void renewConnections();

    [[nodiscard]] const RequestLedger &ledger() const { return m_ledger; }
    [[nodiscard]] const NetworkPolicy &policy() const { return m_policy; }
    [[nodiscard]] bool usesProxyFor(const QUrl &url) const { return !proxyHostFor(url).isEmpty(); }
    [[nodiscard]] QString proxyHostFor(const QUrl &url) const; ///< empty: none
    [[nodiscard]] QString proxyNameFor(const QUrl &url) const; ///< its proxyName(); empty: none

    /// The longest pause that the instance asked for and that was not waited out.
    [[nodiscard]] std::chrono::milliseconds pauseAsked() const { return m_pauseAsked; }

    void setProxySignIn(std::shared_ptr<const ProxySignIn> signIn);
    [[nodiscard]] bool hasProxySignIn(const QString &proxy) const;

Q_SIGNALS:
    /// The instance asked for a pause: nothing is sent before `until`.
    void holdingBack(const QDateTime &until);
    /// A request that got no good answer takes more than a second for its other tries, or doesn't any more.
    void tryingAgain(bool trying);

private:
    friend class HttpCall;
    enum class QueuePosition { Last, First };
    void enqueue(HttpCall *call, QueuePosition place = QueuePosition::Last);
    void withdraw(HttpCall *call);
    void askOneAtATime() { m_mostInFlight = 1; }
    void holdUntil(const QDateTime &until);
    void dispatch();
    [[nodiscard]] std::optional<QNetworkProxy> proxyFor(const QUrl &url) const;
    [[nodiscard]] Error shutBy(Error fault); ///< nothing more is sent; the fault with all that is known
    void setProxy();
    void proxyAsked(const QNetworkProxy &proxy);
    void countSlowRetries(int change);
    [[nodiscard]] bool hasAnswered(const QUrl &url) const { return m_everEncryptedWith.contains(url.authority()); }
    [[nodiscard]] RequestPhase progressOf(const QUrl &url) const; ///< of a request that is about to be sent
    void awoke();
    void tooMuchMemory();
    void watchWhileNeeded();
    void startAllOver(HttpCall::Interrupted how);
    [[nodiscard]] QNetworkReply *send(const QUrl &url, const RequestSigner *signer, qsizetype *ledgerPlace);

    NetworkPolicy m_policy;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    std::shared_ptr<const ProxySignIn> m_proxySignIn;
    Error m_proxyAsked; ///< when a proxy asked last: whether it had been given something before
    Error m_shut;       ///< a proxy let a request fail for its user name and password
    RequestLedger m_ledger;
    QSet<QString> m_encryptedWith;     ///< authorities with which there may be a connection that is used again
    QSet<QString> m_everEncryptedWith; ///< and those with which a handshake was ever finished
    QList<HttpCall *> m_waiting;
    QList<HttpCall *> m_inFlight;
    qsizetype m_mostInFlight = mostInFlight;
    int m_slowRetries = 0;
    QDateTime m_holdUntil;
    std::chrono::milliseconds m_pauseAsked{0};
    QTimer m_holdTimer;
    SleepWatch m_sleep;
    MemoryWatch m_memory;
    bool m_wasMemoryShort = false;
    QTimer m_renewing; ///< nothing is sent for a moment
};

} // namespace Propel
