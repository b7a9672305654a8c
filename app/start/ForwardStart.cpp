// SPDX-License-Identifier: MIT
#include "app/start/ForwardStart.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#endif

using namespace std::chrono_literals;

namespace Propel {

ForwardStart::ForwardStart(SingleInstance &instance, const StartRequest &request, std::chrono::milliseconds limit)
    : m_instance(instance),
      m_line(request.toJson() + '\n')
{
    m_again.setSingleShot(true);
    m_again.setInterval(50ms);
    connect(&m_again, &QTimer::timeout, this, &ForwardStart::tryOnce);
    m_limit.setSingleShot(true);
    m_limit.setInterval(limit);
    connect(&m_limit, &QTimer::timeout, this, [this] { endWith(Attempt::Unanswered); });
    connect(&m_socket, &QLocalSocket::connected, this, &ForwardStart::connected);
    connect(&m_socket, &QLocalSocket::readyRead, this, &ForwardStart::answered);
    connect(&m_socket, &QLocalSocket::errorOccurred, this, [this] {
        if (state() == State::Running)
            m_again.start();
    });
}

void ForwardStart::run()
{
    m_limit.start();
    tryOnce();
}

void ForwardStart::tryOnce()
{
    switch (m_instance.claim()) {
    case SingleInstance::Claim::First:
        return endWith(Attempt::First);
    case SingleInstance::Claim::Impossible:
        return endWith(Attempt::Unanswered);
    case SingleInstance::Claim::Second:
        break;
    }
    m_socket.abort();
    m_socket.connectToServer(m_instance.socketName());
}

void ForwardStart::connected()
{
    if (!SingleInstance::isOwnUser(m_socket)) // somebody else's program may listen in our place
        return endWith(Attempt::Unanswered);
#ifdef Q_OS_WIN
    ::AllowSetForegroundWindow(ASFW_ANY); // it may come to the front in our place
#endif
    m_socket.write(m_line);
}

void ForwardStart::answered()
{
    if (!m_socket.canReadLine())
        return;
    const QByteArray answer = m_socket.readLine(32);
    endWith(answer == startTaken ? Attempt::Delivered : Attempt::Refused);
}

void ForwardStart::endWith(Attempt outcome)
{
    m_outcome = outcome;
    onCancel();
    end();
}

void ForwardStart::onCancel()
{
    m_again.stop();
    m_limit.stop();
    m_socket.disconnect(this);
    m_socket.abort();
}

} // namespace Propel
