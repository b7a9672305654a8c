// SPDX-License-Identifier: MIT
#pragma once

#include "app/monitor/Services.h"
#include "tests/support/Practice.h"

#include <functional>

class QWidget;

namespace Propel {

struct TrayScene
{
    const Services &services;
    Practice &practice;
    Connection saved;
};

/// What the program looks like when no window is open, and the history that comes of it.
void takeTray(const TrayScene &scene, const std::function<void(QWidget &, const QString &)> &take);

} // namespace Propel
