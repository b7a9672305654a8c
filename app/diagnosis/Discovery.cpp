// SPDX-License-Identifier: MIT
#include "app/diagnosis/Discovery.h"

#include "app/base/Causes.h"

#include <QNetworkProxy>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {

Discovery::Discovery(HttpClient &client, InstanceAddress address, CompanyId companyId,
                     std::optional<SecretPlaces> proxySignIns)
    : m_client(&client),
      m_address(std::move(address)),
      m_companyId(std::move(companyId)),
      m_proxySignIns(proxySignIns)
{
    for (const Stage stage : {Stage::Address, Stage::Dns, Stage::Tcp, Stage::Tls, Stage::CompanyInfo})
        m_result.stages.append({.stage = stage});
    m_result.reach.host = m_address.host();
}

void Discovery::run()
{
    pass(Stage::Address, m_address.text());
#ifdef Q_OS_WIN
    if (m_client->usesSystemProxy()) {
        enter(Stage::Dns);
        m_proxyLookup = makeStep<ProxyLookup>(companyInfoUrl(m_address.text(), m_companyId.text()));
        connect(m_proxyLookup.get(), &Step::ended, this, [this] {
            if (!m_client)
                return end();
            m_client->setSystemProxy(m_proxyLookup->result().value_or(QNetworkProxy(QNetworkProxy::NoProxy)));
            begin();
        });
        return m_proxyLookup->start();
    }
#endif
    begin();
}

void Discovery::begin()
{
    const QUrl url = companyInfoUrl(m_address.text(), m_companyId.text());
    const QString proxy = m_client->proxyFor(url).value_or(QNetworkProxy()).hostName();
    if (const Error refusal = m_client->refusal(url); refusal.cause == Cause::ProxyBad) {
        pass(Stage::Dns);
        return failAt(Stage::Tcp, refusal);
    }
    m_result.reach.throughProxy = !proxy.isEmpty();
    if (proxy.isEmpty() && m_address.isIpLiteral()) {
        m_result.reach.addresses = {QHostAddress(m_address.host())};
        pass(Stage::Dns, m_address.host());
        return requestCompanyInfo();
    }
    enter(Stage::Dns);
    // A proxy resolves the host's name, and this computer may not be able to; but it must resolve the proxy's own.
    m_lookup = makeStep<HostLookup>(proxy.isEmpty() ? m_address.host() : proxy, m_client->policy().timeLimit);
    connect(m_lookup.get(), &Step::ended, this, [this, proxy] { takeAddresses(proxy); });
    m_lookup->start();
}

void Discovery::takeAddresses(const QString &proxy)
{
    const Result<QList<QHostAddress>> &addresses = m_lookup->result();
    if (!proxy.isEmpty()) {
        pass(Stage::Dns);
        if (!addresses && addresses.error().cause == Cause::HostNotFound)
            return failAt(Stage::Tcp, {Cause::ProxyNotFound, proxy});
        return requestCompanyInfo();
    }
    if (!addresses)
        return failAt(Stage::Dns, addresses.error());
    m_result.reach.addresses = *addresses;
    QStringList shown;
    for (const QHostAddress &address : addresses->first(std::min<qsizetype>(3, addresses->size())))
        shown += address.toString();
    pass(Stage::Dns, shown.join(u", "_s));
    requestCompanyInfo();
}

void Discovery::requestCompanyInfo()
{
    if (!m_client)
        return failAt(Stage::Tcp, {Cause::Cancelled, {}});
    enter(Stage::Tcp);
    m_call = m_client->get({.url = companyInfoUrl(m_address.text(), m_companyId.text()),
                            .signer = nullptr,
                            .largest = largestRecord,
                            .urgent = true});
    connect(m_call.get(), &HttpCall::encrypted, this, [this] { enter(Stage::CompanyInfo); });
    connect(m_call.get(), &Step::ended, this, &Discovery::answered);
    m_call->start();
}

void Discovery::answered()
{
    const Result<HttpAnswer> &answer = m_call->result();
    if (!answer && answer.error().cause == Cause::ConnectionTimedOut && !m_result.reach.throughProxy)
        return probePort();
    if (!answer && wantsProxySignIn(answer.error().cause) && m_proxySignIns &&
        !m_client->hasProxySignIn(answer.error().detail))
        return lookForSignIn(answer.error());
    if (!answer) {
        const Stage stage = stageOf(answer.error().cause, Stage::CompanyInfo);
        if (stage > Stage::Tcp)
            pass(Stage::Tcp);
        if (stage > Stage::Tls)
            pass(Stage::Tls);
        return failAt(stage, answer.error());
    }
    pass(Stage::Tcp);
    m_result.reach.privateCa = answer->tls.privateCa;
    pass(Stage::Tls, answer->tls.issuer.isEmpty() ? answer->tls.protocol
                                                  : u"%1, %2"_s.arg(answer->tls.protocol, answer->tls.issuer));
    const Result<CompanyInfo> company = readCompanyInfo(m_address, *answer);
    if (!company)
        return failAt(Stage::CompanyInfo, company.error());
    m_result.company = *company;
    pass(Stage::CompanyInfo, company->companyName);
    end();
}

void Discovery::lookForSignIn(const Error &fault)
{
    m_signIn = readProxySignIn(*m_proxySignIns, fault.detail);
    connect(m_signIn.get(), &Step::ended, this, [this, fault] {
        const StepPtr<SecretStep> read = std::move(m_signIn);
        m_progress.waitingForKeychain = false;
        Q_EMIT progressed();
        Result<ProxySignIn> signIn = proxySignInFrom(*read, fault.detail);
        if (!signIn) // what the system's own setting has was refused, and nothing else is known
            return failAt(Stage::Tcp, fault.cause == Cause::ProxySignInRefused ? fault : signIn.error());
        if (m_client)
            m_client->setProxySignIn(std::make_shared<const ProxySignIn>(std::move(*signIn)));
        requestCompanyInfo();
    });
    m_signIn->start();
    m_progress.waitingForKeychain = true;
    Q_EMIT progressed();
}

/// No finished handshake: a bare TCP connection, on which nothing is sent, shows whether the host can't be reached or
/// takes connections and then stalls.
void Discovery::probePort()
{
    m_socket = std::make_unique<QTcpSocket>();
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connect(m_socket.get(), &QTcpSocket::connected, this, [this] { probed(true); });
    connect(m_socket.get(), &QTcpSocket::errorOccurred, this, [this] { probed(false); });
    QTimer::singleShot(std::min<std::chrono::milliseconds>(m_client->policy().timeLimit, 3s), m_socket.get(),
                       [this] { probed(false); });
    m_socket->connectToHost(m_address.host(), static_cast<quint16>(m_address.port()));
}

void Discovery::probed(bool isOpen)
{
    if (state() == State::Ended)
        return;
    if (!isOpen)
        return failAt(Stage::Tcp, {Cause::ConnectionTimedOut, {}});
    pass(Stage::Tcp);
    failAt(Stage::Tls, {Cause::TlsTimedOut, {}});
}

void Discovery::enter(Stage stage)
{
    m_progress.stage = stage;
    Q_EMIT progressed();
}

void Discovery::pass(Stage stage, const QString &fact)
{
    StageOutcome &outcome = m_result.stages[static_cast<qsizetype>(stage)];
    outcome.state = StageState::Passed;
    outcome.fact = fact;
}

void Discovery::failAt(Stage stage, const Error &error)
{
    StageOutcome &outcome = m_result.stages[static_cast<qsizetype>(stage)];
    outcome.state = StageState::Failed;
    outcome.error = error;
    end();
}

void Discovery::onCancel()
{
#ifdef Q_OS_WIN
    m_proxyLookup.reset();
#endif
    m_lookup.reset();
    m_call.reset();
    m_socket.reset();
    m_signIn.reset();
}

} // namespace Propel
