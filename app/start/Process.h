// SPDX-License-Identifier: MIT
#pragma once

namespace Propel {

/// First thing in main(), before Qt's application object. On Unix: standard streams that were closed lead nowhere, so
/// that no file of ours gets one of their numbers; HOME is the account's own where it isn't set; and neither a core
/// dump nor another program of this account gets to see the memory, in which keys are. False: this account has no home
/// folder.
bool prepareProcess();

/// A link was made by somebody else, and maybe what stands around it: Qt loads nothing from where it might say.
void ignorePluginPaths();

} // namespace Propel
