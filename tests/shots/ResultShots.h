// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QString;
class QWidget;

namespace Propel {

using TakePicture = std::function<void(QWidget &widget, const QString &name)>;

/// The view of results by itself, as large as on a page of the wizard, in each of its forms. No instance is needed.
void takeResults(const TakePicture &take);

} // namespace Propel
