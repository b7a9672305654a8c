// SPDX-License-Identifier: MIT
#include "app/start/StartupWarnings.h"

#include "app/base/PrivateFile.h"
#include "app/settings/Paths.h"
#include "app/text/SettingsText.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLoggingCategory>

#ifdef Q_OS_UNIX
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace Propel {
namespace {

Q_LOGGING_CATEGORY(filesLog, "propel.files", QtWarningMsg)

#ifdef Q_OS_UNIX
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
#endif

} // namespace

OwnerRights restrictToOwner([[maybe_unused]] const QStringList &folders)
{
    OwnerRights rights;
#ifdef Q_OS_UNIX
    for (const QString &folder : folders) {
        if (folder.isEmpty() || !restrictEntry(folder, rights))
            continue;
        for (const QString &file : QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name))
            restrictEntry(folder + QLatin1Char('/') + file, rights);
    }
#endif
    return rights;
}

QStringList startupWarnings(const Settings &settings)
{
    QStringList warnings;
    for (const QString &folder : {configFolder(), historyFolder(), usualStatusFolder(), settings.statusFolder}) {
        if (!folder.isEmpty())
            removeLeftovers(folder);
    }
    const OwnerRights rights = restrictToOwner({configFolder(), historyFolder(), QFileInfo(logFile()).path()});
    for (const QString &path : rights.restricted)
        qCInfo(filesLog).noquote() << "others' rights taken away:" << path;
    for (const QString &path : rights.unsafe) {
        qCInfo(filesLog).noquote() << "others' rights left, not ours to change:" << path;
        //: %1: a file or folder
        warnings +=
            QCoreApplication::translate(
                "Settings", "Other accounts may be able to read or change this, and we couldn't correct that: %1")
                .arg(QDir::toNativeSeparators(path));
    }
    for (const SettingFault &fault : settings.faults) {
        warnings += Text::settingFault(fault);
        qCInfo(filesLog).noquote() << "setting not used:" << warnings.constLast();
    }
    return warnings;
}

} // namespace Propel
