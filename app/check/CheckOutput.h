// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckResult.h"

namespace Propel {

/// Prints what the tests came to, as the options want it, and says what to end with.
ExitCode printResults(const QList<CheckResult> &results, const CheckOptions &options);

/// For an agent that reads the output alone: no connection could be chosen, and why.
void printNone(const CheckOptions &options, const QString &why);

/// Says on standard error why there was no run, unless an agent's format is going to say it.
void complainOf(const CheckResult &result, const CheckOptions &options);

/// What happened and what to do, in one line.
QString sentenceOf(const Error &error, const ConnectionFacts &connection = {});

} // namespace Propel
