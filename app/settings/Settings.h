// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QDateTime>
#include <QFlags>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Propel {
inline namespace SettingKeyNames {
Q_NAMESPACE

/// What can be set outside a connection. The names, with a small first letter, are the keys in the files.
enum class SettingKey {
    Domain = 1,
    CompanyId = 2,
    CaFile = 4,
    ClientId = 8,
    Proxy = 16,
    Language = 32,
    TestEvery = 64,
    Notifications = 128,
    StatusFolder = 256,
};
Q_ENUM_NS(SettingKey)
Q_DECLARE_FLAGS(SettingKeys, SettingKey)
Q_DECLARE_OPERATORS_FOR_FLAGS(SettingKeys)

inline constexpr std::array allSettingKeys{SettingKey::Domain,    SettingKey::CompanyId,     SettingKey::CaFile,
                                           SettingKey::ClientId,  SettingKey::Proxy,         SettingKey::Language,
                                           SettingKey::TestEvery, SettingKey::Notifications, SettingKey::StatusFolder};

} // namespace SettingKeyNames

/// Something in a settings file that isn't used as it stands.
struct SettingFault
{
    QString place; ///< the file, or the Windows policy key
    QString key;   ///< empty: the whole file
    Error error;

    friend bool operator==(const SettingFault &, const SettingFault &) = default;
};

/// Build < administrator's default < the person's own < command line; what the administrator marks as mandatory goes
/// before all. An administrator's are in /etc/xdg/Propel/propel-connect.conf or under the Windows policy key: defaults
/// under [General] (on Unix also in the folders of XDG_CONFIG_DIRS), mandatory ones under [Mandatory]. The person's own
/// are in settings.ini.
struct Settings
{
    QString domain;
    QString companyId;
    QString caFile; ///< absolute
    QString clientId;
    QString proxy;
    QString language;      ///< "de"; empty: the system's
    QString testEvery;     ///< "4h", "15m" to "24h", or "never"; empty: 4 hours
    QString notifications; ///< "on", "off"; empty: on
    QString statusFolder;  ///< absolute: where the last results are, for agents under other accounts; empty: the usual

    QDateTime pausedUntil; ///< UTC: no scheduled test before; invalid: not paused. The person's own alone

    SettingKeys preset;    ///< have an administrator's value, mandatory or not
    SettingKeys mandatory; ///< of those, the ones that nobody else may set

    /// What can't be used is left out, but for a mandatory CA file or proxy: without it the program would go a way
    /// that the administrator doesn't want, so it stays, and is refused when it is used.
    QList<SettingFault> faults;

    /// `policyFolder`: where what is mandatory is looked up; a person can't move it, as XDG_CONFIG_DIRS can be.
    static Settings load(const QString &policyFolder = QStringLiteral("/etc/xdg"));

    /// What applies where this was given on the command line; empty: nothing was.
    [[nodiscard]] QString over(SettingKey key, const QString &given) const
    {
        return given.isEmpty() || mandatory.testFlag(key) ? value(key) : given;
    }
    /// Whether the mandatory value replaces this one, which means something else; empty: nothing was given.
    [[nodiscard]] bool overrules(SettingKey key, const QString &given) const;
    [[nodiscard]] QString value(SettingKey key) const { return this->*field(key); }
    void setValue(SettingKey key, const QString &value) { this->*field(key) = value; }

    static constexpr std::chrono::minutes shortestInterval{15};
    static constexpr std::chrono::minutes longestInterval{24 * 60};
    static constexpr std::chrono::minutes usualInterval{4 * 60};
    [[nodiscard]] std::optional<std::chrono::minutes> testInterval() const; ///< nothing: never
    [[nodiscard]] bool notifies() const { return notifications != QLatin1StringView("off"); }

private:
    [[nodiscard]] static QString Settings::*field(SettingKey key);
};

/// Writes one of the person's own settings, whole or not at all, leaving the others and what isn't known here. An empty
/// value takes it out. What an administrator made mandatory still goes before. Fails with Cause::FileUnwritable.
Result<> saveSetting(SettingKey key, const QString &value);

/// No scheduled test before this time; an invalid one ends the pause.
Result<> savePause(const QDateTime &until);

} // namespace Propel
