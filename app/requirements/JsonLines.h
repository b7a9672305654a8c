// SPDX-License-Identifier: MIT
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace Propel {

/// In which line each value of a JSON text begins, by its path ("/modules/3/levels/add"; "" is the root). Lines count
/// from 1. The text must already have been accepted by a JSON parser.
class JsonLines
{
public:
    explicit JsonLines(const QByteArray &validJson);

    /// The line of that value, or of the nearest one around it.
    [[nodiscard]] int lineOf(QString path) const;

    static int lineAt(const QByteArray &text, qsizetype offset);

private:
    QHash<QString, int> m_lines;
};

} // namespace Propel
