// SPDX-License-Identifier: MIT
#pragma once

#include <QColor>

class QPalette;

namespace Propel {

/// What a color is for. No other file names a color.
enum class Token {
    Window,  ///< title area, step list, footer, connection list
    Content, ///< a page
    Card,    ///< cards, menus, the selected entry of a list
    Hover,
    Selected, ///< a selected table row
    Text,
    SecondaryText,
    Border,     ///< card edges and dividers: decoration
    MenuBorder, ///< of what lies above a window
    Control,
    ControlBorder, ///< at least 3:1 against what is around it
    Accent,        ///< default button, current step, progress
    AccentHover,
    AccentPressed,
    OnAccent, ///< text on the three above
    Link,
    OkText,
    OkIcon,
    OkFill,
    OkBorder,
    BadText,
    BadIcon,
    BadFill,
    BadBorder,
    WarningText,
    WarningIcon,
    WarningFill,
    WarningBorder,
    InfoText,
    InfoIcon,
    InfoFill,
    InfoBorder,
    NeutralIcon, ///< not tested, paused
    NeutralFill,
    NeutralBorder,
    OnIcon ///< the sign inside a filled state icon
};

enum class Scheme { Light, Dark };

/// The colors of all windows, measured for contrast (WCAG 2.1: text at least 4.5:1, controls 3:1).
namespace Tokens {

QColor color(Token token, Scheme scheme);

/// That of the application's palette as it is now.
Scheme scheme(const QPalette &palette);
QColor color(Token token, const QPalette &palette);

/// With high contrast: from now on each color is the one that the system's palette has for its purpose.
void useSystemColors(bool on);
bool usesSystemColors();

/// The roles that Qt's own widgets read.
QPalette palette(Scheme scheme);

} // namespace Tokens
} // namespace Propel
