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
class SecretServiceSearch : public QObject
{
    Q_DISABLE_COPY_MOVE(SecretServiceSearch)
public:
    enum class Held {
        Unknown, ///< no Secret Service answered within five seconds, or this platform has none
        Nowhere,
        Unlocked,
        Locked,
    };
    using Answered = std::function<void(Held)>;

    SecretServiceSearch() = default;

    /// `answered` is called once, possibly at once, and not after this object has gone.
    void start(const QString &service, const QString &key, Answered answered);
};

} // namespace Propel
