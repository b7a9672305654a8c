// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel::Text {

/// Where private keys are kept on this system, as people call it: "Windows Credential Manager", "your keyring",
/// "KWallet", "this computer's keychain".
QString keychainName();

/// `text` with that name in the place of %1. Where it begins the sentence, it is written with a capital.
QString withKeychain(const QString &text);

/// Windows: the person's profile, and with it the keychain, is temporary or mandatory. Windows deletes it at sign-out.
bool isKeychainTemporary();

} // namespace Propel::Text
