// SPDX-License-Identifier: MIT
#pragma once

#include "app/text/CauseText.h"

namespace Propel {

/// What a button below a fault does.
enum class NextAction {
    None,
    TestAgain,
    CorrectKeys,
    SwapKeys,
    CheckAddress,
    ChooseCaFile,
    EditConnection, ///< its proxy or another of its advanced settings
    SignInToProxy,
    OpenConnectWise
};

namespace Text {

/// One thing to do about a fault: when, or why; how; and the button that does it.
struct FaultAdvice
{
    QString title;
    QString text;
    NextAction action = NextAction::None;
    QString button = {}; ///< empty: actionText() of the action
};

QString faultTitle(const Error &error, const ConnectionFacts &connection); ///< "Can't reach connect.acme.com"
/// Why; empty where the title says it all.
QString faultReason(const Error &error, const ConnectionFacts &connection);
/// One or two, the likelier one first.
QList<FaultAdvice> faultAdvice(const Error &error, const ConnectionFacts &connection);
/// A line each, of why ConnectWise may have rejected the keys.
QString rejectionReasons(const QString &companyId);
Explanation fieldText(const Error &error, const ConnectionFacts &connection); ///< below the field at fault
/// A button: "Test again", "Choose CA file…". `isWhileEditing`: the connection isn't saved, or is open for editing.
QString actionText(NextAction action, bool isWhileEditing = false);

} // namespace Text
} // namespace Propel
