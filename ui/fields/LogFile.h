// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Propel {

struct LogFault
{
    QString what;
    QString remedy;
    bool isThere = false; ///< but nothing opens it
};

/// Opens the folder of this log file. Says what is wrong where there is none, or nothing that opens it.
std::optional<LogFault> openLogFolder(const QString &file);

} // namespace Propel
