// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QLockFile>

#include <memory>

namespace Propel {

/// The lock on a folder's files, held while they are read, changed and written back: two programs that change them at
/// once don't overwrite each other's changes. A lock whose program has ended without releasing it doesn't count.
using WriteLock = std::unique_ptr<QLockFile>;

/// Makes the folder (owner only) where it is missing. Waits for another program for at most 200 ms, since it blocks the
/// window. Fails with Cause::FileBusy, or FileUnwritable where no lock can be made there at all.
Result<WriteLock> lockForWriting(const QString &folder);

} // namespace Propel
