// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel::Text {

struct Explanation
{
    QString what;
    QString remedy = {};   ///< what to do next; empty: nothing can be done
    QString cameBack = {}; ///< in place of an answer, such as "The connection was refused."
};

/// All that is said of a cause. Its texts are in CauseText.cpp, InputText.cpp, KeychainText.cpp and NetworkText.cpp.
Explanation explain(const Error &error, const ConnectionFacts &connection = {});

/// What to do about a fault of one request, where the connection was proven; empty where nothing can be done.
QString remedyOfRow(const Error &error);

Explanation inputText(const Error &error); ///< of what was typed, and of the CA's file
Explanation keychainText(const Error &error);
QString keysSwappedText();
Explanation networkText(const Error &error, const ConnectionFacts &connection); ///< of causes before an answer came
QString quoting(const QString &sentence, const QString &words); ///< the system's words behind ours, where it said any

} // namespace Propel::Text
