// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QByteArray>
#include <QFileDevice>
#include <QLockFile>

#include <memory>

namespace Propel {

inline constexpr QFileDevice::Permissions ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

/// Reads a whole file of at most 8 MiB; nothing but a regular one, so it never waits for another program. Fails with
/// Cause::FileUnreadable.
Result<QByteArray> readFile(const QString &path);

/// Makes a folder for its owner alone; one that is there stays as it is. Fails with Cause::FileUnwritable.
Result<> makeFolder(const QString &folder);

/// Writes a whole file at once or not at all, with these rights, making its folder (owner only) where it is missing.
/// Fails with Cause::FileUnwritable; the old file is then still there.
Result<> writeFile(const QString &path, const QByteArray &content, QFileDevice::Permissions rights = ownerOnly);

/// Removes what writes that were killed left in our folder, if it is older than a few seconds.
void removeLeftovers(const QString &folder);

/// A file that can't be understood, moved out of the way under another name, never deleted. The failure to hand on:
/// Cause::FileDamaged, with where it is now, and why.
tl::unexpected<Error> setAside(const QString &path, const QString &why);

/// The lock on a folder's files, held while they are read, changed and written back: two programs that change them at
/// once don't overwrite each other's changes. A lock whose program has ended without releasing it doesn't count.
using WriteLock = std::unique_ptr<QLockFile>;

/// Makes the folder (owner only) where it is missing. Waits for another program for at most 200 ms, since it blocks the
/// window. Fails with Cause::FileBusy, or FileUnwritable where no lock can be made there at all.
Result<WriteLock> lockForWriting(const QString &folder);

} // namespace Propel
