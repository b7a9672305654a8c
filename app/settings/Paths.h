// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// Sets the organisation ("Propel"), the application ("propel-connect") and the version that places and reports depend
/// on. First thing in each main().
void nameTheApplication();

QString configFolder();  ///< connections, draft, settings: QStandardPaths::AppConfigLocation, readable by the owner
                         ///< alone
QString settingsFile();  ///< the person's own settings
QString historyFolder(); ///< what earlier tests came to, a file a connection; for the owner alone, as the settings are
QString logFile(); ///< the log for support, in the platform's place for logs; empty: there is no home to put it in
/// Last results, where no setting names another place: QStandardPaths::AppDataLocation + "/status"; no secrets in it
QString usualStatusFolder();

} // namespace Propel
