// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxServer.h"

#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace sandbox {

/// What the person asked for on the command line.
struct CommandLine
{
    ServerOptions server;
    bool asJson = false;
    bool wantsHelp = false;

    /// `arguments` with the program's name first. The error is a sentence that names the option.
    static tl::expected<CommandLine, QString> parse(const QStringList &arguments);
    static QString help();
};

} // namespace sandbox
