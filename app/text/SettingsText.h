// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/Settings.h"

#include <QStringList>

/// Settings as sentences, for window and terminal alike.
namespace Propel::SettingsWords {

QString fault(const SettingFault &fault); ///< what isn't used, where it stands, and why
QString name(SettingKey key);             ///< "Domain": as its field is called
QStringList names(SettingKeys keys);
QString overruled(SettingKeys keys);    ///< an administrator's values stand in place of what was saved
QString refused(const QString &option); ///< an option that an administrator's value leaves no room for

} // namespace Propel::SettingsWords
