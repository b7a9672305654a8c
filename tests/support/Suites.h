// SPDX-License-Identifier: MIT
// Public test suites: tests/support/suites/README.md says whose they are.
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Propel {

/// A document of JSONTestSuite.
struct JsonDocumentCase
{
    QByteArray name; ///< begins with "y_": JSON; "n_": none; "i_": as the parser likes
    QByteArray text;

    [[nodiscard]] bool isJson() const { return name.startsWith("y_"); }
    [[nodiscard]] bool isNone() const { return name.startsWith("n_"); }
    /// Whether it is a list, if it is JSON.
    [[nodiscard]] bool isList() const { return text.trimmed().startsWith('['); }
};

QList<JsonDocumentCase> jsonTestSuite();

QStringList naughtyStrings();

} // namespace Propel
