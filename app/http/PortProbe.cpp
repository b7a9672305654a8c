// SPDX-License-Identifier: MIT
#include "app/http/PortProbe.h"

#include <QNetworkProxy>

namespace Propel {

PortProbe::PortProbe(QString host, quint16 port, std::chrono::milliseconds timeLimit)
    : m_host(std::move(host)),
      m_port(port)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_timeLimit.setSingleShot(true);
    m_timeLimit.setInterval(timeLimit);
    connect(&m_timeLimit, &QTimer::timeout, this, [this] { conclude(false); });
    connect(&m_socket, &QTcpSocket::connected, this, [this] { conclude(true); });
    connect(&m_socket, &QTcpSocket::errorOccurred, this, [this] { conclude(false); });
}

void PortProbe::run()
{
    m_timeLimit.start();
    m_socket.connectToHost(m_host, m_port);
}

void PortProbe::onCancel()
{
    m_timeLimit.stop();
    m_socket.abort();
}

void PortProbe::conclude(bool isOpen)
{
    if (state() == State::Ended)
        return;
    m_isOpen = isOpen;
    onCancel();
    end();
}

} // namespace Propel
