// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel {

/// The rows of one module, or all tables.
struct PermissionGroup
{
    QString name;           ///< "Companies", "Table Setup tables"
    QStringList names = {}; ///< of its rows
    int passed = 0;
    int done = 0; ///< no longer being tested
    int all = 0;
    State worst = State::Passed;

    friend bool operator==(const PermissionGroup &, const PermissionGroup &) = default;
};

QList<PermissionGroup> groupsOf(const Report &report);
QString groupOf(const ModuleResult &row); ///< its group's name
QString groupOf(const TableResult &row);

} // namespace Propel
