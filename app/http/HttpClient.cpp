// SPDX-License-Identifier: MIT
#include "app/http/HttpClient.h"

#include "app/http/NetworkLog.h"

#include <QAuthenticator> // a parameter of the signal that a proxy asks
#include <QNetworkProxyFactory>
#include <QNetworkReply>

#include <utility>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

/// With the user name and password that are known for it. Qt tells them to a connection that the proxy asks, once, and
/// never unasked. (Filled in when proxyAuthenticationRequired() asks for them, they would look refused where Qt moves a
/// request from one connection that was asked to another: it asks for each.)
QNetworkProxy signedIn(QNetworkProxy proxy, const ProxySignIn *signIn)
{
    if (signIn && signIn->proxy == proxyName(proxy)) {
        proxy.setUser(signIn->user);
        proxy.setPassword(signIn->password.toText()); // Qt's copies are out of our reach
    }
    return proxy;
}

/// Asked for each request, so that a laptop that changes networks needs no restart.
class SystemProxy : public QNetworkProxyFactory
{
public:
    explicit SystemProxy(std::shared_ptr<const ProxySignIn> signIn) : m_signIn(std::move(signIn)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        QList<QNetworkProxy> proxies = systemProxyForQuery(query);
        for (QNetworkProxy &proxy : proxies)
            proxy = signedIn(proxy, m_signIn.get());
        return proxies;
    }

private:
    std::shared_ptr<const ProxySignIn> m_signIn;
};

} // namespace

HttpClient::HttpClient(NetworkPolicy policy, QObject *parent)
    : QObject(parent),
      m_policy(std::move(policy)),
      m_tls(m_policy.tls())
{
    setProxy();
    NetworkLog::proxy(m_policy.proxy ? u"%1:%2"_s.arg(m_policy.proxy->hostName()).arg(m_policy.proxy->port())
                                     : QString());
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(&m_network, &QNetworkAccessManager::proxyAuthenticationRequired, this, &HttpClient::proxyAsked);
    m_holdTimer.setSingleShot(true);
    m_holdTimer.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    m_renewing.setSingleShot(true);
    m_renewing.setInterval(1s);
    connect(&m_holdTimer, &QTimer::timeout, this, &HttpClient::dispatch);
    connect(&m_sleep, &SleepWatch::awoke, this, &HttpClient::awoke);
    connect(&m_memory, &MemoryWatch::grown, this, &HttpClient::tooMuchMemory);
    connect(&m_renewing, &QTimer::timeout, this, [this] {
        m_memory.setNeeded(false);        // what is left by now is no longer that of what was given up
        m_network.clearConnectionCache(); // those that idled are as dead as those in use, and nothing shows it
        dispatch();
    });
}

HttpClient::~HttpClient()
{
    const QList<HttpCall *> calls = m_waiting + m_inFlight;
    for (HttpCall *call : calls)
        call->cancel();
}

StepPtr<HttpCall> HttpClient::get(HttpRequest request)
{
    return makeStep<HttpCall>(*this, std::move(request));
}

std::optional<QNetworkProxy> HttpClient::proxyFor(const QUrl &url) const
{
    const QList<QNetworkProxy> proxies = m_policy.proxy
                                             ? QList<QNetworkProxy>{*m_policy.proxy}
                                             : QNetworkProxyFactory::systemProxyForQuery(QNetworkProxyQuery(url));
    const QNetworkProxy first = proxies.value(0, QNetworkProxy(QNetworkProxy::NoProxy));
    const bool isProxy = first.type() != QNetworkProxy::NoProxy && first.type() != QNetworkProxy::DefaultProxy;
    return isProxy ? std::optional(first) : std::nullopt;
}

QString HttpClient::proxyHostFor(const QUrl &url) const
{
    const std::optional<QNetworkProxy> proxy = proxyFor(url);
    return proxy ? proxy->hostName() : QString();
}

QString HttpClient::proxyNameFor(const QUrl &url) const
{
    const std::optional<QNetworkProxy> proxy = proxyFor(url);
    return proxy ? proxyName(*proxy) : QString();
}

void HttpClient::setProxy()
{
    if (m_policy.proxy)
        m_network.setProxy(signedIn(*m_policy.proxy, m_proxySignIn.get()));
    else
        m_network.setProxyFactory(new SystemProxy(m_proxySignIn));
}

void HttpClient::setProxySignIn(std::shared_ptr<const ProxySignIn> signIn)
{
    m_proxySignIn = std::move(signIn);
    m_proxyAsked = {};
    m_shut = {};
    setProxy();
}

bool HttpClient::hasProxySignIn(const QString &proxy) const
{
    return m_proxySignIn && m_proxySignIn->proxy == proxy;
}

/// Only where it was given nothing, or refused it (signedIn()). The authenticator is left as it is: the request fails.
void HttpClient::proxyAsked(const QNetworkProxy &proxy)
{
    const bool refused = !proxy.user().isEmpty(); // ours, or those in the system's own setting
    m_proxyAsked = {refused ? Cause::ProxySignInRefused : Cause::ProxyNeedsCredentials, proxyName(proxy), 0};
}

Error HttpClient::shutBy(Error fault)
{
    if (m_proxyAsked.cause != Cause::None)
        fault = m_proxyAsked;
    if (hasProxySignIn(fault.detail))
        fault.cause = Cause::ProxySignInRefused;
    m_shut = fault;
    return fault;
}

void HttpClient::enqueue(HttpCall *call, QueuePosition place)
{
    m_inFlight.removeOne(call);
    if (place == QueuePosition::First || call->request().urgent)
        m_waiting.prepend(call);
    else
        m_waiting.append(call);
    dispatch();
}

void HttpClient::withdraw(HttpCall *call)
{
    m_waiting.removeOne(call);
    const bool wasInFlight = m_inFlight.removeOne(call);
    watchWhileNeeded();
    if (wasInFlight)
        QMetaObject::invokeMethod(this, &HttpClient::dispatch, Qt::QueuedConnection);
}

void HttpClient::holdUntil(const QDateTime &until)
{
    if (m_holdUntil.isValid() && until <= m_holdUntil)
        return;
    m_holdUntil = until;
    askOneAtATime();
    m_holdTimer.start(std::chrono::milliseconds(std::max<qint64>(0, QDateTime::currentDateTimeUtc().msecsTo(until))));
    Q_EMIT holdingBack(until);
}

void HttpClient::dispatch()
{
    watchWhileNeeded();
    if (m_holdTimer.isActive() || m_renewing.isActive())
        return;
    while (m_inFlight.size() < m_mostInFlight && !m_waiting.isEmpty()) {
        HttpCall *call = m_waiting.takeFirst();
        m_inFlight += call;
        call->attempt();
    }
}

void HttpClient::watchWhileNeeded()
{
    const bool needed = !m_waiting.isEmpty() || !m_inFlight.isEmpty();
    m_sleep.setNeeded(needed);
    m_memory.setNeeded(needed);
}

/// Whose headers it is, or whether it is something else in this program, can't be seen. So each is asked again, alone:
/// where that happens once more, it is the only one's.
void HttpClient::tooMuchMemory()
{
    if (m_renewing.isActive()) // the memory is being given back
        return;
    NetworkLog::memoryShort(m_inFlight.size());
    askOneAtATime();
    if (std::exchange(m_wasMemoryShort, true) && m_inFlight.size() == 1)
        m_inFlight.constFirst()->refuseHeaders();
    startAllOver(HttpCall::Interrupted::ByUs);
    m_network.clearConnectionCache(); // one that is still being made, through a proxy, would go on reading
}

void HttpClient::countSlowRetries(int change)
{
    const bool before = m_slowRetries > 0;
    m_slowRetries += change;
    if (before != (m_slowRetries > 0))
        Q_EMIT tryingAgain(m_slowRetries > 0);
}

RequestPhase HttpClient::progressOf(const QUrl &url) const
{
    if (m_encryptedWith.contains(url.authority()))
        return RequestPhase::Sent;
    return hasAnswered(url) ? RequestPhase::Reconnecting : RequestPhase::Connecting;
}

void HttpClient::renewConnections()
{
    startAllOver(HttpCall::Interrupted::ByUs);
}

void HttpClient::startAllOver(HttpCall::Interrupted how)
{
    m_renewing.start();
    m_encryptedWith.clear();
    const QList<HttpCall *> interrupted = std::exchange(m_inFlight, {});
    m_waiting = interrupted + m_waiting;
    for (HttpCall *call : interrupted)
        call->startOver(how); // which may withdraw it
}

void HttpClient::awoke()
{
    NetworkLog::awoke(m_inFlight.size());
    startAllOver(HttpCall::Interrupted::ByASleep);
    if (m_holdTimer.isActive()) { // what the instance asked for counts by the clock on the wall
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_holdUntil);
        m_holdTimer.start(std::chrono::milliseconds(std::max<qint64>(0, left)));
    }
}

QNetworkReply *HttpClient::send(const QUrl &url, const RequestSigner *signer, qsizetype *ledgerPlace)
{
    QNetworkRequest request(url);
    request.setSslConfiguration(m_tls);
    request.setRawHeader("Accept"_ba, "application/json"_ba);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Propel-Connect"_s);
    // Qt 6.4 loses what it sends after a server has said (GOAWAY) that it takes no more of an HTTP/2 connection.
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
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
