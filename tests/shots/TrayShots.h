// SPDX-License-Identifier: MIT
#pragma once

#include "tests/support/Practice.h"
#include "ui/window/WindowContext.h"

#include <functional>

class QWidget;

namespace Propel {

struct TrayScene
{
    WindowContext context;
    Practice &practice;
    Connection saved;
    QString historyFolder;
};

/// What the program looks like when no window is open, and the history that comes of it.
void takeTray(const TrayScene &scene, const std::function<void(QWidget &, const QString &)> &take);

} // namespace Propel
