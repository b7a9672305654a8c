// SPDX-License-Identifier: MIT
#include "app/base/OwnerRights.h"

#include <QDir>
#include <QFile>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Propel {

#ifdef Q_OS_UNIX

namespace {

constexpr mode_t others = S_IRWXG | S_IRWXO;

/// Whether there is such a thing at all.
bool restrictEntry(const QString &path, OwnerRights &rights)
{
    const QByteArray name = QFile::encodeName(path);
    struct stat about
    {};
    if (::lstat(name.constData(), &about) != 0)
        return false;
    if (S_ISLNK(about.st_mode)) {
        // Led elsewhere on purpose (a folder of settings under version control): fine as long as that is safe, too.
        const bool safe =
            ::stat(name.constData(), &about) != 0 || (about.st_uid == ::geteuid() && (about.st_mode & others) == 0);
        if (!safe)
            rights.unsafe += path;
        return true;
    }
    const bool ours = about.st_uid == ::geteuid();
    if (ours && (about.st_mode & others) == 0)
        return true;
    const mode_t wanted = (about.st_mode & S_IRWXU) | S_IRUSR | S_IWUSR;
    if (ours && ::fchmodat(AT_FDCWD, name.constData(), wanted, AT_SYMLINK_NOFOLLOW) == 0)
        rights.restricted += path;
    else
        rights.unsafe += path;
    return true;
}

} // namespace

OwnerRights restrictToOwner(const QStringList &folders)
{
    OwnerRights rights;
    for (const QString &folder : folders) {
        if (folder.isEmpty() || !restrictEntry(folder, rights))
            continue;
        const QStringList files = QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
        for (const QString &file : files)
            restrictEntry(folder + QLatin1Char('/') + file, rights);
    }
    return rights;
}

#else

OwnerRights restrictToOwner(const QStringList &)
{
    return {};
}

#endif

} // namespace Propel
