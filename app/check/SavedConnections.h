// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckOptions.h"
#include "app/connection/Connection.h"

#include <QList>

namespace Propel {

/// Pure: the connection of this id or name (capitals don't matter); an empty name: the only one. Otherwise the sentence
/// that says why there is none.
tl::expected<Connection, QString> chooseConnection(const QList<Connection> &connections, const QString &name);

/// Pure: the one that the options name, or with --all each of them; never none.
tl::expected<QList<Connection>, QString> chooseConnections(const QList<Connection> &connections,
                                                           const CheckOptions &options);

/// --list: a line a connection, with its status file, for an agent under another account.
QString listText(const QList<Connection> &connections, const QString &statusFolder);
QByteArray listJson(const QList<Connection> &connections, const QString &statusFolder);

} // namespace Propel
