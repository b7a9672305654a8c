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
/// For sorting: the worst has the highest. Missing permissions and refused keys come before what needs attention, that
/// before a server that can't be reached, and that before what was never tested.
int severity(Mark mark);

/// Sharp at each pixel ratio: the nearest of the sizes that resources/icons renders is taken.
QIcon icon(Mark mark, const QPalette &palette);
/// A line icon of resources/icons, in the color that the application's palette has for this purpose.
QIcon icon(QLatin1StringView name, Token color);
QIcon icon(QLatin1StringView name); ///< resources/icons/NAME.svg in its own colors

} // namespace Theme
} // namespace Propel
