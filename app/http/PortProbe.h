// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Step.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace Propel {

/// Whether somebody takes a bare TCP connection: nothing is sent on it. Where a request timed out before anything was
/// encrypted, that tells a host that is out of reach from one that is there and stalls.
class PortProbe : public Step
{
    Q_OBJECT
public:
    PortProbe(QString host, quint16 port, std::chrono::milliseconds timeLimit);

    [[nodiscard]] bool isOpen() const { return m_isOpen; }

protected:
    void run() override;
    void onCancel() override;

private:
    void conclude(bool isOpen);

    QString m_host;
    quint16 m_port;
    QTimer m_timeLimit;
    QTcpSocket m_socket;
    bool m_isOpen = false;
};

} // namespace Propel
