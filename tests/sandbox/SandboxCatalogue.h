// SPDX-License-Identifier: MIT
#pragma once

#include "tests/sandbox/SandboxRole.h"

#include <QString>

#include <array>
#include <span>

namespace sandbox {

/// A row of the Security Roles screen, with the levels that Propel's article asks for (all None: not asked for).
struct ModuleFunction
{
    const char16_t *module;
    const char16_t *function;
    Levels needed;

    QString key() const;
};

/// A row of Table Setup's Customize dialog.
struct SetupTable
{
    const char16_t *group;
    const char16_t *table;
    bool needed;

    QString key() const;
};

/// The practice instance's own list of module functions, in the order of its Security Roles screen. It is written
/// down a second time here on purpose: the program under test has a list of its own, and the two may not share.
std::span<const ModuleFunction> moduleFunctions();
std::span<const SetupTable> setupTables();

} // namespace sandbox
