// SPDX-License-Identifier: MIT
#include "app/http/HttpClient.h"

#include <functional>
#include <numeric>
#include <utility>

using namespace std::chrono_literals;

namespace Propel {
namespace {

QList<HttpClient *> &allClients()
{
    static QList<HttpClient *> clients;
    return clients;
}

} // namespace

HttpClient::HttpClient(NetworkPolicy policy, QObject *parent) : HttpTransport(std::move(policy), parent)
{
    allClients() += this;
    m_holdTimer.setSingleShot(true);
    m_holdTimer.setTimerType(Qt::PreciseTimer); // a coarse one may be early
    m_renewing.setSingleShot(true);
    m_renewing.setInterval(1s);
    connect(&m_holdTimer, &QTimer::timeout, this, &HttpClient::dispatch);
    connect(&m_sleep, &SleepWatch::awoke, this, &HttpClient::awoke);
    connect(&m_memory, &MemoryWatch::grown, this, &HttpClient::tooMuchMemory);
    connect(&m_renewing, &QTimer::timeout, this, [this] {
        m_memory.setNeeded(false); // what is left by now is no longer that of what was given up
        closeConnections();        // those that idled are as dead as those in use, and nothing shows it
        dispatchAll();
    });
}

HttpClient::~HttpClient()
{
    const QList<HttpCall *> calls = m_waiting + m_inFlight;
    for (HttpCall *call : calls)
        call->cancel();
    allClients().removeOne(this);
    dispatchAll();
}

StepPtr<HttpCall> HttpClient::get(HttpRequest request)
{
    return makeStep<HttpCall>(*this, std::move(request));
}

void HttpClient::enqueue(HttpCall *call, QueuePosition position)
{
    m_inFlight.removeOne(call);
    if (position == QueuePosition::First || call->request().urgent)
        m_waiting.prepend(call);
    else
        m_waiting.append(call);
    dispatchAll(); // it may have made room
}

void HttpClient::withdraw(HttpCall *call)
{
    m_waiting.removeOne(call);
    const bool wasInFlight = m_inFlight.removeOne(call);
    watchWhileNeeded();
    if (wasInFlight)
        QTimer::singleShot(0, this, &HttpClient::dispatchAll);
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

void HttpClient::dispatchAll()
{
    const QList<HttpClient *> clients = allClients();
    for (HttpClient *client : clients)
        client->dispatch();
}

void HttpClient::dispatch()
{
    watchWhileNeeded();
    if (m_holdTimer.isActive() || m_renewing.isActive())
        return;
    const auto all = [] {
        return std::transform_reduce(allClients().cbegin(), allClients().cend(), qsizetype(0), std::plus<>(),
                                     [](const HttpClient *client) { return client->m_inFlight.size(); });
    };
    while (m_inFlight.size() < m_mostInFlight && all() < mostInFlight && !m_waiting.isEmpty()) {
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
    qCInfo(httpLog).noquote() << "answers take far more memory than they should; under way:" << m_inFlight.size();
    askOneAtATime();
    if (std::exchange(m_wasMemoryShort, true) && m_inFlight.size() == 1)
        m_inFlight.constFirst()->refuseHeaders();
    startAllOver(HttpCall::Interrupted::ByUs);
    closeConnections(); // one that is still being made, through a proxy, would go on reading
}

void HttpClient::countSlowRetries(int change)
{
    const bool before = m_slowRetries > 0;
    m_slowRetries += change;
    if (before != (m_slowRetries > 0))
        Q_EMIT tryingAgain(m_slowRetries > 0);
}

void HttpClient::renewConnections()
{
    startAllOver(HttpCall::Interrupted::ByUs);
}

void HttpClient::startAllOver(HttpCall::Interrupted how)
{
    m_renewing.start();
    expectNewConnections();
    const QList<HttpCall *> interrupted = std::exchange(m_inFlight, {});
    m_waiting = interrupted + m_waiting;
    for (HttpCall *call : interrupted)
        call->startOver(how); // which may withdraw it
}

void HttpClient::awoke()
{
    qCInfo(httpLog).noquote() << "the computer slept, or the program was stopped: asked anew:" << m_inFlight.size();
    startAllOver(HttpCall::Interrupted::ByASleep);
    if (m_holdTimer.isActive()) { // what the instance asked for counts by the clock on the wall
        const qint64 left = QDateTime::currentDateTimeUtc().msecsTo(m_holdUntil);
        m_holdTimer.start(std::chrono::milliseconds(std::max<qint64>(0, left)));
    }
}

} // namespace Propel
