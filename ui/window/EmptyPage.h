// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

class QWidget;

namespace Propel {

/// What the window shows while nothing is saved, with a button that adds a connection.
QWidget *makeEmptyPage(const std::function<void()> &add, QWidget *parent);

} // namespace Propel
