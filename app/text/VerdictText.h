// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel::Text {

QString headline(const Report &report); ///< the verdict in a few words: "All 26 permissions OK"
QString summary(const Report &report);  ///< the verdict in one or two sentences, with what to do next
QString word(Verdict verdict);          ///< "ready", "not confirmed", "not ready", "undetermined"

} // namespace Propel::Text
