// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QVariant>

/// What windows and tray remember, in windows.ini beside the connections: where windows were, how wide their columns
/// are, and which notes were shown already. No setting and nothing about connections.
namespace Propel::WindowState {

QVariant recall(QLatin1StringView key);
void keep(QLatin1StringView key,
          const QVariant &value); ///< nothing before the folder is there: the store makes it private

} // namespace Propel::WindowState
