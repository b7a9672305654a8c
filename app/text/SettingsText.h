// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/Settings.h"

#include <QStringList>

/// Settings as sentences, for window and terminal alike.
namespace Propel::Text {

QString settingFault(const SettingFault &fault); ///< what isn't used, where it stands, and why
QString settingName(SettingKey key);             ///< "Domain": as its field is called
QStringList settingNames(SettingKeys keys);
QString valuesOverruled(SettingKeys keys);    ///< an administrator's values stand in place of what was saved
QString optionRefused(const QString &option); ///< an option that an administrator's value leaves no room for
QString noHomeFolder();                       ///< nothing can be saved or found

/// One way to set how often connections are tested.
struct TestInterval
{
    QString value; ///< as Settings::testEvery has it: "4h", "never"
    QString text;  ///< "Every 4 hours"
};

/// The usual ones, and `current` among them in any case. Empty stands for the usual interval.
QList<TestInterval> testIntervals(const QString &current);

} // namespace Propel::Text
