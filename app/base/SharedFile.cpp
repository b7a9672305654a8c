// SPDX-License-Identifier: MIT
#include "app/base/SharedFile.h"

#include "app/base/PrivateFile.h"

#include <QDir>
#include <QFileInfo>

#ifdef Q_OS_UNIX
#include <QDeadlineTimer>
#include <QRandomGenerator>
#include <QScopeGuard>

#include <algorithm>
#include <array>
#include <cerrno>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>
#else
#include "app/base/Account_windows.h"
#endif

using namespace Qt::StringLiterals;

namespace Propel {

namespace {

tl::unexpected<Error> failed(Cause cause, const QString &path, const QString &why)
{
    return fail(cause, QDir::toNativeSeparators(path) + u": "_s + why);
}

/// A person's slip in a path makes no folder.
Result<> writeIntoFolder(const QString &path, const QByteArray &content)
{
    if (!QFileInfo(path).absoluteDir().exists())
        return failed(Cause::FileUnwritable, path, u"the folder doesn't exist"_s);
    return writeFile(path, content);
}

} // namespace

#ifdef Q_OS_UNIX

namespace {

constexpr qsizetype largestPipe = 8 * 1024 * 1024;

QString whyNot()
{
    return qt_error_string(errno);
}

bool writeAll(int descriptor, QByteArrayView content)
{
    while (!content.isEmpty()) {
        const ssize_t written = ::write(descriptor, content.data(), static_cast<size_t>(content.size()));
        if (written < 0 && errno == EINTR)
            continue;
        if (written <= 0)
            return false;
        content = content.sliced(written);
    }
    return true;
}

Result<QByteArray> contentOfPipe(const QString &path, int pipe)
{
    QDeadlineTimer limit(std::chrono::seconds(10));
    QByteArray content;
    while (content.size() <= largestPipe) {
        pollfd waiting{pipe, POLLIN, 0};
        if (::poll(&waiting, 1, static_cast<int>(limit.remainingTime())) == 0)
            return failed(Cause::FileUnreadable, path, u"nothing came for 10 s"_s);
        std::array<char, 16384> chunk;
        const ssize_t count = ::read(pipe, chunk.data(), chunk.size());
        if (count == 0)
            return content;
        if (count < 0 && errno != EINTR && errno != EAGAIN)
            return failed(Cause::FileUnreadable, path, whyNot());
        content.append(chunk.data(), std::max<ssize_t>(0, count));
    }
    return failed(Cause::FileUnreadable, path, u"over 8 MiB"_s);
}

bool isTrusted(uid_t owner)
{
    return owner == ::geteuid() || owner == 0;
}

} // namespace

Result<QByteArray> readFileOrPipe(const QString &path)
{
    // Opened without waiting for the other end of a pipe.
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    const auto closing = qScopeGuard([descriptor] { ::close(descriptor); });
    struct stat about = {};
    const bool isPipe = descriptor >= 0 && ::fstat(descriptor, &about) == 0 && S_ISFIFO(about.st_mode);
    return isPipe ? contentOfPipe(path, descriptor) : readFile(path);
}

Result<QByteArray> readTrustedFile(const QString &path)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat entry = {};
    struct stat file = {};
    struct stat folder = {};
    if (::lstat(name.constData(), &entry) != 0 || ::stat(name.constData(), &file) != 0 ||
        ::stat(QFile::encodeName(QFileInfo(path).path()).constData(), &folder) != 0)
        return failed(Cause::FileUnreadable, path, whyNot());
    for (const uid_t owner : {entry.st_uid, file.st_uid}) {
        if (owner != folder.st_uid && !isTrusted(owner))
            return failed(Cause::FileUnreadable, path, u"belongs to another account than its folder"_s);
    }
    return readFile(path);
}

Result<> writeSharedFile(const QString &path, const QByteArray &content)
{
    const QString folder = QFileInfo(path).path();
    if (!QDir(folder).exists() && QDir().mkpath(folder))
        ::chmod(QFile::encodeName(folder).constData(), 0755);
    struct stat link = {};
    const QByteArray folderName = QFile::encodeName(folder);
    if (::lstat(folderName.constData(), &link) != 0 || (S_ISLNK(link.st_mode) && !isTrusted(link.st_uid)))
        return failed(Cause::FileUnwritable, folder, u"is a link of another account"_s);
    // By the folder's handle: what stands there under its name a moment later doesn't matter.
    const int handle = ::open(folderName.constData(), O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    const auto closing = qScopeGuard([handle] { ::close(handle); });
    struct stat about = {};
    if (handle < 0 || ::fstat(handle, &about) != 0)
        return failed(Cause::FileUnwritable, folder, whyNot());
    if (!isTrusted(about.st_uid))
        return failed(Cause::FileUnwritable, folder, u"belongs to another account"_s);
    if ((about.st_mode & S_IWOTH) != 0 && (about.st_mode & S_ISVTX) == 0)
        return failed(Cause::FileUnwritable, folder,
                      u"anybody can replace files in it (set its sticky bit, chmod +t)"_s);
    const QByteArray name = QFile::encodeName(QFileInfo(path).fileName());
    QByteArray temporary = name + '.'; // named as QSaveFile does: removeLeftovers() knows it
    for (int i = 0; i < 6; ++i)
        temporary += static_cast<char>((i == 5 ? 'A' : 'a') + QRandomGenerator::global()->bounded(26));
    const int file =
        ::openat(handle, temporary.constData(), O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0600);
    if (file < 0)
        return failed(Cause::FileUnwritable, path, whyNot());
    const bool isWhole = writeAll(file, content) && ::fchmod(file, 0644) == 0;
    const bool isWritten = (::close(file) == 0) && isWhole;
    if (isWritten && ::renameat(handle, temporary.constData(), handle, name.constData()) == 0)
        return {};
    const QString why = whyNot();
    ::unlinkat(handle, temporary.constData(), 0);
    return failed(Cause::FileUnwritable, path, why);
}

Result<> writeOutput(const QString &path, const QByteArray &content)
{
    // What is below /dev and /proc may lead to a file that is open already, such as standard output's.
    const QFileInfo about(path);
    const QString place = about.absoluteFilePath();
    const bool isThing = about.exists() && !about.isFile() && !about.isDir();
    if (!isThing && !place.startsWith("/dev/"_L1) && !place.startsWith("/proc/"_L1))
        return writeIntoFolder(path, content);
    const int descriptor =
        ::open(QFile::encodeName(path).constData(), O_WRONLY | O_APPEND | O_NONBLOCK | O_NOCTTY | O_CLOEXEC);
    if (descriptor < 0)
        return failed(Cause::FileUnwritable, path, errno == ENXIO ? u"nothing reads from it"_s : whyNot());
    ::fcntl(descriptor, F_SETFL, ::fcntl(descriptor, F_GETFL) & ~O_NONBLOCK);
    const bool isWritten = writeAll(descriptor, content);
    const QString why = whyNot();
    ::close(descriptor);
    if (!isWritten)
        return failed(Cause::FileUnwritable, path, why);
    return {};
}

#else

Result<QByteArray> readFileOrPipe(const QString &path)
{
    return readFile(path);
}

Result<QByteArray> readTrustedFile(const QString &path)
{
    return readFile(path); // the folder's access list keeps others from planting one
}

Result<> writeSharedFile(const QString &path, const QByteArray &content)
{
    if (const QString folder = QFileInfo(path).path(); !QDir(folder).exists())
        makeProtectedFolder(folder, FolderReaders::Everybody); // writing fails next where it couldn't be made
    return writeFile(path, content, ownerOnly | QFileDevice::ReadGroup | QFileDevice::ReadOther);
}

Result<> writeOutput(const QString &path, const QByteArray &content)
{
    return writeIntoFolder(path, content);
}

#endif

} // namespace Propel
