// SPDX-License-Identifier: MIT
#include "app/settings/Settings.h"

#include "app/base/EnumName.h"
#include "app/base/PrivateFile.h"
#include "app/base/Text.h"
#include "app/base/Version.h"
#include "app/connection/Credentials.h"
#include "app/connection/InstanceAddress.h"
#include "app/http/NetworkPolicy.h"
#include "app/settings/Paths.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>
#include <memory>
#include <vector>

#ifdef Q_OS_WIN
#include <qt_windows.h>

#include <string>
#endif

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto never = "never"_L1;

bool isInterval(const QString &value)
{
    const auto duration = durationFromText(value);
    return value == never ||
           (duration && *duration >= Settings::shortestInterval && *duration <= Settings::longestInterval);
}

/// Cause::None: it can be used.
Error errorIn(SettingKey key, const QString &value)
{
    const auto errorOf = [](const auto &result) { return result ? Error() : result.error(); };
    switch (key) {
    case SettingKey::Domain:
        return errorOf(InstanceAddress::parse(value));
    case SettingKey::CompanyId:
        return errorOf(CompanyId::parse(value));
    case SettingKey::CaFile:
        return QDir::isAbsolutePath(value) ? errorOf(NetworkPolicy::make(value, {}))
                                           : Error{Cause::CaFileUnreadable, value, 0};
    case SettingKey::Proxy:
        return errorOf(NetworkPolicy::make({}, value));
    case SettingKey::Language:
        return QLocale(value).language() == QLocale::C ? Error{Cause::FileDamaged, value, 0} : Error();
    case SettingKey::TestEvery:
        return isInterval(value) ? Error() : Error{Cause::FileDamaged, value, 0};
    case SettingKey::Notifications:
        return value == "on"_L1 || value == "off"_L1 ? Error() : Error{Cause::FileDamaged, value, 0};
    case SettingKey::StatusFolder:
        return QDir::isAbsolutePath(value) ? Error() : Error{Cause::FileDamaged, value, 0};
    case SettingKey::ClientId:
        return errorOf(parseClientId(value));
    }
    return {};
}

#ifdef Q_OS_WIN
/// With the values of the environment variables that are named in it: "%ProgramData%\\Propel".
QString expanded(const QString &text)
{
    const auto *source = reinterpret_cast<const wchar_t *>(text.utf16());
    std::wstring into(ExpandEnvironmentStringsW(source, nullptr, 0), L'\0');
    const DWORD length = ExpandEnvironmentStringsW(source, into.data(), static_cast<DWORD>(into.size()));
    return length == 0 ? text : QString::fromWCharArray(into.c_str());
}
#endif

/// One file or policy key.
struct Source
{
    QString place;
    std::unique_ptr<QSettings> values; ///< null: there is no such file, or it can't be read
    bool mayMandate = false;           ///< nobody but an administrator can write it

    [[nodiscard]] QString text(const QString &name) const
    {
        // In this format a value with a comma is a list.
        const QString text = values ? values->value(name).toStringList().join(u", "_s).trimmed() : QString();
#ifdef Q_OS_WIN
        if (values && values->format() == QSettings::NativeFormat &&
            text.contains(u'%')) // REG_EXPAND_SZ, by Qt as it is
            return expanded(text);
#endif
        return text;
    }
};

/// Adds a fault where there is a file that can't be read as such.
Source iniFile(const QString &file, QList<SettingFault> &faults)
{
    Source source{QDir::toNativeSeparators(file), nullptr, false};
    if (!QFileInfo::exists(file))
        return source;
    if (const Result<QByteArray> content = readFile(file); !content) {
        faults += {source.place, {}, content.error()};
        return source;
    }
    source.values = std::make_unique<QSettings>(file, QSettings::IniFormat);
    if (source.values->status() != QSettings::NoError)
        faults += {source.place, {}, {Cause::FileDamaged, source.place, 0}};
    return source;
}

/// All that an administrator may have written; the last one goes before the others.
std::vector<Source> administratorsSources([[maybe_unused]] const QString &policyFolder,
                                          [[maybe_unused]] QList<SettingFault> &faults)
{
    std::vector<Source> sources;
#ifdef Q_OS_WIN
    for (const auto &root : {u"HKEY_CURRENT_USER"_s, u"HKEY_LOCAL_MACHINE"_s}) {
        const QString key = root + u"\\Software\\Policies\\Propel\\propel-connect"_s;
        sources.push_back({key, std::make_unique<QSettings>(key, QSettings::NativeFormat), true});
    }
#else
    // By hand: QSettings' own system scope would look for propel-connect.ini in this format.
    const QString set = qEnvironmentVariable("XDG_CONFIG_DIRS");
    QStringList folders = (set.isEmpty() ? u"/etc/xdg"_s : set).split(u':', Qt::SkipEmptyParts);
    if (!folders.contains(policyFolder)) // a person can change the variable, and not what is mandatory
        folders += policyFolder;
    std::reverse(folders.begin(), folders.end()); // the first one goes before the others
    for (const QString &folder : std::as_const(folders)) {
        if (!QDir::isAbsolutePath(folder)) // the XDG specification: such are to be ignored
            continue;
        sources.push_back(iniFile(folder + u"/Propel/propel-connect.conf"_s, faults));
        sources.back().mayMandate = folder == policyFolder;
    }
#endif
    return sources;
}

enum class Rank { Own, Preset, Mandatory };

/// Takes what is set there; it goes before what was known.
void take(const Source &source, Rank rank, Settings &settings)
{
    for (const SettingKey key : allSettingKeys) {
        const QString name = (rank == Rank::Mandatory ? u"Mandatory/"_s : QString()) + enumName(key);
        QString value = source.text(name);
        if (value.isEmpty())
            continue;
        if (key == SettingKey::Notifications && (value == u'1' || value == u'0')) // a policy's REG_DWORD
            value = value == u'1' ? u"on"_s : u"off"_s;
        const Error error = errorIn(key, value);
        if (error.cause != Cause::None)
            settings.faults += {source.place, name, error};
        const bool isKept = rank == Rank::Mandatory && (key == SettingKey::CaFile || key == SettingKey::Proxy);
        if (error.cause != Cause::None && !isKept)
            continue;
        settings.setValue(key, value);
        settings.preset.setFlag(key, rank != Rank::Own);
        if (rank == Rank::Mandatory)
            settings.mandatory |= key;
    }
}

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
    const auto set = [&ini, &name](const QVariant &to) {
        if (to.toString().isEmpty())
            ini.remove(name);
        else
            ini.setValue(name, to);
    };
    const QVariant before = ini.value(name);
    set(value);
    ini.sync();
    if (ini.status() == QSettings::NoError)
        return {};
    set(before); // Qt keeps what it couldn't write, and reads it back within this process
    return fail(Cause::FileUnwritable, QDir::toNativeSeparators(file));
}

} // namespace

Settings Settings::load(const QString &policyFolder)
{
    Settings settings;
    settings.clientId = builtInClientId;
    const std::vector<Source> presets = administratorsSources(policyFolder, settings.faults);
    for (const Source &source : presets)
        take(source, Rank::Preset, settings);
    const Source own = iniFile(settingsFile(), settings.faults);
    take(own, Rank::Own, settings);
    settings.pausedUntil = QDateTime::fromString(own.text(u"pausedUntil"_s), Qt::ISODate).toUTC();
    for (const Source &source : presets) {
        if (source.mayMandate)
            take(source, Rank::Mandatory, settings);
    }
    return settings;
}

bool Settings::overrules(SettingKey key, const QString &given) const
{
    if (given.isEmpty() || !mandatory.testFlag(key) || given == value(key))
        return false;
    const auto address = InstanceAddress::parse(given); // one instance has several spellings
    return key != SettingKey::Domain || !address || address != InstanceAddress::parse(value(key));
}

QString Settings::*Settings::field(SettingKey key)
{
    static const QHash<SettingKey, QString Settings::*> fields{{SettingKey::Domain, &Settings::domain},
                                                               {SettingKey::CompanyId, &Settings::companyId},
                                                               {SettingKey::CaFile, &Settings::caFile},
                                                               {SettingKey::ClientId, &Settings::clientId},
                                                               {SettingKey::Proxy, &Settings::proxy},
                                                               {SettingKey::Language, &Settings::language},
                                                               {SettingKey::TestEvery, &Settings::testEvery},
                                                               {SettingKey::Notifications, &Settings::notifications},
                                                               {SettingKey::StatusFolder, &Settings::statusFolder}};
    return fields.value(key);
}

std::optional<std::chrono::minutes> Settings::testInterval() const
{
    if (testEvery == never)
        return std::nullopt;
    const auto duration = durationFromText(testEvery);
    return duration ? std::chrono::duration_cast<std::chrono::minutes>(*duration) : usualInterval;
}

Result<> saveSetting(SettingKey key, const QString &value)
{
    return save(enumName(key), value);
}

Result<> savePause(const QDateTime &until)
{
    return save(u"pausedUntil"_s, until.isValid() ? until.toUTC().toString(Qt::ISODate) : QString());
}

} // namespace Propel
