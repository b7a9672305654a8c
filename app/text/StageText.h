// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

namespace Propel::Text {

/// "Address", "Name", "Connection", "Encryption", "Company", "Keys", "Security role", "Permissions"
QString word(Stage stage);
QString word(StageState state); ///< "not tested", "OK", "failed"
QString stageDetail(const StageOutcome &stage, const ConnectionFacts &connection = {});
QString stageRemedy(const StageOutcome &stage, const ConnectionFacts &connection);

/// The parts of a failed stage, one after the other. All are plain text, and none holds a key.
QString tried(const StageOutcome &stage, const Report &report);    ///< "GET https://…, without keys."
QString cameBack(const StageOutcome &stage, const Report &report); ///< the status, the certificate, the other's words
QString meaning(const StageOutcome &stage, const Report &report);  ///< without what cameBack() quotes
QStringList supportLines(const Report &report); ///< the codes and addresses of a failed stage; empty where none failed
/// All that a support desk asks for, in lines; empty where no stage failed.
QString ticket(const Report &report);

/// "Waiting 12 s: the instance asked for it."; the seconds that are left, rounded up.
QString holdingBack(const QDateTime &until, const QDateTime &now);
QString tryingAgain();    ///< "No good answer yet: trying again."
QString keychainMayAsk(); ///< "Waiting for the keychain. It may ask for its password in a window behind this one."

} // namespace Propel::Text
