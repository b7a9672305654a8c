// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/base/Secret.h"
#include "app/http/ProxySignIn.h"

namespace Propel {

/// Reads the private key from standard input: the first line that isn't blank, at most 64 KiB. On a terminal it is
/// asked for on standard error, and what is typed isn't shown. Blocks, before the event loop; fails with
/// Cause::Cancelled when the program is to end (TerminationRequests), and as parsePrivateKey() does.
Result<Secret> readPrivateKeyFromInput();

/// Asks for them on the terminal; what is typed as the password isn't shown. Blocks. Nothing where the input ends or an
/// the program is to end.
std::optional<ProxySignIn> askForProxySignIn(const QString &proxy);

struct TypedConnection
{
    QString domain;
    QString companyId;
    QString publicKey;
};

/// Asks for a connection to test once, all but its private key, and again for what can't be right. Blocks. Nothing
/// where the input ends or is empty.
std::optional<TypedConnection> askForConnection();

} // namespace Propel
