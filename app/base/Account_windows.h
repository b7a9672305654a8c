// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <qt_windows.h>

namespace Propel {

/// The security identifier of the account that a process runs under, as text; empty: it can't be known.
QString accountOf(HANDLE process);

enum class FolderReaders { Owner, Everybody };

/// Makes a folder, and those above it as usual. This account, administrators and the system have all rights in it, and
/// inherit them to what is made there; others may read or do nothing, whatever the folder above says. Where the file
/// system knows no such rights, it is a folder as usual. False: it couldn't be made.
bool makeProtectedFolder(const QString &folder, FolderReaders readers);

} // namespace Propel
