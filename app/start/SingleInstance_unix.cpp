// SPDX-License-Identifier: MIT
#include "app/start/SingleInstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/un.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

bool isPrivateFolder(const QString &folder)
{
    constexpr QFileDevice::Permissions ofOthers = QFileDevice::ReadGroup | QFileDevice::WriteGroup |
                                                  QFileDevice::ExeGroup | QFileDevice::ReadOther |
                                                  QFileDevice::WriteOther | QFileDevice::ExeOther;
    const QFileInfo about(folder);
    return about.isDir() && !about.isSymLink() && about.ownerId() == ::geteuid() && !(about.permissions() & ofOthers);
}

/// Empty where it isn't this account's own.
QString folderBelowTemporary()
{
    const QString own = QDir::tempPath() + u"/propel-connect-%1"_s.arg(::geteuid());
    QDir().mkdir(own, QFileDevice::ReadOwner | QFileDevice::WriteOwner | QFileDevice::ExeOwner);
    return isPrivateFolder(own) ? own : QString();
}

} // namespace

QString SingleInstance::usualFolder()
{
    const QString session = qEnvironmentVariable("XDG_RUNTIME_DIR");
    if (QDir::isAbsolutePath(session) && isPrivateFolder(session))
        return session;
    return folderBelowTemporary();
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
        ::close(static_cast<int>(
            m_lock)); // the file remains: without it two programs could lock two files of the same name
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

/// The system takes no path of a socket that is longer than 107 bytes: then it is elsewhere, by a short name.
QString SingleInstance::socketIn(const QString &folder)
{
    const QString usual = folder + u"/propel-connect.socket"_s;
    if (QFile::encodeName(usual).size() < qsizetype(sizeof sockaddr_un().sun_path))
        return usual;
    const QByteArray hash = QCryptographicHash::hash(QFile::encodeName(folder), QCryptographicHash::Sha256).toHex();
    return folderBelowTemporary() + u'/' + QString::fromLatin1(hash.first(16));
}

void SingleInstance::letComeToFront(const QLocalSocket &)
{} // an activation token does that

} // namespace Propel
