// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#include <functional>

namespace Propel {

/// Whether the Secret Service (gnome-keyring, KWallet, KeePassXC) holds an entry, and whether it is locked. Never
/// prompts.
///
/// It is needed because libsecret can't tell: from a keyring that stays locked it reads "Entry not found", and removing
/// an entry from it "succeeds" while the entry stays. Tried with gnome-keyring 42 and libsecret 0.20.
///
/// KeePassXC 2.7 lists nothing of a locked database. So where nothing is found, and the default collection is locked
/// and shows no entry at all, the answer is Locked: nobody can say that it isn't there.
class SecretServiceSearch : public QObject
{
    Q_DISABLE_COPY_MOVE(SecretServiceSearch)
public:
    enum class Lookup {
        Unknown, ///< no Secret Service answered within five seconds, or this platform has none
        Nowhere,
        Unlocked,
        Locked, ///< or can't be looked for, because all is locked
    };
    using Answered = std::function<void(Lookup)>;

    SecretServiceSearch() = default;

    /// `answered` is called once, possibly at once, and not after this object has gone.
    void start(const QString &service, const QString &key, Answered answered);

private:
    void lookForAnyDefault(const Answered &answered);
    void lookWhetherItHides(const QString &collection, const Answered &answered);
};

} // namespace Propel
