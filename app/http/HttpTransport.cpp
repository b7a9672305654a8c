// SPDX-License-Identifier: MIT
#include "app/http/HttpTransport.h"

#include "app/base/EnumName.h"
#include "app/http/NetworkPolicy.h"

#include <QAuthenticator> // a parameter of the signal that a proxy asks
#include <QHash>
#include <QNetworkProxyFactory>
#include <QNetworkReply>
#include <QProcessEnvironment>

using namespace Qt::StringLiterals;

namespace Propel {

Q_LOGGING_CATEGORY(httpLog, "propel.http", QtWarningMsg)

QString hostAndPath(const QUrl &url)
{
    constexpr auto rest = QUrl::RemoveScheme | QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment;
    return url.toString(rest | QUrl::FullyEncoded).mid(2); // what is left of "https://"
}

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

} // namespace

/// The system's own choice for each host. It is remembered until connections are renewed: finding it out reads files.
class HttpTransport::SystemProxy : public QNetworkProxyFactory
{
public:
    explicit SystemProxy(std::shared_ptr<const ProxySignIn> signIn) : m_signIn(std::move(signIn)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery &query) override
    {
        if (m_fixed)
            return {signedIn(*m_fixed, m_signIn.get())};
        const QString host = query.url().authority();
        if (const auto known = m_known.constFind(host); known != m_known.constEnd())
            return *known;
        QList<QNetworkProxy> proxies = find(query);
        for (QNetworkProxy &proxy : proxies)
            proxy = signedIn(proxy, m_signIn.get());
        return *m_known.insert(host, proxies);
    }
    void forget() { m_known.clear(); }
    void fix(const QNetworkProxy &proxy) { m_fixed = proxy; }
    [[nodiscard]] const std::optional<QNetworkProxy> &fixed() const { return m_fixed; }
    [[nodiscard]] const Error &fault() const { return m_fault; } ///< Cause::None: what the system names can be used

private:
    QList<QNetworkProxy> find(const QNetworkProxyQuery &query)
    {
#ifdef Q_OS_UNIX
        const auto environment = QProcessEnvironment::systemEnvironment();
        if (const auto named = proxyFromVariables(environment, query.url().host())) {
            m_fault = *named ? Error() : named->error();
            return {named->value_or(QNetworkProxy(QNetworkProxy::NoProxy))};
        }
#endif
        return systemProxyForQuery(query);
    }

    Error m_fault;
    std::shared_ptr<const ProxySignIn> m_signIn;
    std::optional<QNetworkProxy> m_fixed;
    QHash<QString, QList<QNetworkProxy>> m_known; ///< by the URL's authority
};

HttpTransport::HttpTransport(NetworkPolicy policy, QObject *parent)
    : QObject(parent),
      m_policy(std::move(policy)),
      m_tls(m_policy.tls())
{
    setProxy();
    const auto &proxy = m_policy.proxy;
    qCDebug(httpLog).noquote() << "proxy:" << (proxy ? proxyName(*proxy) : u"the system's own choice"_s);
    m_network.setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    connect(&m_network, &QNetworkAccessManager::proxyAuthenticationRequired, this, &HttpTransport::noteProxyAsked);
}

HttpTransport::~HttpTransport() = default;

std::optional<QNetworkProxy> HttpTransport::proxyFor(const QUrl &url) const
{
    const QNetworkProxy first = m_policy.proxy.value_or(
        m_systemProxy ? m_systemProxy->queryProxy(QNetworkProxyQuery(url)).value(0) : QNetworkProxy::NoProxy);
    const bool isProxy = first.type() != QNetworkProxy::NoProxy && first.type() != QNetworkProxy::DefaultProxy;
    return isProxy ? std::optional(first) : std::nullopt;
}

void HttpTransport::setProxy()
{
    if (m_policy.proxy)
        return m_network.setProxy(signedIn(*m_policy.proxy, m_proxySignIn.get()));
    auto *systemProxy = new SystemProxy(m_proxySignIn);
    if (m_systemProxy && m_systemProxy->fixed())
        systemProxy->fix(*m_systemProxy->fixed());
    m_systemProxy = systemProxy;
    m_network.setProxyFactory(m_systemProxy); // which deletes the one before
}

void HttpTransport::setSystemProxy(const QNetworkProxy &proxy)
{
    if (m_systemProxy)
        m_systemProxy->fix(proxy);
}

void HttpTransport::setProxySignIn(std::shared_ptr<const ProxySignIn> signIn)
{
    m_proxySignIn = std::move(signIn);
    m_proxyAsked = {};
    m_refusal = {};
    setProxy();
}

/// Only where it was given nothing, or refused it (signedIn()). The authenticator is left as it is: the request fails.
void HttpTransport::noteProxyAsked(const QNetworkProxy &proxy)
{
    if (proxy.hostName().isEmpty()) // the server itself answered 407
        return;
    const bool refused = !proxy.user().isEmpty(); // ours, or those in the system's own setting
    m_proxyAsked = {refused ? Cause::ProxySignInRefused : Cause::ProxyNeedsCredentials, proxyName(proxy), 0};
}

Error HttpTransport::refusedByProxy(Error fault)
{
    fault = m_proxyAsked.cause != Cause::None
                ? m_proxyAsked
                : Error{Cause::ProxySignInUnsupported, fault.detail, 0}; // Qt asked for nothing
    if (hasProxySignIn(fault.detail))
        fault.cause = Cause::ProxySignInRefused;
    m_refusal = fault;
    return fault;
}

RequestPhase HttpTransport::phaseOf(const QUrl &url) const
{
    if (m_encryptedWith.contains(url.authority()))
        return RequestPhase::Sent;
    return hasAnswered(url) ? RequestPhase::Reconnecting : RequestPhase::Connecting;
}

void HttpTransport::noteEncrypted(const QUrl &url)
{
    m_encryptedWith.insert(url.authority());
    m_everEncryptedWith.insert(url.authority());
}

void HttpTransport::expectNewConnections()
{
    m_encryptedWith.clear();
    if (m_systemProxy)
        m_systemProxy->forget();
}

Error HttpTransport::refusal(const QUrl &url) const
{
    const bool isProxyUnusable = m_systemProxy && !proxyFor(url) && m_systemProxy->fault().cause != Cause::None;
    return isProxyUnusable ? m_systemProxy->fault() : m_refusal;
}

HttpTransport::Sent HttpTransport::send(const QUrl &url, const RequestSigner *signer)
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
    request.setDecompressedSafetyCheckThreshold(-1); // HttpCall stops reading, and knows why
    if (url.scheme() != "https"_L1 || (signer && !signer->sign(request)))
        return {};
    m_ledger += LedgerEntry{.at = QDateTime::currentDateTimeUtc(), .method = u"GET"_s, .url = url};
    return {m_network.get(request), m_ledger.size() - 1};
}

void HttpTransport::closeEntry(qsizetype entry, Cause cause, int status, qint64 bytes, qint64 milliseconds)
{
    LedgerEntry &closed = m_ledger[entry];
    closed.status = status;
    closed.bytes = bytes;
    closed.milliseconds = milliseconds;
    const QString outcome = status > 0 && cause == Cause::None ? QString::number(status) : enumName(cause);
    qCInfo(httpLog).noquote() << closed.method << hostAndPath(closed.url) << outcome << milliseconds << "ms" << bytes
                              << "bytes";
}

} // namespace Propel
