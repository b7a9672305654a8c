// SPDX-License-Identifier: MIT
#include "app/base/PrivateFile.h"

#include "app/base/LogOnly.h"

#include <QDateTime>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

#ifdef Q_OS_WIN
#include <QThread>
#endif

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qint64 largest = 8 * 1024 * 1024;

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

Result<QByteArray> readFile(const QString &path)
{
    QFile file(path);
    if (QFileInfo(path).isDir()) // opening it would fail with "Unknown error"
        return fail(Cause::FileUnreadable, QDir::toNativeSeparators(path) + u": is a folder"_s);
    patiently([&file] { return file.open(QIODevice::ReadOnly) || !file.exists(); });
    if (!file.isOpen())
        return fail(Cause::FileUnreadable, about(file));
    QByteArray content = file.read(largest + 1); // not by its size: a device or pipe has none
    if (file.error() != QFileDevice::NoError || content.size() > largest)
        return fail(Cause::FileUnreadable, content.size() > largest ? path + u": over 8 MiB"_s : about(file));
    return content;
}

Result<> makeFolder(const QString &folder)
{
    if (QDir(folder).exists())
        return {};
    if (!QDir().mkpath(folder))
        return fail(Cause::FileUnwritable, QDir::toNativeSeparators(folder));
    QFile::setPermissions(folder, ownerOnly | QFileDevice::ExeOwner);
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

} // namespace Propel
