// SPDX-License-Identifier: MIT
#include "app/diagnosis/Discovery.h"

#include "app/base/Causes.h"

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {

const StageOutcome *Discovery::Outcome::failedStage() const
{
    const auto failed = std::find_if(stages.begin(), stages.end(),
                                     [](const StageOutcome &stage) { return stage.state == StageState::Failed; });
    return failed == stages.end() ? nullptr : &*failed;
}

Discovery::Discovery(HttpClient &client, InstanceAddress address, CompanyId companyId,
                     std::optional<SecretPlaces> proxySignIns)
    : m_client(&client),
      m_address(std::move(address)),
      m_companyId(std::move(companyId)),
      m_proxySignIns(proxySignIns)
{
    for (const Stage stage : {Stage::Address, Stage::Dns, Stage::Tcp, Stage::Tls, Stage::CompanyInfo})
        m_outcome.stages.append({stage, StageState::NotReached, {}, {}});
    m_outcome.reach.host = m_address.host();
}

void Discovery::run()
{
    pass(Stage::Address, m_address.text());
    m_outcome.reach.throughProxy = m_client->usesProxyFor(companyInfoUrl(m_address.text(), m_companyId.text()));
    if (m_outcome.reach.throughProxy)
        return lookUpProxy();
    if (m_address.isIpLiteral()) {
        m_outcome.reach.addresses = {QHostAddress(m_address.host())};
        pass(Stage::Dns, m_address.host());
        return askCompanyInfo();
    }
    lookUp();
}

/// The proxy looks the host's name up, and this computer may not be able to; but the proxy's own name it must know.
void Discovery::lookUpProxy()
{
    const QString proxy = m_client->proxyHostFor(companyInfoUrl(m_address.text(), m_companyId.text()));
    Q_EMIT stageEntered(Stage::Dns);
    m_lookup = makeStep<HostLookup>(proxy, m_client->policy().timeLimit);
    connect(m_lookup.get(), &Step::ended, this, [this, proxy] {
        pass(Stage::Dns);
        if (!m_lookup->result() && m_lookup->result().error().cause == Cause::HostNotFound)
            return failAt(Stage::Tcp, {Cause::ProxyNotFound, proxy});
        askCompanyInfo();
    });
    m_lookup->start();
}

void Discovery::lookUp()
{
    Q_EMIT stageEntered(Stage::Dns);
    m_lookup = makeStep<HostLookup>(m_address.host(), m_client->policy().timeLimit);
    connect(m_lookup.get(), &Step::ended, this, &Discovery::looked);
    m_lookup->start();
}

void Discovery::looked()
{
    if (!m_lookup->result())
        return failAt(Stage::Dns, m_lookup->result().error());
    m_outcome.reach.addresses = *m_lookup->result();
    QStringList shown;
    for (const QHostAddress &address :
         m_outcome.reach.addresses.first(std::min<qsizetype>(3, m_outcome.reach.addresses.size())))
        shown += address.toString();
    pass(Stage::Dns, shown.join(u", "_s));
    askCompanyInfo();
}

void Discovery::askCompanyInfo()
{
    if (!m_client)
        return failAt(Stage::Tcp, {Cause::Cancelled, {}});
    Q_EMIT stageEntered(Stage::Tcp);
    m_call = m_client->get({companyInfoUrl(m_address.text(), m_companyId.text()), nullptr, largestRecord, true});
    connect(m_call.get(), &HttpCall::encrypted, this, [this] { Q_EMIT stageEntered(Stage::CompanyInfo); });
    connect(m_call.get(), &Step::ended, this, &Discovery::answered);
    m_call->start();
}

void Discovery::answered()
{
    const Result<HttpAnswer> &answer = m_call->result();
    if (!answer && answer.error().cause == Cause::ConnectionTimedOut && !m_outcome.reach.throughProxy)
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
    m_outcome.reach.privateCa = answer->tls.privateCa;
    pass(Stage::Tls, answer->tls.issuer.isEmpty() ? answer->tls.protocol
                                                  : u"%1, %2"_s.arg(answer->tls.protocol, answer->tls.issuer));
    const Result<CompanyInfo> company = readCompanyInfo(m_address, *answer);
    if (!company)
        return failAt(Stage::CompanyInfo, company.error());
    m_outcome.company = *company;
    pass(Stage::CompanyInfo, company->companyName);
    end();
}

void Discovery::lookForSignIn(const Error &fault)
{
    m_signIn = makeStep<ProxySignInRead>(*m_proxySignIns, fault.detail);
    connect(m_signIn.get(), &Step::ended, this, [this, fault] {
        const StepPtr<ProxySignInRead> signIn = std::move(m_signIn);
        Q_EMIT keychainAsked(false);
        if (!signIn->result()) // what the system's own setting has was refused, and nothing else is known
            return failAt(Stage::Tcp, fault.cause == Cause::ProxySignInRefused ? fault : signIn->result().error());
        if (m_client)
            m_client->setProxySignIn(*signIn->result());
        askCompanyInfo();
    });
    m_signIn->start();
    Q_EMIT keychainAsked(true);
}

/// No finished handshake: is it the host that can't be reached, or does it take connections and then stall?
void Discovery::probePort()
{
    m_probe = makeStep<PortProbe>(m_address.host(), static_cast<quint16>(m_address.port()),
                                  std::min<std::chrono::milliseconds>(m_client->policy().timeLimit, 3s));
    connect(m_probe.get(), &Step::ended, this, [this] {
        if (!m_probe->isOpen())
            return failAt(Stage::Tcp, {Cause::ConnectionTimedOut, {}});
        pass(Stage::Tcp);
        failAt(Stage::Tls, {Cause::TlsTimedOut, {}});
    });
    m_probe->start();
}

void Discovery::pass(Stage stage, const QString &fact)
{
    StageOutcome &outcome = m_outcome.stages[static_cast<qsizetype>(stage)];
    outcome.state = StageState::Passed;
    outcome.fact = fact;
}

void Discovery::failAt(Stage stage, const Error &error)
{
    StageOutcome &outcome = m_outcome.stages[static_cast<qsizetype>(stage)];
    outcome.state = StageState::Failed;
    outcome.error = error;
    end();
}

void Discovery::onCancel()
{
    m_lookup.reset();
    m_call.reset();
    m_probe.reset();
    m_signIn.reset();
}

} // namespace Propel
