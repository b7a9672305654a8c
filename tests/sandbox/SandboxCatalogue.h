// SPDX-License-Identifier: MIT
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

namespace sandbox {

/// A row of the Security Roles screen, with the levels that Propel's article asks for ({}: not asked for).
struct ModuleFunction
{
    QString module;
    QString function;
    QJsonObject needed; ///< {"add|edit|delete|inquire": "My|All"}

    QString key() const { return module + QLatin1Char('/') + function; }
};

/// A row of Table Setup's Customize dialog.
struct SetupTable
{
    QString key; ///< "Group/Table"
    bool needed;
};

/// The practice instance's own lists, from catalogue.json, in the order of ConnectWise's screens. They are written down
/// a second time there on purpose: the program under test has a list of its own, and the two may not share. Many names
/// look like a needed one and aren't ("Close Service Tickets", "Closed Opportunity", a "Reports" in nearly each
/// module), as on the real screen: a program that matches names carelessly trips over them.
const QList<ModuleFunction> &moduleFunctions();
const QList<SetupTable> &setupTables();

/// A JSON file that is built in. It is ours, so it can be read.
QJsonObject builtInJson(const QString &name);

} // namespace sandbox
