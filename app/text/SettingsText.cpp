// SPDX-License-Identifier: MIT
#include "app/text/SettingsText.h"

#include "app/base/EnumName.h"
#include "app/text/CauseText.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel::Text {

using App = QCoreApplication;

QString settingFault(const SettingFault &fault)
{
    if (fault.key.isEmpty())
        return explain(fault.error).what;
    if (fault.key == "language"_L1 || fault.key == "Mandatory/language"_L1)
        //: %1: a value, such as "xx", %2: a file
        return App::translate("Settings", "“%1” in %2 isn't a supported language.")
            .arg(fault.error.detail, fault.place);
    QString key = fault.key;
    key.remove(u"Mandatory/"_s);
    if (key == enumName(SettingKey::TestEvery))
        //: %1: a value, such as "5m", %2: a file
        return App::translate("Settings", "“%1” in %2 isn't a test interval. Use 15m to 24h, or never.")
            .arg(fault.error.detail, fault.place);
    if (key == enumName(SettingKey::Notifications))
        //: %1: a value, such as "maybe", %2: a file
        return App::translate("Settings", "“%1” in %2 isn't a setting for notifications. Use “on” or “off”.")
            .arg(fault.error.detail, fault.place);
    if (key == enumName(SettingKey::StatusFolder))
        //: %1: a value, such as "status", %2: a file
        return App::translate("Settings", "“%1” in %2 isn't the full path of a folder for results.")
            .arg(fault.error.detail, fault.place);
    //: %1: the name of a setting, %2: a file, %3: a sentence that says what is wrong with its value
    return App::translate("Settings", "We can't use the setting “%1” in %2: %3")
        .arg(fault.key, fault.place, explain(fault.error).what);
}

QString settingName(SettingKey key)
{
    switch (key) {
    case SettingKey::Domain:
        return App::translate("Settings", "Domain");
    case SettingKey::CompanyId:
        return App::translate("Settings", "Company ID");
    case SettingKey::CaFile:
        return App::translate("Settings", "CA certificate");
    case SettingKey::ClientId:
        return App::translate("Settings", "Client ID");
    case SettingKey::Proxy:
        return App::translate("Settings", "Proxy");
    case SettingKey::Language:
        return App::translate("Settings", "Language");
    case SettingKey::TestEvery:
        return App::translate("Settings", "Automatic tests");
    case SettingKey::Notifications:
        return App::translate("Settings", "Notifications");
    case SettingKey::StatusFolder:
        return App::translate("Settings", "Folder for results");
    }
    return {};
}

QStringList settingNames(SettingKeys keys)
{
    QStringList all;
    for (const SettingKey key : allSettingKeys) {
        if (keys.testFlag(key))
            all += settingName(key);
    }
    return all;
}

QString valuesOverruled(SettingKeys keys)
{
    //: %1: names of fields, such as "Domain, Proxy"
    return App::translate("Settings", "Your administrator's values replace the saved ones: %1.")
        .arg(settingNames(keys).join(u", "_s));
}

QString optionRefused(const QString &option)
{
    //: %1: an option on the command line, such as --domain
    return App::translate("Settings", "Option %1 was ignored: your administrator has set this.").arg(option);
}

QString noHomeFolder()
{
    return App::translate("Settings", "This account has no home folder: HOME isn't set, and the system has none on "
                                      "record. Set HOME, then start again.");
}

QList<TestInterval> testIntervals(const QString &current)
{
    QList<TestInterval> intervals{
        {u"15m"_s, App::translate("TestIntervals", "Every 15 minutes")},
        {u"1h"_s, App::translate("TestIntervals", "Every hour")},
        {u"4h"_s, App::translate("TestIntervals", "Every 4 hours")},
        {u"12h"_s, App::translate("TestIntervals", "Every 12 hours")},
        {u"24h"_s, App::translate("TestIntervals", "Once a day")},
        {u"never"_s, App::translate("TestIntervals", "Off")},
    };
    const bool known = current.isEmpty() ||
                       std::ranges::any_of(intervals, [&](const TestInterval &each) { return each.value == current; });
    if (!known) // somebody wrote it into the settings file
        //: %1: "30m": a number of minutes or hours
        intervals.append({current, App::translate("TestIntervals", "Every %1").arg(current)});
    return intervals;
}

} // namespace Propel::Text
