// SPDX-License-Identifier: MIT
#include "ui/results/PermissionGroups.h"

#include <QCoreApplication>

#include <algorithm>

namespace Propel {
namespace {

QString nameOf(const ModuleResult &row)
{
    return row.requirement.action;
}

QString nameOf(const TableResult &row)
{
    return row.requirement.table;
}

} // namespace

QString groupOf(const ModuleResult &row)
{
    return row.requirement.module;
}

QString groupOf(const TableResult &)
{
    return QCoreApplication::translate("PermissionGroups", "Table Setup tables");
}

QList<PermissionGroup> groupsOf(const Report &report)
{
    QList<PermissionGroup> groups;
    report.eachRow([&](const auto &row) {
        if (groups.isEmpty() || groups.constLast().name != groupOf(row))
            groups.append({.name = groupOf(row)});
        PermissionGroup &group = groups.last();
        group.names += nameOf(row);
        group.all += 1;
        group.done += row.pending ? 0 : 1;
        group.passed += !row.pending && row.state == State::Passed ? 1 : 0;
        group.worst = std::max(group.worst, row.state);
    });
    return groups;
}

} // namespace Propel
