// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// Sets the organisation ("Propel"), the application ("propel-connect") and the version that places and reports depend
/// on. First thing in each main().
void nameTheApplication();

QString configFolder(); ///< connections, draft, settings: QStandardPaths::AppConfigLocation, readable by the owner
                        ///< alone
QString logFile();      ///< the log for support, in the platform's place for logs; empty: there is no home to put it in
QString statusFolder(); ///< last results: QStandardPaths::AppDataLocation + "/status"; no secrets in it

} // namespace Propel
