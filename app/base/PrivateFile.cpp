// SPDX-License-Identifier: MIT
#include "app/base/PrivateFile.h"

#include "app/base/LogOnly.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>

#ifdef Q_OS_WIN
#include "app/base/Account_windows.h"

#include <QThread>
#else
#include <cerrno>
#include <fcntl.h>
#include <sys/stat.h>
#endif

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qint64 largest = 8 * 1024 * 1024;

tl::unexpected<Error> unreadable(const QString &path, const QString &why)
{
    return fail(Cause::FileUnreadable, QDir::toNativeSeparators(path) + u": "_s + why);
}

Result<QByteArray> contentOf(QFile &file, const QString &path)
{
    QByteArray content = file.read(largest + 1);
    if (file.error() != QFileDevice::NoError)
        return unreadable(path, file.errorString());
    if (content.size() > largest)
        return unreadable(path, u"over 8 MiB"_s);
    return content;
}

QString about(const QFileDevice &file)
{
    return QDir::toNativeSeparators(file.fileName()) + u": "_s + file.errorString();
}

/// Windows lets nobody replace a file while another reads it (our other program, a virus scanner), nor read it while it
/// is being replaced: in a moment it does. Elsewhere once is enough.
template<typename Attempt>
bool patiently(Attempt attempt)
{
#ifdef Q_OS_WIN
    for (int tries = 0; tries < 10; ++tries) {
        if (attempt())
            return true;
        QThread::msleep(20);
    }
#endif
    return attempt();
}

Result<> writeOnce(const QString &path, const QByteArray &content, QFileDevice::Permissions rights)
{
    QSaveFile file(path);
    file.setDirectWriteFallback(false);
    // What fails to leave Qt's buffer when the file is closed, commit() would take for written: a full disk.
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return fail(Cause::FileUnwritable, about(file));
    file.setPermissions(rights); // before the first byte is in it
    if (file.write(content) != content.size() || !file.commit())
        return fail(Cause::FileUnwritable, about(file));
    return {};
}

} // namespace

#ifdef Q_OS_UNIX

namespace {

QString systemsWords()
{
    return qt_error_string(errno);
}

/// Opens without waiting for the other end of a pipe. `about`: what it is.
bool openToRead(QFile &file, struct stat &about)
{
    const int descriptor = ::open(QFile::encodeName(file.fileName()).constData(), O_RDONLY | O_NONBLOCK | O_CLOEXEC);
    return descriptor >= 0 && ::fstat(descriptor, &about) == 0 &&
           file.open(descriptor, QIODevice::ReadOnly | QIODevice::Unbuffered, QFileDevice::AutoCloseHandle);
}

} // namespace

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    struct stat about = {};
    if (path.startsWith(u':')) // in the program itself
        return file.open(QIODevice::ReadOnly) ? contentOf(file, path) : unreadable(path, file.errorString());
    if (!openToRead(file, about))
        return unreadable(path, systemsWords());
    if (!S_ISREG(about.st_mode))
        return unreadable(path, S_ISDIR(about.st_mode) ? u"is a folder"_s : u"is not a regular file"_s);
    return contentOf(file, path);
}

#else

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir()) // opening it would fail with "Unknown error"
        return unreadable(path, u"is a folder"_s);
    patiently([&file] { return file.open(QIODevice::ReadOnly) || !file.exists(); });
    return file.isOpen() ? contentOf(file, path) : unreadable(path, file.errorString());
}

#endif

void removeLeftovers(const QString &folder)
{
    const QDateTime soon = QDateTime::currentDateTime().addSecs(-3); // another program of ours may be writing now
    const QFileInfoList files =
        QDir(folder).entryInfoList({u"*.??????"_s}, QDir::Files | QDir::Hidden | QDir::NoSymLinks);
    // As QSaveFile names them; a copy that somebody made ("….backup") is not one.
    static const QRegularExpression form(u"\\.(json|ini)\\.[A-Za-z](?=[a-z]*[A-Z])[A-Za-z]{5}$"_s);
    for (const QFileInfo &file : files) {
        if (file.lastModified() < soon && file.fileName().contains(form))
            QFile::remove(file.filePath());
    }
}

Result<> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
#ifdef Q_OS_WIN
    const bool isMade = makeProtectedFolder(folder, FolderReaders::Owner);
#else
    const bool isMade = QDir().mkpath(folder);
    QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
#endif
    if (!isMade)
        return fail(Cause::FileUnwritable, QDir::toNativeSeparators(folder));
    return {};
}

Result<> writeFile(const QString &path, const QByteArray &content, QFileDevice::Permissions rights)
{
    logOnly(makeFolder(QFileInfo(path).absolutePath()), "opening the file in it fails next, and says more");
    Result<> written;
    patiently([&] {
        written = writeOnce(path, content, rights);
        return written.has_value();
    });
    return written;
}

tl::unexpected<Error> setAside(const QString &path, const QString &why)
{
    const QString stamp = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = stamp;
    for (int other = 2; QFileInfo::exists(aside); ++other) // one of this very second
        aside = u"%1-%2"_s.arg(stamp).arg(other);
    const bool moved = QFile::rename(path, aside);
    return fail(Cause::FileDamaged, u"%1: %2"_s.arg(moved ? aside : path, why));
}

Result<WriteLock> lockForWriting(const QString &folder)
{
    constexpr int patience = 200; // milliseconds
    if (const Result<> made = makeFolder(folder); !made)
        return tl::make_unexpected(made.error());
    auto lock = std::make_unique<QLockFile>(folder + u"/write.lock"_s);
    if (lock->tryLock(patience))
        return lock;
    const QString shown = QDir::toNativeSeparators(folder);
    if (lock->error() == QLockFile::LockFailedError)
        return fail(Cause::FileBusy, shown);
    return fail(Cause::FileUnwritable, shown);
}

} // namespace Propel
