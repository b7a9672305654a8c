// SPDX-License-Identifier: MIT
#include "app/desktop/Settings.h"

#include "app/desktop/Paths.h"

#include <QDir>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

/// What is set there goes before what was known; what isn't stays.
void take(Settings &settings, const QSettings &from)
{
    const auto value = [&from](const QString &key, const QString &before) {
        const QString text = from.value(key).toString().trimmed();
        return text.isEmpty() ? before : text;
    };
    settings.clientId = value(u"clientId"_s, settings.clientId);
    settings.language = value(u"language"_s, settings.language);
}

void takePreset(Settings &settings)
{
#ifdef Q_OS_WIN
    take(settings,
         QSettings(u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Propel\\propel-connect"_s, QSettings::NativeFormat));
#else
    // By hand: QSettings' own system scope would look for propel-connect.ini in this format.
    const QString set = qEnvironmentVariable("XDG_CONFIG_DIRS");
    QStringList folders = (set.isEmpty() ? u"/etc/xdg"_s : set).split(u':', Qt::SkipEmptyParts);
    std::reverse(folders.begin(), folders.end()); // the first one has the last word
    for (const QString &folder : std::as_const(folders)) {
        if (QDir::isAbsolutePath(folder)) // the XDG specification: others are to be passed over
            take(settings, QSettings(folder + u"/Propel/propel-connect.conf"_s, QSettings::IniFormat));
    }
#endif
}

} // namespace

Settings Settings::load()
{
    Settings settings;
    settings.clientId = QStringLiteral(PROPEL_CLIENT_ID);
    takePreset(settings);
    take(settings, QSettings(configFolder() + u"/settings.ini"_s, QSettings::IniFormat));
    return settings;
}

} // namespace Propel
