// SPDX-License-Identifier: MIT
#include "app/text/KeychainText.h"

#include "app/text/Words.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <userenv.h>
#endif

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

bool isKeychainTemporary()
{
#ifdef Q_OS_WIN
    DWORD kind = 0;
    return GetProfileType(&kind) && (kind & (PT_TEMPORARY | PT_MANDATORY)) != 0;
#else
    return false;
#endif
}

} // namespace Propel::Text
