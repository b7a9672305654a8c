// SPDX-License-Identifier: MIT
#pragma once

#include <QString>

namespace Propel::Text {

/// Where private keys are kept on this system, as people call it: "Windows Credential Manager", "your keyring",
/// "KWallet", "this computer's keychain".
QString keychainName();

} // namespace Propel::Text
