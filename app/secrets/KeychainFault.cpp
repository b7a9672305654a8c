// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainFault.h"

#include "app/base/Text.h"

#include <QtGlobal>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

// On Linux QtKeychain turns libsecret's "is locked" into AccessDenied, and KWallet answers so when it stays closed.
#if defined(Q_OS_LINUX)
constexpr Cause accessDenied = Cause::KeychainLocked;
#else
constexpr Cause accessDenied = Cause::KeychainDenied;
#endif

// "Other" is all that QtKeychain keeps of a D-Bus failure, so the words have to tell. Only parts that are never
// translated are looked for, except for GLib's "Could not connect"; the rest stays KeychainFailed with its words.
Cause fromWords(const QString &words)
{
    if (words.contains("/org/freedesktop/secrets/"_L1)) // no login collection: it was never unlocked, so never made
        return Cause::KeychainLocked;
    for (const QLatin1StringView sign : {"org.freedesktop.secrets"_L1, ".service files"_L1, "message bus"_L1,
                                         "D-Bus"_L1, "DBus"_L1, "Could not connect"_L1}) {
        if (words.contains(sign))
            return Cause::KeychainUnavailable;
    }
    return Cause::KeychainFailed;
}

Cause causeOf(QKeychain::Error code, const QString &words)
{
    switch (code) {
    case QKeychain::NoError:
        return Cause::None;
    case QKeychain::EntryNotFound:
        return Cause::KeychainEntryMissing;
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
