// SPDX-License-Identifier: MIT
#include "app/log/LogFile.h"

#include "app/base/PrivateFile.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#ifdef Q_OS_WIN
#include <QDir>

#include <fcntl.h>
#include <io.h>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// The file's number, or -1. The system itself puts each write at the end, which QFile doesn't promise.
int openToAppend(const QString &path)
{
#ifdef Q_OS_WIN
    const QString native = QDir::toNativeSeparators(path);
    const HANDLE handle = CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), FILE_APPEND_DATA,
                                      FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    return handle == INVALID_HANDLE_VALUE ? -1 : _open_osfhandle(reinterpret_cast<intptr_t>(handle), _O_BINARY);
#else
    // Without waiting for a pipe's other end, and not through a link: that may lead to somebody else's file.
    const int number = ::open(QFile::encodeName(path).constData(),
                              O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0600);
    struct stat about
    {};
    if (number >= 0 && (::fstat(number, &about) != 0 || !S_ISREG(about.st_mode))) {
        ::close(number);
        return -1;
    }
    return number;
#endif
}

/// Opened again for each line, so that it is the file of that name even after another program has renamed the one
/// before.
bool openLog(QFile &file, const QString &path)
{
    file.close();
    int number = openToAppend(path);
    if (number < 0 && makeFolder(QFileInfo(path).path()))
        number = openToAppend(path);
    return number >= 0 && file.open(number, QIODevice::WriteOnly | QIODevice::Unbuffered, QFile::AutoCloseHandle);
}

} // namespace

bool LogFile::append(const QByteArray &line)
{
    QFile log;
    if (m_path.isEmpty() || !openLog(log, m_path))
        return false;
    const QByteArray bytes = m_torn ? '\n' + line : line;
    if (log.size() + bytes.size() > largest) {
        rotate();
        if (!openLog(log, m_path))
            return false;
    }
    const qint64 written = log.write(bytes);
    m_torn = written > 0 ? written < bytes.size() : m_torn;
    return written == bytes.size();
}

void LogFile::rotate() const
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(0) || QFileInfo(m_path).size() < largest / 2)
        return; // another one is at it, or has just done it
    const auto name = [this](int number) { return u"%1.%2"_s.arg(m_path).arg(number); };
    QFile::remove(name(0));
    if (!QFile::rename(m_path, name(0))) // on Windows while somebody reads it: the old ones are to stay, too
        return;
    QFile::remove(name(oldOnes));
    for (int number = oldOnes - 1; number >= 0; --number)
        QFile::rename(name(number), name(number + 1));
}

} // namespace Propel
