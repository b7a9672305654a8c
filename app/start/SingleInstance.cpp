// SPDX-License-Identifier: MIT
#include "app/start/SingleInstance.h"

#include "app/start/PeerUser.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

Q_LOGGING_CATEGORY(instanceLog, "propel.instance", QtWarningMsg)

constexpr auto patience = 5s; // with a start that says nothing
constexpr int mostAtOnce = 50;

#ifdef Q_OS_UNIX
bool isOurOwn(const QString &folder)
{
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileInfo about(folder);
    return about.isDir() && !about.isSymLink() && about.ownerId() == ::geteuid() && !(about.permissions() & others);
}
#endif

} // namespace

QString SingleInstance::usualFolder()
{
#ifdef Q_OS_UNIX
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(session) && isOurOwn(session))
        return session;
    const QString own = QDir::tempPath() + u"/propel-connect-%1"_s.arg(::geteuid());
    QDir().mkdir(own, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return isOurOwn(own) ? own : QString();
#else
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(own);
    return own;
#endif
}

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent),
      m_lock(folder + u"/propel-connect.lock"_s),
#ifdef Q_OS_UNIX
      m_socketName(folder + u"/propel-connect.socket"_s),
#else
      m_socketName(u"propel-connect-"_s + qEnvironmentVariable("USERDOMAIN") + u'-' + qEnvironmentVariable("USERNAME")),
#endif
      m_hasPlace(!folder.isEmpty())
{
    m_server.setSocketOptions(QLocalServer::UserAccessOption);
    m_server.setListenBacklogSize(mostAtOnce);
    m_server.setMaxPendingConnections(mostAtOnce);
    connect(&m_server, &QLocalServer::newConnection, this, &SingleInstance::takeAll);
}

SingleInstance::Claim SingleInstance::claim()
{
    if (!m_hasPlace)
        return Claim::Impossible;
    switch (m_lock.tryTake()) {
    case InstanceLock::Answer::HeldByAnother:
        return Claim::Second;
    case InstanceLock::Answer::Impossible:
        return Claim::Impossible;
    case InstanceLock::Answer::Taken:
        break;
    }
    if (!m_server.isListening()) {
        QLocalServer::removeServer(m_socketName); // whoever left it is no more: the lock is ours
        if (!m_server.listen(m_socketName))
            qCWarning(instanceLog).noquote() << "can't hear of other starts:" << m_server.errorString();
    }
    return Claim::First;
}

void SingleInstance::takeAll()
{
    while (QLocalSocket *socket = m_server.nextPendingConnection()) {
        connect(socket, &QLocalSocket::disconnected, socket, &QObject::deleteLater);
        if (!isOwnUser(*socket)) {
            qCWarning(instanceLog) << "another account wanted to start something here";
            socket->abort();
            continue;
        }
        socket->setReadBufferSize(StartRequest::longest + 1);
        connect(socket, &QLocalSocket::readyRead, this, [this, socket] { hear(*socket); });
        QTimer::singleShot(patience, socket, &QLocalSocket::abort);
        hear(*socket);
    }
}

/// One line, one answer.
void SingleInstance::hear(QLocalSocket &socket)
{
    if (socket.state() != QLocalSocket::ConnectedState)
        return;
    if (!socket.canReadLine()) {
        if (socket.bytesAvailable() > StartRequest::longest)
            socket.abort();
        return;
    }
    const Result<StartRequest> request = StartRequest::fromJson(socket.readLine().chopped(1));
    socket.write(request ? startTaken : startRefused);
    socket.flush();
    socket.disconnectFromServer();
    if (request)
        Q_EMIT startedAgain(*request);
    else
        qCWarning(instanceLog).noquote() << "a start that can't be understood:" << request.error().detail;
}

} // namespace Propel
