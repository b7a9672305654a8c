// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunRecord.h"
#include "ui/style/Tokens.h"

#include <QColor>
#include <QIcon>

class QPalette;

namespace Propel {

/// What a small sign says. Each has a shape of its own, so that none depends on its colour.
enum class Mark { Passed, Failed, Unconfirmed, Untested, Pending, Note, Attention };

/// Colours and icons that follow the palette: light, dark and high contrast.
namespace Theme {

Mark mark(State state);
Mark mark(Verdict verdict);
Mark mark(Cause cause);                          ///< of a test that couldn't finish
Mark mark(const std::optional<RunRecord> &last); ///< nothing: never tested

/// WCAG's contrast ratio, 1 to 21.
double contrast(const QColor &a, const QColor &b);
/// `wanted`, moved towards black or white until it can be read on `background`.
QColor readable(const QColor &wanted, const QColor &background, double ratio = 4.5);
/// `part` of `over` laid over `under`; 0 to 1.
QColor blend(const QColor &over, const QColor &under, double part);

QColor colour(Mark mark, const QPalette &palette); ///< readable on the palette's base and window
QColor colour(Mark mark, const QPalette &palette, const QColor &background); ///< readable on this background

/// Sharp at each pixel ratio: the nearest of the sizes that resources/icons renders is taken.
QIcon icon(Mark mark, const QPalette &palette);
QIcon icon(Mark mark, const QColor &ink);
/// A line icon of resources/icons, in the color that the application's palette has for this purpose.
QIcon icon(QLatin1StringView name, Token color);
QIcon icon(QLatin1StringView name); ///< resources/icons/NAME.svg in its own colors

} // namespace Theme
} // namespace Propel
