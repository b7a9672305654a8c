// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"

#include <QByteArray>

/// Files in places that other programs and accounts can reach as well. Our own are in PrivateFile.h.
namespace Propel {

/// Reads a whole file of at most 8 MiB, or a pipe, "<(…)" of a shell: that is waited for, at most 10 s in all. Fails
/// with Cause::FileUnreadable.
Result<QByteArray> readFileOrPipe(const QString &path);

/// Reads a file that other accounts could plant: fails with Cause::FileUnreadable where it belongs neither to this
/// account, nor to its folder's owner, nor to root.
Result<QByteArray> readTrustedFile(const QString &path);

/// Writes a file that other accounts may read (0644 on Unix), into a folder that they may enter, following no link at
/// its name. Fails with Cause::FileUnwritable, also where the folder is another account's, or anybody may change what
/// is in it.
Result<> writeSharedFile(const QString &path, const QByteArray &content);

/// Writes where a person said: a regular file as writeFile() does, in a folder that is there; a device or a pipe that
/// is there gets the content and stays what it is. Fails with Cause::FileUnwritable.
Result<> writeOutput(const QString &path, const QByteArray &content);

} // namespace Propel
