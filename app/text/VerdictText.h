// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel::Text {

QString headline(const Report &report); ///< the verdict in a few words: "All 26 permissions OK"
QString summary(const Report &report);  ///< the verdict in one or two sentences, with what to do next
/// For the view that shows the list of changes; `isWatched`: it updates by itself.
QString verdictSentence(const Report &report, bool isWatched);
QString word(Verdict verdict); ///< "ready", "not confirmed", "not ready", "undetermined"

} // namespace Propel::Text
