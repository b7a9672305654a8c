// SPDX-License-Identifier: MIT
#pragma once

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

} // namespace Propel
