// SPDX-License-Identifier: MIT
#pragma once

#include <QLatin1StringView>
#include <QVariant>

class QWidget;

/// What windows and tray remember, in windows.ini beside the connections: where windows were, how wide their columns
/// are, which notes were shown already, and what is checked off in a connection's guide. No setting.
namespace Propel::WindowState {

QVariant recall(QLatin1StringView key);
/// Invalid: forgets it. Nothing before the folder is there: the store makes it private.
void keep(QLatin1StringView key, const QVariant &value);

/// Gives the window the place and size that it had, or else `usual`; never larger than the work area of its screen,
/// also where it was on a larger one.
void restorePlace(QWidget &window, QLatin1StringView key, QSize usual);
/// With the token that the desktop gave for it, if it did: without one it may stay in the background.
void bringToFront(QWidget &window, const QString &activationToken = {});
void keepPlace(const QWidget &window, QLatin1StringView key);

} // namespace Propel::WindowState
