// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel {

/// What can be set outside a connection. An administrator's preset (/etc/xdg/Propel/propel-connect.conf, or the Windows
/// policy key) gives the defaults, the person's own settings go before it.
struct Settings
{
    QString clientId; ///< option PROPEL_CLIENT_ID of the build < preset < settings; empty: none is sent
    QString language; ///< "de"; empty: the system's

    static Settings load();
};

} // namespace Propel
