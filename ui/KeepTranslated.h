// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

namespace Propel {

/// Sets a widget's texts now, and again each time the program's language changes.
void keepTranslated(QWidget &widget, std::function<void()> setTexts);

} // namespace Propel
