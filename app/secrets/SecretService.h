// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

#include <functional>

class QObject;

namespace Propel {

enum class Lookup {
    Unknown, ///< no Secret Service answered within five seconds, or this platform has none
    Nowhere,
    Unlocked,
    Locked, ///< or can't be looked for, because all is locked
};

/// Whether the Secret Service (gnome-keyring, KWallet, KeePassXC) holds an entry, and whether it is locked. Never
/// prompts. `found` is called once, possibly at once, and not after `context` has gone.
///
/// It is needed because libsecret can't tell: from a keyring that stays locked it reads "Entry not found", and removing
/// an entry from it "succeeds" while the entry stays. Tried with gnome-keyring 42 and libsecret 0.20.
///
/// KeePassXC 2.7 lists nothing of a locked database. So where nothing is found, and the default collection is locked
/// and shows no entry at all, the answer is Locked: nobody can say that it isn't there.
void searchSecretService(QObject *context, const QString &service, const QString &name,
                         const std::function<void(Lookup)> &found);

/// Has libsecret open a new session: it keeps its first one, and a keyring that was restarted doesn't know that. False:
/// there is no libsecret.
bool renewSecretService();

} // namespace Propel
