// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxDelivery.h"

#include <utility>

namespace sandbox {

SandboxDelivery::SandboxDelivery(QHttpServerResponder &&responder, QTcpSocket *socket, Parcel parcel, QObject *parent)
    : QObject(parent),
      m_responder(std::move(responder)),
      m_socket(socket),
      m_parcel(std::move(parcel))
{
    connect(socket, &QTcpSocket::disconnected, this, [this] { finish(0); });
    connect(socket, &QObject::destroyed, this, [this] { finish(0); });
    connect(&m_timer, &QTimer::timeout, this, &SandboxDelivery::send);
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.start(m_parcel.delay);
}

void SandboxDelivery::send()
{
    if (!m_socket || m_socket->state() != QAbstractSocket::ConnectedState) {
        finish(0);
        return;
    }
    if (m_parcel.drop) {
        m_socket->abort();
        finish(0);
        return;
    }
    const Answer &answer = m_parcel.answer;
    const auto status = QHttpServerResponder::StatusCode(answer.status);
    const QByteArray body = m_parcel.withoutBody ? QByteArray() : answer.body;
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0)
    m_responder.writeStatusLine(status);
    m_responder.writeHeader("Content-Type", answer.contentType);
    m_responder.writeHeader("Content-Length", QByteArray::number(answer.body.size()));
    m_responder.writeHeader("Cache-Control", "no-cache");
    for (const auto &[name, value] : answer.headers)
        m_responder.writeHeader(name, value);
    m_responder.writeBody(body);
#else
    QHttpHeaders headers;
    headers.append(QHttpHeaders::WellKnownHeader::ContentType, answer.contentType);
    headers.append(QHttpHeaders::WellKnownHeader::CacheControl, "no-cache");
    for (const auto &[name, value] : answer.headers)
        headers.append(name, value);
    m_responder.write(body, headers, status);
#endif
    finish(answer.status);
}

void SandboxDelivery::finish(int status)
{
    if (m_isFinished)
        return;
    m_isFinished = true;
    m_timer.stop();
    Q_EMIT finished(status);
    deleteLater();
}

} // namespace sandbox
