// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QLockFile>

#include <memory>

namespace Propel {

/// Held while a folder's files are read, changed and written back, so that two programs at once lose nothing of each
/// other's. What a program left behind that is no more is taken over.
using WriteLock = std::unique_ptr<QLockFile>;

/// Makes the folder (owner only) where it is missing. Waits 200 ms at most: the window is waiting, too. Fails with
/// Cause::FileBusy, or FileUnwritable where no lock can be made there at all.
Result<WriteLock> lockForWriting(const QString &folder);

} // namespace Propel
