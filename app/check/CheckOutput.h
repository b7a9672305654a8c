// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckOptions.h"
#include "app/check/CheckRun.h"
#include "app/check/ExitCode.h"
#include "app/diagnosis/Report.h"

namespace Propel {

/// Writes the report where the options want it: standard output, and the HTML file. False, and a complaint, where it
/// could not be written.
bool printReport(const Report &report, const CheckOptions &options, bool toOutput = true);

/// For an agent that reads the output alone: no connection could be chosen, and why.
void printNone(const CheckOptions &options, const QString &why);

/// Prints what came of the tests, as the options want it, and says what to end with.
ExitCode printOutcomes(const QList<CheckOutcome> &outcomes, const CheckOptions &options);

/// Says on standard error why there was no run, unless an agent's format is going to say it.
void complainOf(const CheckOutcome &outcome, const CheckOptions &options);

/// What happened and what to do, in one line.
QString sentenceOf(const Error &error, const ConnectionFacts &connection = {});

} // namespace Propel
