// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainFault.h"

#include "app/base/Text.h"

#include <QtGlobal>

#if defined(Q_OS_LINUX)
#include <libintl.h>
#endif

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

// On Linux QtKeychain turns libsecret's "is locked" into AccessDenied, and KWallet answers so when it stays closed.
#if defined(Q_OS_LINUX)
constexpr Cause accessDenied = Cause::KeychainLocked;
#else
constexpr Cause accessDenied = Cause::KeychainDenied;
#endif

// Where it stands in the words, there is no login collection: it was never unlocked, so never made, or its file is
// gone.
constexpr auto collectionPath = "/org/freedesktop/secrets/"_L1;

/// GLib's words as they stand in front of us: it translates its own.
QString inGLibsWords(const char *words)
{
#if defined(Q_OS_LINUX)
    return QString::fromUtf8(::dgettext("glib20", words));
#else
    return QString::fromUtf8(words);
#endif
}

// "Other" is all that QtKeychain keeps of a D-Bus failure, so the words have to tell. Only parts that are never
// translated are looked for, and GLib's own in its own translation; the rest stays KeychainFailed with its words.
Cause fromWords(const QString &words)
{
    struct Sign
    {
        QString words;
        Cause cause;
    };
    const Sign signs[] = {
        {inGLibsWords("Timeout was reached"), Cause::KeychainSilent},
        {u"DBus.Error.NoReply"_s, Cause::KeychainSilent}, // KWallet, while its window waits for the password
        {QString(collectionPath), Cause::KeychainLocked},
        // gnome-keyring, when it can't write its file: a read-only folder, a full disk. Why stands behind, translated.
        {u"Couldn't create item"_s, Cause::KeychainUnwritable},
        {u"Couldn't delete collection"_s, Cause::KeychainUnwritable},
        {u"read-only"_s, Cause::KeychainUnwritable},
        {u"org.freedesktop.secrets"_s, Cause::KeychainUnavailable},
        {u".service files"_s, Cause::KeychainUnavailable},
        {u"message bus"_s, Cause::KeychainUnavailable},
        {u"D-Bus"_s, Cause::KeychainUnavailable},
        {u"DBus"_s, Cause::KeychainUnavailable},
        {inGLibsWords("Could not connect: "), Cause::KeychainUnavailable},
        // Windows, of a write: no such logon session (a service's account, or a policy against saved credentials),
        // the Credential Manager's service is disabled or doesn't run, access denied.
        {u"WindowsError: 520:"_s, Cause::KeychainUnavailable},
        {u"WindowsError: 422:"_s, Cause::KeychainUnavailable},
        {u"WindowsError: 426:"_s, Cause::KeychainUnavailable},
        {u"WindowsError: 6ba:"_s, Cause::KeychainUnavailable},
        {u"WindowsError: 5:"_s, Cause::KeychainDenied},
    };
    for (const Sign &sign : signs) { // in this order: a NoReply speaks of the message bus as well
        if (words.contains(sign.words))
            return sign.cause;
    }
    return Cause::KeychainFailed;
}

Cause causeOf(QKeychain::Error code, const QString &words)
{
    switch (code) {
    case QKeychain::NoError:
        return Cause::None;
    case QKeychain::EntryNotFound: // gnome-keyring says so of the collection as well
        return words.contains(collectionPath) ? Cause::KeychainLocked : Cause::KeychainEntryMissing;
    case QKeychain::AccessDeniedByUser:
        return Cause::KeychainDenied;
    case QKeychain::AccessDenied:
        return accessDenied;
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return Cause::KeychainUnavailable;
    case QKeychain::CouldNotDeleteEntry:
        return Cause::KeychainFailed;
    case QKeychain::OtherError:
        return fromWords(words);
    }
    return Cause::KeychainFailed; // a code of a later QtKeychain
}

} // namespace

Result<> keychainAnswer(QKeychain::Error code, const QString &words)
{
    const Cause cause = causeOf(code, words);
    if (cause == Cause::None)
        return {};
    return fail(cause, plainExcerpt(words));
}

} // namespace Propel
