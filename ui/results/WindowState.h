// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QVariant>

/// Where windows stood and how wide their columns were: windows.ini beside the connections. Never anything else.
namespace Propel::WindowState {

QVariant recall(QLatin1StringView key);
void keep(QLatin1StringView key,
          const QVariant &value); ///< nothing before the folder is there: the store makes it private

} // namespace Propel::WindowState
