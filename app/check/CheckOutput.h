// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckOptions.h"
#include "app/check/CheckResult.h"

namespace Propel {

/// Prints the results as the options want it, a report also as an HTML file, and says what to end with. What can't be
/// written is a complaint.
ExitCode printResults(const QList<CheckResult> &results, const CheckOptions &options);

/// No connection could be chosen: why, on standard error, or as the agent wants it.
ExitCode printNone(const CheckOptions &options, const QString &why);

/// Says on standard error why there was no run, unless an agent's format is going to say it.
void complainOf(const CheckResult &result, const CheckOptions &options);

/// What happened and what to do, in one line.
QString sentenceOf(const Error &error, const ConnectionFacts &connection = {});

} // namespace Propel
