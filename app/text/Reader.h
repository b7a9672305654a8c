// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel::Text {

/// Who reads what to do: a window says what to click, propel-check which option to give.
enum class Reader { Window, Terminal };
void setReader(Reader reader); ///< for the whole program; until then it is a window's

QString forReader(const QString &inWindow, const QString &inTerminal);

} // namespace Propel::Text
