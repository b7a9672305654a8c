// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel::Text {

/// What happened and, where something can be done, what to do next.
struct Explanation
{
    QString what;
    QString remedy; ///< may be empty
};

Explanation explain(const Error &error, const ConnectionFacts &connection = {});

/// What to do about a fault of one request, where the connection was proven; empty where nothing can be done.
QString whatToDoWithRow(const Error &error);

// The parts of explain(), a file each.
QString whatHappened(const Error &error, const ConnectionFacts &connection);
QString whatToDo(const Error &error, const ConnectionFacts &connection); ///< empty where nothing can be done
QString whatHappenedInTls(const Error &error);                           ///< of the causes about encryption
QString whatToDoAboutTls(const Error &error);
QString whatToDoLater(Cause cause, const QString &apiHost);
QString quoting(const QString &sentence, const QString &words); ///< the system's own words behind ours
QString choose(const QString &name, const QString &with, const QString &without);

} // namespace Propel::Text
