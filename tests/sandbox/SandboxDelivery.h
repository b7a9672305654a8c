// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxAnswer.h"

#include <QHttpServerResponder>
#include <QObject>
#include <QPointer>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>

namespace sandbox {

/// When and how an answer leaves.
struct Parcel
{
    Answer answer;
    std::chrono::milliseconds delay{0};
    bool drop = false;        ///< hang up, send nothing
    bool withoutBody = false; ///< the request was a HEAD
};

/// One answer on its way: waits without blocking anything, sends, says so, and deletes itself. If the caller hangs up
/// before, it ends then.
class SandboxDelivery final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SandboxDelivery)

public:
    SandboxDelivery(QHttpServerResponder &&responder, QTcpSocket *socket, Parcel parcel, QObject *parent);

Q_SIGNALS:
    /// Once. `status` is 0 where nothing was sent.
    void finished(int status);

private:
    void send();
    void finish(int status);

    QHttpServerResponder m_responder;
    // The responder of Qt 6.4 keeps a plain pointer to the socket, and writes through it when it is long gone.
    QPointer<QTcpSocket> m_socket;
    Parcel m_parcel;
    QTimer m_timer;
    bool m_isFinished = false;
};

} // namespace sandbox
