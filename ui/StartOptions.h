// SPDX-License-Identifier: MIT
#pragma once

#include "app/desktop/Settings.h"

#include <QString>
#include <QStringList>

namespace Propel {

/// What propel-connect was told on the command line.
struct StartOptions
{
    bool setup = false;
    QString domain;
    QString companyId;
    QString caFile; ///< absolute
    QString clientId;
    QString language;
    bool verbose = false;

    [[nodiscard]] bool fillsIn() const { return !domain.isEmpty() || !companyId.isEmpty() || !caFile.isEmpty(); }

    friend bool operator==(const StartOptions &, const StartOptions &) = default;
};

struct CommandLine
{
    enum class Ask { Start, Help, Version, Wrong };

    Ask ask = Ask::Start;
    StartOptions options;
    QString text; ///< what to print, unless it is to start
};

/// Pure but for the translation. Qt's own options (-platform, -style and the like) are left to Qt. The first argument
/// is the program.
CommandLine readCommandLine(const QStringList &arguments);

/// Takes out what an administrator's mandatory settings leave no room for, and says so, a sentence each. Pure but for
/// the translation.
QStringList refuse(StartOptions &options, const Settings &settings);

} // namespace Propel
