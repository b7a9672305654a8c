// SPDX-License-Identifier: MIT
#include "app/start/SingleInstance.h"

#include "app/base/Text.h"

#include <QCoreApplication>
#include <QLoggingCategory>

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

Q_LOGGING_CATEGORY(instanceLog, "propel.instance", QtWarningMsg)

constexpr auto patienceWithStarts = 5s; // with a start that sends nothing
constexpr int mostStartsAtOnce = 50;

} // namespace

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent),
      m_hasPlace(!folder.isEmpty()),
      m_lockPath(folder + u"/propel-connect.lock"_s),
      m_socketName(socketIn(folder))
{
    m_own.takeEnvironment();
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setListenBacklogSize(mostStartsAtOnce);
    m_server.setMaxPendingConnections(mostStartsAtOnce);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::acceptConnections);
}

SingleInstance::Claim SingleInstance::claim()
{
    const Claim claim = m_hasPlace ? takeLock() : Claim::Impossible;
    if (claim != Claim::First || m_server.isListening())
        return claim;
    QLocalServer::removeServer(m_socketName); // left by a program that has ended: the lock is ours
    if (!m_server.listen(m_socketName))
        qCWarning(instanceLog).noquote() << "can't hear of other starts:" << m_server.errorString();
    return claim;
}

void SingleInstance::acceptConnections()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOwnUser(*socket)) {
            qCWarning(instanceLog) << "another account wanted to start something here";
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(StartOptions::longestJson + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { readRequest(*socket); });
        QTimer::singleShot(patienceWithStarts, socket, &QLocalSocket::abort);
        readRequest(*socket);
    }
}

/// One line, one answer.
void SingleInstance::readRequest(QLocalSocket &socket)
{
    if (socket.state() != QLocalSocket::ConnectedState)
        return;
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > StartOptions::longestJson)
            socket.abort();
        return;
    }
    const Result<StartOptions> options = StartOptions::fromJson(socket.readLine().chopped(1));
    const bool isElsewhere = options && options->isElsewhere(m_own);
    if (isElsewhere)
        socket.write(startElsewhere + m_own.displays.constLast().toUtf8() + '\n');
    else
        socket.write(options ? startTaken : startRefused);
    socket.flush();
    socket.disconnectFromServer();
    if (options && (!isElsewhere || options->testNow))
        Q_EMIT startedAgain(*options);
    else if (isElsewhere)
        qCInfo(instanceLog).noquote() << "started again on another display:" << options->displays;
    else
        qCWarning(instanceLog).noquote() << "a start that can't be understood:" << options.error().detail;
}

ForwardStart::ForwardStart(SingleInstance &instance, const StartOptions &options, std::chrono::milliseconds limit)
    : m_instance(instance),
      m_line(options.toJson() + '\n')
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
    SingleInstance::letComeToFront(m_socket);
    m_socket.write(m_line);
}

void ForwardStart::answered()
{
    if (!m_socket.canReadLine())
        return;
    const QByteArray answer = m_socket.readLine(200);
    if (answer.startsWith(startElsewhere)) {
        m_where = plainExcerpt(QString::fromUtf8(answer.mid(sizeof startElsewhere - 1)));
        return endWith(Attempt::Elsewhere);
    }
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
