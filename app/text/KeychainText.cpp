// SPDX-License-Identifier: MIT
#include "app/text/KeychainText.h"

#include "app/text/Words.h"

namespace Propel::Text {

QString keychainName()
{
#if defined(Q_OS_WIN)
    return Words::tr("Windows Credential Manager");
#elif defined(Q_OS_MACOS)
    return Words::tr("macOS Keychain");
#else
    const QString desktop = qEnvironmentVariable("XDG_CURRENT_DESKTOP");
    if (desktop.contains(QLatin1String("KDE")))
        return Words::tr("KWallet");
    if (desktop.contains(QLatin1String("GNOME")) || desktop.contains(QLatin1String("Unity")))
        return Words::tr("your keyring");
    return Words::tr("this computer's keychain");
#endif
}

} // namespace Propel::Text
