// SPDX-License-Identifier: MIT
#pragma once

#include "app/http/HttpCall.h"
#include "app/http/HttpTransport.h"
#include "app/http/MemoryWatch.h"
#include "app/http/SleepWatch.h"

#include <QDateTime>
#include <QList>
#include <QTimer>

namespace Propel {

/// The one door to the network: at most six requests at a time in the whole process, tried again by RetryPolicy. Once
/// the instance asked for a pause, one at a time: whoever is asked too much gets less. What a sleep of the computer cut
/// short is asked anew.
class HttpClient : public HttpTransport
{
    Q_OBJECT
public:
    static constexpr int mostInFlight = 6;

    explicit HttpClient(NetworkPolicy policy, QObject *parent = nullptr);
    ~HttpClient() override;

    [[nodiscard]] StepPtr<HttpCall> get(HttpRequest request); ///< to be started by the caller

    /// After a moment all that is under way is asked once more, over connections that are new: the present ones may
    /// have died without a word. It counts as another try.
    void renewConnections();

    /// The longest pause that the instance asked for and that was not waited out.
    [[nodiscard]] std::chrono::milliseconds requestedPause() const { return m_requestedPause; }

    /// For its calls. A call has a place in the queue from enqueue() until withdraw(): it waits, or is in flight.
    enum class QueuePosition { Last, First };
    void enqueue(HttpCall *call, QueuePosition position = QueuePosition::Last);
    void withdraw(HttpCall *call);
    void askOneAtATime() { m_mostInFlight = 1; }
    void holdUntil(const QDateTime &until);
    void notePauseFailed() { m_pauseFailed = true; }
    [[nodiscard]] bool hasPauseFailed() const { return m_pauseFailed; }
    void noteRequestedPause(std::chrono::milliseconds pause) { m_requestedPause = std::max(m_requestedPause, pause); }
    void countSlowRetries(int change);
    [[nodiscard]] SleepWatch &sleepWatch() { return m_sleep; }

Q_SIGNALS:
    /// The instance wants a pause: nothing is sent before `until`.
    void holdingBack(const QDateTime &until);
    /// A request that got no good answer takes more than a second for its other tries, or doesn't any more.
    void tryingAgain(bool trying);

private:
    static void dispatchAll();
    void dispatch();
    void awoke();
    void tooMuchMemory();
    void watchWhileNeeded();
    void startAllOver(HttpCall::Interrupted how);

    QList<HttpCall *> m_waiting;
    QList<HttpCall *> m_inFlight;
    qsizetype m_mostInFlight = mostInFlight;
    int m_slowRetries = 0;
    QDateTime m_holdUntil;
    std::chrono::milliseconds m_requestedPause{0};
    bool m_pauseFailed = false;
    QTimer m_holdTimer;
    SleepWatch m_sleep;
    MemoryWatch m_memory;
    bool m_wasMemoryShort = false;
    QTimer m_renewing; ///< nothing is sent for a moment
};

} // namespace Propel
