// SPDX-License-Identifier: MIT
#include "app/start/InstanceLock.h"

#ifdef Q_OS_UNIX
#include <QFile>

#include <cerrno>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Propel {

#ifdef Q_OS_UNIX

InstanceLock::InstanceLock(const QString &file) : m_path(file)
{}

InstanceLock::~InstanceLock()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor); // the file stays: to remove it would let two hold locks on two files of one name
}

InstanceLock::Answer InstanceLock::tryTake()
{
    if (m_descriptor >= 0)
        return Answer::Taken;
    const int descriptor =
        ::open(QFile::encodeName(m_path).constData(), O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, S_IRUSR | S_IWUSR);
    if (descriptor < 0)
        return Answer::Impossible;
    if (::flock(descriptor, LOCK_EX | LOCK_NB) == 0) {
        m_descriptor = descriptor;
        return Answer::Taken;
    }
    const bool held = errno == EWOULDBLOCK;
    ::close(descriptor);
    return held ? Answer::HeldByAnother : Answer::Impossible;
}

#else

InstanceLock::InstanceLock(const QString &file) : m_lock(file)
{
    m_lock.setStaleLockTime(0); // there the file goes with its program
}

InstanceLock::~InstanceLock() = default;

InstanceLock::Answer InstanceLock::tryTake()
{
    if (m_lock.isLocked() || m_lock.tryLock(0))
        return Answer::Taken;
    return m_lock.error() == QLockFile::LockFailedError ? Answer::HeldByAnother : Answer::Impossible;
}

#endif

} // namespace Propel
