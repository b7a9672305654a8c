// SPDX-License-Identifier: MIT
#include "app/http/HttpClient.h"

#include "app/http/NetworkLog.h"

#include <QNetworkProxyFactory>
#include <QNetworkReply>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Asked for each request, so that a laptop that changes networks needs no restart.
class SystemProxy : public QNetworkProxyFactory
{
public:
    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override { return systemProxyForQuery(query); }
};

} // namespace

HttpClient::HttpClient(NetworkPolicy policy, QObject *parent)
    : QObject(parent),
      m_policy(std::move(policy)),
      m_tls(m_policy.tls())
{
    if (m_policy.proxy)
        m_network.setProxy(*m_policy.proxy);
    else
        m_network.setProxyFactory(new SystemProxy);
    NetworkLog::proxy(m_policy.proxy ? u"%1:%2"_s.arg(m_policy.proxy->hostName()).arg(m_policy.proxy->port())
                                     : QString());
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    m_holdTimer.setSingleShot(true);
    connect(&m_holdTimer, &QTimer::timeout, this, &HttpClient::dispatch);
}

HttpClient::~HttpClient()
{
    const QList<HttpCall *> calls = m_waiting + m_inFlight;
    for (HttpCall *call : calls)
        call->cancel();
}

StepPointer<HttpCall> HttpClient::get(HttpRequest request)
{
    return makeStep<HttpCall>(*this, std::move(request));
}

QString HttpClient::proxyHostFor(const QUrl &url) const
{
    const QList<QNetworkProxy> proxies = m_policy.proxy
                                             ? QList<QNetworkProxy>{*m_policy.proxy}
                                             : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const QNetworkProxy first = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    const bool isProxy = first.type() != QNetworkProxy::NoProxy && first.type() != QNetworkProxy::DefaultProxy;
    return isProxy ? first.hostName() : QString();
}

void HttpClient::enqueue(HttpCall *call)
{
    m_inFlight.removeOne(call);
    m_waiting += call;
    dispatch();
}

void HttpClient::withdraw(HttpCall *call)
{
    m_waiting.removeOne(call);
    if (m_inFlight.removeOne(call))
        QMetaObject::invokeMethod(this, &HttpClient::dispatch, Qt::QueuedConnection);
}

void HttpClient::holdUntil(const QDateTime &until)
{
    if (m_holdUntil.isValid() && until <= m_holdUntil)
        return;
    m_holdUntil = until;
    m_holdTimer.start(std::chrono::milliseconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(until))));
    Q_EMIT
    holdingBack(until);
}

void HttpClient::dispatch()
{
    if (m_holdTimer.isActive())
        return;
    while (m_inFlight.size() < mostInFlight && !m_waiting.isEmpty()) {
        HttpCall *call = m_waiting.takeFirst();
        m_inFlight += call;
        call->attempt();
    }
}

QNetworkReply *HttpClient::send(const QUrl &url, const RequestSigner *signer, qsizetype *ledgerPlace)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Propel-Connect"_s);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::AuthenticationReuseAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setDecompressedSafetyCheckThreshold(-1); // HttpCall stops reading by itself, and knows why
    if (url.scheme() != "https"_L1 || (signer && !signer->sign(request)))
        return nullptr;
    *ledgerPlace = m_ledger.open({QDateTime::currentDateTimeUtc(), u"GET"_s, url});
    return m_network.get(request);
}

} // namespace Propel
