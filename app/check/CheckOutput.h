// SPDX-License-Identifier: MIT
#pragma once

#include "app/check/CheckOptions.h"
#include "app/diagnosis/Report.h"

namespace Propel {

/// Writes the report where the options want it: standard output, and the HTML file. False, and a complaint, where it
/// could not be written.
bool printReport(const Report &report, const CheckOptions &options, bool toOutput = true);

/// What happened and what to do, in one line.
QString sentenceOf(const Error &error, const ConnectionFacts &connection = {});

} // namespace Propel
