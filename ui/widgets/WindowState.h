// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QVariant>

class QWidget;

/// What windows and tray remember, in windows.ini beside the connections: where windows were, how wide their columns
/// are, and which notes were shown already. No setting and nothing about connections.
namespace Propel::WindowState {

QVariant recall(QLatin1StringView key);
void keep(QLatin1StringView key,
          const QVariant &value); ///< nothing before the folder is there: the store makes it private

/// Gives the window the place and size that it had, or else `usual`; never larger than the work area of its screen,
/// also where it was on a larger one.
void restorePlace(QWidget &window, QLatin1StringView key, QSize usual);
/// With the token that the desktop gave for it, if it did: without one it may stay in the background.
void bringToFront(QWidget &window, const QString &activationToken = {});
void keepPlace(const QWidget &window, QLatin1StringView key);

} // namespace Propel::WindowState
