// SPDX-License-Identifier: MIT
#pragma once

#include <functional>

namespace Propel {

enum class KWallet {
    NotUsed, ///< no KDE session, KWallet isn't installed, or it is switched off: the Secret Service is the keychain
    Answers,
    Silent, ///< it didn't answer within half a minute
    Failed, ///< it couldn't be started: QtKeychain takes the Secret Service, which may be the wrong keychain
};

/// Starts KWallet, if this session's keychain is KWallet, and waits until it answers. `done` is called once, possibly
/// at once.
///
/// QtKeychain up to 0.15 asks KWallet once per process, with a time limit of 500 ms, and otherwise uses the Secret
/// Service until the process ends. A wallet that starts late would then look as if it had no keys.
void startKWallet(const std::function<void(KWallet)> &done);

} // namespace Propel
