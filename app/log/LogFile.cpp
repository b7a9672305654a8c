// SPDX-License-Identifier: MIT
#include "app/log/LogFile.h"

#include "app/base/PrivateFile.h"

#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#ifdef Q_OS_WIN
#include <QDir>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// Opened for each line, so that it is the file of that name even after another program has renamed the one before.
/// The system itself puts each write at the end, which QFile doesn't promise.
class OpenLog
{
    Q_DISABLE_COPY_MOVE(OpenLog)
public:
#ifdef Q_OS_WIN
    explicit OpenLog(const QString &path)
    {
        const QString native = QDir::toNativeSeparators(path);
        m_handle = CreateFileW(reinterpret_cast<const wchar_t *>(native.utf16()), FILE_APPEND_DATA,
                               FILE_SHARE_READ | FILE_SHARE_WRITE | FILE_SHARE_DELETE, nullptr, OPEN_ALWAYS,
                               FILE_ATTRIBUTE_NORMAL, nullptr);
    }
    ~OpenLog()
    {
        if (isOpen())
            CloseHandle(m_handle);
    }
    [[nodiscard]] bool isOpen() const
    {
        return m_handle != INVALID_HANDLE_VALUE;
    }
    [[nodiscard]] qint64 size() const
    {
        LARGE_INTEGER size{};
        return GetFileSizeEx(m_handle, &size) ? size.QuadPart : 0;
    }
    [[nodiscard]] qint64 write(const QByteArray &bytes) const
    {
        DWORD written = 0;
        WriteFile(m_handle, bytes.constData(), static_cast<DWORD>(bytes.size()), &written, nullptr);
        return written;
    }

private:
    HANDLE m_handle = INVALID_HANDLE_VALUE;
#else
    // Without waiting for a pipe's other end, and not through a link: that may lead to somebody else's file.
    explicit OpenLog(const QString &path)
        : m_file(::open(QFile::encodeName(path).constData(),
                        O_WRONLY | O_APPEND | O_CREAT | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY, 0600))
    {
        struct stat about
        {};
        if (m_file >= 0 && (::fstat(m_file, &about) != 0 || !S_ISREG(about.st_mode))) {
            ::close(m_file);
            m_file = -1;
        }
        m_size = about.st_size;
    }
    ~OpenLog()
    {
        if (isOpen())
            ::close(m_file);
    }
    [[nodiscard]] bool isOpen() const
    {
        return m_file >= 0;
    }
    [[nodiscard]] qint64 size() const
    {
        return m_size;
    }
    [[nodiscard]] qint64 write(const QByteArray &bytes) const
    {
        return ::write(m_file, bytes.constData(), static_cast<size_t>(bytes.size()));
    }

private:
    int m_file = -1;
    qint64 m_size = 0;
#endif
};

} // namespace

bool LogFile::append(const QByteArray &line)
{
    if (m_path.isEmpty() || !makeFolder(QFileInfo(m_path).path()))
        return false;
    const QByteArray bytes = m_torn ? '\n' + line : line;
    const auto write = [this, &bytes](const OpenLog &log) {
        const qint64 written = log.isOpen() ? log.write(bytes) : 0;
        m_torn = written > 0 ? written < bytes.size() : m_torn;
        return written == bytes.size();
    };
    {
        const OpenLog log(m_path);
        if (!log.isOpen() || log.size() + bytes.size() <= largest)
            return write(log);
    }
    rotate();
    return write(OpenLog(m_path));
}

void LogFile::rotate() const
{
    QLockFile lock(m_path + u".lock"_s);
    if (!lock.tryLock(0) || QFileInfo(m_path).size() < largest / 2)
        return; // another one is at it, or has just done it
    const auto name = [this](int number) { return u"%1.%2"_s.arg(m_path).arg(number); };
    QFile::remove(name(oldOnes));
    for (int number = oldOnes - 1; number > 0; --number)
        QFile::rename(name(number), name(number + 1));
    QFile::rename(m_path, name(1));
}

} // namespace Propel
