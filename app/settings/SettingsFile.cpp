// SPDX-License-Identifier: MIT
#include "app/settings/SettingsFile.h"

#include "app/base/EnumName.h"
#include "app/base/PrivateFile.h"
#include "app/settings/Paths.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

Result<> save(const QString &name, const QString &value)
{
    const QString file = settingsFile();
    // QSettings would let others read a file that it makes itself; it keeps the rights of one that is there.
    if (!QFileInfo::exists(file)) {
        if (const Result<> made = writeFile(file, {}); !made)
            return made;
    }
    QSettings ini(file, QSettings::IniFormat);
    ini.setAtomicSyncRequired(true);
    if (value.isEmpty())
        ini.remove(name);
    else
        ini.setValue(name, value);
    ini.sync();
    if (ini.status() != QSettings::NoError)
        return fail(Cause::FileUnwritable, QDir::toNativeSeparators(file));
    return {};
}

} // namespace

Result<> saveSetting(SettingKey key, const QString &value)
{
    return save(enumName(key), value);
}

Result<> savePause(const QDateTime &until)
{
    return save(u"pausedUntil"_s, until.isValid() ? until.toUTC().toString(Qt::ISODate) : QString());
}

} // namespace Propel
