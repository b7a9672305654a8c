// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QString>

/// Where in a JSON text its values are. Lines count from 1. Nothing is remembered: a path for each of a file's values
/// could be far more than the file.
namespace Propel::JsonLines {

/// The line in which the value of that path begins ("/modules/3/levels/add"; "" is the root), or the nearest one around
/// it. The text must already have been accepted by a JSON parser.
int lineOf(const QByteArray &validJson, const QString &path);

int lineAt(const QByteArray &text, qsizetype offset);

} // namespace Propel::JsonLines
