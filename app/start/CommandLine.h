// SPDX-License-Identifier: MIT
#pragma once

#include "app/settings/Settings.h"
#include "app/start/StartOptions.h"

#include <QString>
#include <QStringList>

namespace Propel {

/// What stands on propel-connect's command line.
struct CommandLine
{
    enum class Ask { Start, Help, Version, Wrong };

    Ask ask = Ask::Start;
    StartOptions options;
    bool isLink = false; ///< somebody else made it: nothing around it counts
    QStringList forQt;   ///< the arguments that Qt may see, the program's name first
    QString text;        ///< what to print; where it is to start: why a link is not followed, to be shown
};

/// Pure but for the translation. Of Qt's own options only -platform, -style and -session are left to Qt. The first
/// argument is the program. A link (propel-connect://…) may stand where an option could.
CommandLine readCommandLine(const QStringList &arguments);

/// Takes out what an administrator's mandatory settings overrule. Returns a sentence for each such option. Pure but for
/// the translation.
QStringList refuseMandatory(StartOptions &options, const Settings &settings);

} // namespace Propel
