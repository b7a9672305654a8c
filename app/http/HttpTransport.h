// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"
#include "app/http/FaultClassifier.h"
#include "app/http/HttpAnswer.h"
#include "app/http/NetworkPolicy.h"
#include "app/http/ProxySignIn.h"

#include <QLoggingCategory>
#include <QNetworkAccessManager>
#include <QSet>

#include <memory>

namespace Propel {

Q_DECLARE_LOGGING_CATEGORY(httpLog) // no header, no query and no body is ever in it

/// A URL's host and path, for the log.
QString hostAndPath(const QUrl &url);

/// How requests leave: GET over https, through which proxy, trusting whom; all written down. No redirect is followed by
/// Qt, no credentials or cookies are remembered, no cache is kept.
///
/// A proxy that asks for a user name and password gets them if setProxySignIn() gave some for it, once a connection;
/// where they are wrong or missing, nothing more is sent until there are others: proxies lock accounts.
class HttpTransport : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HttpTransport)
public:
    explicit HttpTransport(NetworkPolicy policy, QObject *parent = nullptr);
    ~HttpTransport() override;

    [[nodiscard]] const NetworkPolicy &policy() const { return m_policy; }
    [[nodiscard]] const QList<LedgerEntry> &ledger() const { return m_ledger; } ///< in the order of sending

    [[nodiscard]] bool usesSystemProxy() const { return m_systemProxy; }
    void setSystemProxy(const QNetworkProxy &proxy); ///< for all hosts, where finding it out takes long: ProxyLookup
    [[nodiscard]] std::optional<QNetworkProxy> proxyFor(const QUrl &url) const; ///< nothing: none
    void setProxySignIn(std::shared_ptr<const ProxySignIn> signIn);
    [[nodiscard]] bool hasProxySignIn(const QString &proxy) const
    {
        return m_proxySignIn && m_proxySignIn->proxy == proxy;
    }

    struct Sent
    {
        QNetworkReply *reply = nullptr; ///< null: the signer refuses that host, or it isn't https; nothing was sent
        qsizetype entry = -1;           ///< in the ledger, to be closed
    };
    [[nodiscard]] Sent send(const QUrl &url, const RequestSigner *signer);
    void describeEntry(qsizetype entry, const QJsonObject &shape) { m_ledger[entry].shape = shape; }
    void closeEntry(qsizetype entry, Cause cause, int status, qint64 bytes, qint64 milliseconds);

    [[nodiscard]] RequestPhase phaseOf(const QUrl &url) const; ///< of a request that is about to be sent
    void noteEncrypted(const QUrl &url);                       ///< a handshake with its host was finished
    [[nodiscard]] bool hasAnswered(const QUrl &url) const { return m_everEncryptedWith.contains(url.authority()); }

    /// A proxy let a request fail for its user name and password: nothing more is sent. The fault with all that is
    /// known.
    Error refusedByProxy(Error fault);
    /// Why nothing may be sent there: that, or a proxy of the environment that can't be used. Cause::None: it may.
    [[nodiscard]] Error refusal(const QUrl &url) const;

protected:
    void expectNewConnections(); ///< the present ones may be dead, and the system's proxy another one
    void closeConnections() { m_network.clearConnectionCache(); }

private:
    class SystemProxy;
    void setProxy();
    void noteProxyAsked(const QNetworkProxy &proxy);

    NetworkPolicy m_policy;
    QSslConfiguration m_tls;
    QNetworkAccessManager m_network;
    SystemProxy *m_systemProxy = nullptr; ///< m_network's
    std::shared_ptr<const ProxySignIn> m_proxySignIn;
    Error m_proxyAsked; ///< when a proxy asked last: whether it had been given something before
    Error m_refusal;
    QList<LedgerEntry> m_ledger;
    QSet<QString> m_encryptedWith;     ///< authorities with which there may be a connection that is used again
    QSet<QString> m_everEncryptedWith; ///< and those with which a handshake was ever finished
};

} // namespace Propel
