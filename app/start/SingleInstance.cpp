// SPDX-License-Identifier: MIT
#include "app/start/SingleInstance.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocalSocket>
#include <QLoggingCategory>
#include <QStandardPaths>
#include <QTimer>

#ifdef Q_OS_UNIX
#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace Propel {
namespace {

Q_LOGGING_CATEGORY(instanceLog, "propel.instance", QtWarningMsg)

constexpr auto patienceWithStarts = 5s; // with a start that sends nothing
constexpr int mostStartsAtOnce = 50;

#ifdef Q_OS_UNIX
bool isPrivateFolder(const QString &folder)
{
    constexpr QFileDevice::Permissions others = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileInfo about(folder);
    return about.isDir() && !about.isSymLink() && about.ownerId() == ::geteuid() && !(about.permissions() & others);
}
#endif

} // namespace

#ifdef Q_OS_UNIX

QString SingleInstance::usualFolder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(session) && isPrivateFolder(session))
        return session;
    const QString own = QDir::tempPath() + u"/propel-connect-%1"_s.arg(::geteuid());
    QDir().mkdir(own, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return isPrivateFolder(own) ? own : QString();
}

bool SingleInstance::isOwnUser(const QLocalSocket &socket)
{
    const auto descriptor = static_cast<int>(socket.socketDescriptor());
#ifdef Q_OS_LINUX
    ucred peer{};
    socklen_t size = sizeof peer;
    return ::getsockopt(descriptor, SOL_SOCKET, SO_PEERCRED, &peer, &size) == 0 && peer.uid == ::geteuid();
#else
    uid_t user = 0;
    gid_t group = 0;
    return ::getpeereid(descriptor, &user, &group) == 0 && user == ::geteuid();
#endif
}

SingleInstance::~SingleInstance()
{
    if (m_lock >= 0)
        ::close(m_lock); // the file remains: without it two programs could lock two files of the same name
}

SingleInstance::Claim SingleInstance::takeLock()
{
    if (m_lock >= 0)
        return Claim::First;
    const int descriptor =
        ::open(QFile::encodeName(m_lockPath).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return Claim::Impossible;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        m_lock = descriptor;
        return Claim::First;
    }
    const bool isHeld = errno == EWOULDBLOCK;
    ::close(descriptor);
    return isHeld ? Claim::Second : Claim::Impossible;
}

#else

QString SingleInstance::usualFolder()
{
    const QString own = QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation);
    QDir().mkpath(own);
    return own;
}

bool SingleInstance::isOwnUser(const QLocalSocket &)
{
    return true;
}

SingleInstance::~SingleInstance() = default;

SingleInstance::Claim SingleInstance::takeLock()
{
    m_lock.setStaleLockTime(0); // the system removes the file together with its program
    if (m_lock.isLocked() || m_lock.tryLock(0))
        return Claim::First;
    return m_lock.error() == QLockFile::LockFailedError ? Claim::Second : Claim::Impossible;
}

#endif

SingleInstance::SingleInstance(const QString &folder, QObject *parent)
    : QObject(parent),
      m_hasPlace(!folder.isEmpty()),
#ifdef Q_OS_UNIX
      m_lockPath(folder + u"/propel-connect.lock"_s),
      m_socketName(folder + u"/propel-connect.socket"_s)
#else
      m_lock(folder + u"/propel-connect.lock"_s),
      m_socketName(u"propel-connect-"_s + qEnvironmentVariable("USERDOMAIN") + u'-' + qEnvironmentVariable("USERNAME"))
#endif
{
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
        socket->setReadBufferSize(StartRequest::longest + 1);
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
