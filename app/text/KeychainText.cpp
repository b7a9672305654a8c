// SPDX-License-Identifier: MIT
#include "app/text/KeychainText.h"

#include "app/text/CauseText.h"
#include "app/text/Words.h"

#ifdef Q_OS_WIN
#include <qt_windows.h>
#include <userenv.h>
#endif

namespace Propel::Text {
namespace {

/// Where a keychain doesn't work.
QString withoutKeychain()
{
    return forReader(Words::tr("Or continue for this session only, without storing the key."),
                     Words::tr("Or pass the key yourself, with --domain, --company, --public-key, and "
                               "--private-key-stdin."));
}

} // namespace

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

QString withKeychain(const QString &text)
{
    const QString sentence =
        QString(text).replace(QLatin1String("%1"), keychainName()); // a translation may do without it
    return sentence.left(1).toUpper() + sentence.mid(1);
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

Explanation keychainText(const Error &error)
{
    const Cause cause = error.cause;
    const QString &words = error.detail;
    // %1 in all of them: Windows Credential Manager, your keyring, ...
    if (cause == Cause::KeychainLocked)
        return {withKeychain(Words::tr("%1 is locked.")),
                Words::tr("Try again, and unlock it when prompted, usually with your computer password. No "
                          "prompt? Unlock it in “Passwords and Keys”, KWalletManager, or KeePassXC.")};
    if (cause == Cause::KeychainDenied)
        return {withKeychain(Words::tr("%1 refused access.")),
                Words::tr("Try again, and allow access when the system asks.")};
    if (cause == Cause::KeychainUnavailable)
        return {
            quoting(withKeychain(Words::tr("%1 doesn't respond.")), words),
#ifdef Q_OS_WIN
            Words::tr("Ask your administrator whether a policy turns off Credential Manager (\"Network access: Do not "
                      "allow storage of passwords and credentials for network authentication\").") +
                u' ' + withoutKeychain()};
#else
            Words::tr("On Linux, start one (gnome-keyring, KWallet or KeePassXC) and sign in with a desktop session. "
                      "Elsewhere, sign out and back in.") +
                u' ' + withoutKeychain()};
#endif
    if (cause == Cause::KeychainEntryMissing)
        return {withKeychain(Words::tr("%1 has no private key for this connection.")),
                forReader(Words::tr("Enter the private key again. Each account on this computer stores its own keys."),
                          Words::tr("Enter the private key again in Propel Connect. Each account on this computer "
                                    "stores its own keys."))};
    if (cause == Cause::KeychainTooLarge)
        return {withKeychain(Words::tr("The private key is too long for %1.")),
                Words::tr("Check that you pasted only the private key.")};
    if (cause == Cause::KeychainMismatch)
        return {withKeychain(Words::tr("%1 took the private key, but returned something else.")),
                Words::tr("Try again; the key is stored once more. If it happens again, continue for this session "
                          "only, without storing the key.")};
    if (cause == Cause::KeychainForgot)
        return {withKeychain(Words::tr("%1 reported the private key as stored, but doesn't have it.")),
                Words::tr("Check whether its own program reports that it can't save, then try again. Or "
                          "continue for this session only, without storing the key.")};
    if (cause == Cause::KeychainUnwritable)
        return {quoting(withKeychain(Words::tr("%1 can be read, but not written.")), words),
                Words::tr("Its file may be read-only, or the disk full. gnome-keyring keeps it in "
                          "~/.local/share/keyrings: check that you can write there and that there is room, then try "
                          "again.") +
                    forReader(u' ' + Words::tr("Or continue for this session only, without storing the key."), {})};
    if (cause == Cause::KeychainSilent)
        return {
            withKeychain(Words::tr("%1 didn't answer.")),
            Words::tr("Look for a window that asks for its password; it may be behind another one. Then try again. If "
                      "there is none, sign out and back in.") +
                u' ' + withoutKeychain()};
    if (cause == Cause::KeychainFailed)
        return {quoting(withKeychain(Words::tr("%1 reported an error.")), words),
                Words::tr("Try again, or sign out and back in.") + u' ' + withoutKeychain()};
    return {};
}

} // namespace Propel::Text
