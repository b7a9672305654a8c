// SPDX-License-Identifier: MIT
#include "ui/results/WindowState.h"

#include "app/settings/Paths.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

using namespace Qt::StringLiterals;

namespace Propel::WindowState {
namespace {

QString file()
{
    return configFolder() + u"/windows.ini"_s;
}

} // namespace

QVariant recall(QLatin1StringView key)
{
    return QFileInfo::exists(file()) ? QSettings(file(), QSettings::IniFormat).value(key) : QVariant();
}

void keep(QLatin1StringView key, const QVariant &value)
{
    if (QDir(configFolder()).exists())
        QSettings(file(), QSettings::IniFormat).setValue(key, value);
}

} // namespace Propel::WindowState
