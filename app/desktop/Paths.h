// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// Sets the organisation ("Propel"), the application ("propel-connect") and the version that places and reports depend
/// on. First thing in each main().
void nameTheApplication();

QString configFolder(); ///< connections, draft, settings: QStandardPaths::AppConfigLocation, readable by the owner
                        ///< alone
QString statusFolder(); ///< last results: QStandardPaths::AppDataLocation + "/status"; no secrets in it

} // namespace Propel
