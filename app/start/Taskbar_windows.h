// SPDX-License-Identifier: MIT
#pragma once

namespace Propel {

/// By which Windows knows that windows, notifications and the installers' shortcuts belong together (packaging/windows
/// sets the same one). Before the first window.
void nameForTaskbar();

/// The task "Test all now" in the menu of the taskbar's button. Takes some milliseconds.
void addTaskbarTask();

} // namespace Propel
