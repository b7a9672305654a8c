// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <optional>

namespace Propel {

struct LogFault
{
    QString what;
    QString remedy;
};

/// Opens the log for support with the program that the desktop has for it; where there is no file yet, its folder. Says
/// what is wrong where there is none, or nothing that opens it.
std::optional<LogFault> openLogFile(const QString &file);

} // namespace Propel
