// SPDX-License-Identifier: MIT
#include "app/settings/Settings.h"

#include "app/base/Duration.h"
#include "app/base/EnumName.h"
#include "app/base/PrivateFile.h"
#include "app/base/Version.h"
#include "app/connection/CompanyId.h"
#include "app/connection/InstanceAddress.h"
#include "app/http/NetworkPolicy.h"
#include "app/settings/Paths.h"

#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

enum class Origin { Administrator, Person };

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
        break;
    }
    return {};
}

/// One file or policy key, taken into the settings: what is set there goes before what was known.
class Source
{
public:
    Source(Settings &settings, const QSettings &from, QString place, Origin origin)
        : m_settings(settings),
          m_from(from),
          m_place(std::move(place)),
          m_origin(origin)
    {}

    void takeDefaults() const
    {
        for (const SettingKey key : allSettingKeys) {
            const QString name = enumName(key);
            const QString value = text(name);
            if (!value.isEmpty() && isUsable(key, name, value))
                set(key, value);
        }
    }

    void takePause() const
    {
        m_settings.pausedUntil = QDateTime::fromString(text(u"pausedUntil"_s), Qt::ISODate).toUTC();
    }

    void takeMandatory() const
    {
        for (const SettingKey key : allSettingKeys) {
            const QString name = u"Mandatory/"_s + enumName(key);
            const QString value = text(name);
            if (value.isEmpty() ||
                (!isUsable(key, name, value) && key != SettingKey::CaFile && key != SettingKey::Proxy))
                continue;
            set(key, value);
            m_settings.mandatory |= key;
        }
    }

private:
    /// In this format a value with a comma is a list.
    [[nodiscard]] QString text(const QString &name) const
    {
        return m_from.value(name).toStringList().join(u", "_s).trimmed();
    }

    [[nodiscard]] bool isUsable(SettingKey key, const QString &name, const QString &value) const
    {
        const Error error = errorIn(key, value);
        if (error.cause != Cause::None)
            m_settings.faults += {m_place, name, error};
        return error.cause == Cause::None;
    }

    void set(SettingKey key, const QString &value) const
    {
        m_settings.setValue(key, value);
        m_settings.preset.setFlag(key, m_origin == Origin::Administrator);
    }

    Settings &m_settings;
    const QSettings &m_from;
    QString m_place;
    Origin m_origin;
};

/// Calls `take` with the file's settings; says so where there is a file that can't be read as such.
template<typename Take>
void readIni(const QString &file, Settings &settings, Origin origin, Take take)
{
    if (!QFileInfo::exists(file))
        return;
    const QString place = QDir::toNativeSeparators(file);
    const auto fault = [&](const Error &error) {
        const SettingFault found{place, {}, error};
        if (!settings.faults.contains(found)) // a file is read twice
            settings.faults += found;
    };
    if (const Result<QByteArray> content = readFile(file); !content)
        return fault(content.error());
    const QSettings ini(file, QSettings::IniFormat);
    take(Source(settings, ini, place, origin));
    if (ini.status() != QSettings::NoError)
        fault({Cause::FileDamaged, place, 0});
}

/// Each that an administrator may have written; the last one has the last word.
template<typename Take>
void readPresets(Settings &settings, Take take)
{
#ifdef Q_OS_WIN
    const QString key = u"HKEY_LOCAL_MACHINE\\Software\\Policies\\Propel\\propel-connect"_s;
    take(Source(settings, QSettings(key, QSettings::NativeFormat), key, Origin::Administrator));
#else
    // By hand: QSettings' own system scope would look for propel-connect.ini in this format.
    const QString set = qEnvironmentVariable("XDG_CONFIG_DIRS");
    QStringList folders = (set.isEmpty() ? u"/etc/xdg"_s : set).split(u':', Qt::SkipEmptyParts);
    std::reverse(folders.begin(), folders.end()); // the first one has the last word
    for (const QString &folder : std::as_const(folders)) {
        if (QDir::isAbsolutePath(folder)) // the XDG specification: others are to be passed over
            readIni(folder + u"/Propel/propel-connect.conf"_s, settings, Origin::Administrator, take);
    }
#endif
}

} // namespace

Settings Settings::load()
{
    Settings settings;
    settings.clientId = builtInClientId;
    readPresets(settings, [](const Source &source) { source.takeDefaults(); });
    readIni(settingsFile(), settings, Origin::Person, [](const Source &source) {
        source.takeDefaults();
        source.takePause();
    });
    readPresets(settings, [](const Source &source) { source.takeMandatory(); });
    return settings;
}

bool Settings::overrules(SettingKey key, const QString &given) const
{
    if (given.isEmpty() || !mandatory.testFlag(key) || given == value(key))
        return false;
    const auto address = InstanceAddress::parse(given); // one instance has several spellings
    return key != SettingKey::Domain || !address || address != InstanceAddress::parse(value(key));
}

QString &Settings::place(SettingKey key)
{
    switch (key) {
    case SettingKey::Domain:
        return domain;
    case SettingKey::CompanyId:
        return companyId;
    case SettingKey::CaFile:
        return caFile;
    case SettingKey::ClientId:
        return clientId;
    case SettingKey::Proxy:
        return proxy;
    case SettingKey::Language:
        return language;
    case SettingKey::TestEvery:
        return testEvery;
    case SettingKey::Notifications:
        return notifications;
    case SettingKey::StatusFolder:
        break;
    }
    return statusFolder;
}

std::optional<std::chrono::minutes> Settings::testInterval() const
{
    if (testEvery == never)
        return std::nullopt;
    const auto duration = durationFromText(testEvery);
    return duration ? std::chrono::duration_cast<std::chrono::minutes>(*duration) : usualInterval;
}

bool Settings::notifies() const
{
    return notifications != "off"_L1;
}

} // namespace Propel
