// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// Sets the organisation ("Propel"), the application ("propel-connect") and the version that places and reports depend
/// on. First thing in each main().
void nameTheApplication();

/// Windows: moves what version 0.1 kept on this computer alone into the folder that roams. Next in each main().
void takeOverEarlierFiles();

/// Connections, drafts, settings, for the owner alone. On Windows it roams with the profile, as the entries of the
/// Credential Manager do; all other folders are on this computer alone.
QString configFolder();
QString settingsFile();  ///< the person's own settings
QString historyFolder(); ///< what earlier tests came to, a file a connection; for the owner alone, as the settings are
QString logFile(); ///< the log for support, in the platform's place for logs; empty: there is no home to put it in
/// Last results, where no setting names another place: no secrets in it
QString usualStatusFolder();

} // namespace Propel
