// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"
#include "app/diagnosis/Report.h"

/// The two halves of Wording::explain(), a room each.
namespace Propel::Wording {

QString whatHappened(const Error &error, const ConnectionFacts &connection);
QString whatToDo(const Error &error, const ConnectionFacts &connection); ///< empty where nothing can be done

QString whatHappenedInTls(const Error &error); ///< of the causes about encryption and certificates
QString whatToDoAboutTls(const Error &error);

/// The system's own words (Qt's, the TLS library's, the keychain's) behind ours, where it said any.
QString quoting(const QString &sentence, const QString &words);
QString choose(const QString &name, const QString &with, const QString &without); ///< with the name, where there is one

/// In place of whatToDo() once the instance has answered in the same run, so that its address is right. `apiHost`: as
/// companyinfo told it. Empty where it makes no difference.
QString whatToDoLater(Cause cause, const QString &apiHost);

QString whatToDoWithRow(const Error &error); ///< of a connection that was proven; empty where nothing can be done

} // namespace Propel::Wording
