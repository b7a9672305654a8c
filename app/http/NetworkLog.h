// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Error.h"
#include "app/http/HttpAnswer.h"
#include "app/http/RequestLedger.h"
#include "app/http/RetryPolicy.h"

/// What the network does, for the log: no header, no query and no body is ever in it.
namespace Propel::NetworkLog {

/// One line for each try: method, host, path, status or cause, time, size.
void request(const LedgerEntry &entry, Cause cause);
void tls(const LedgerEntry &entry, const TlsFacts &facts);
void again(const QUrl &url, int tries, const RetryWait &wait);
void awoke(qsizetype startedOver); ///< after a sleep, or after the program was stopped
void memoryShort(qsizetype underWay);
void proxy(const QString &proxy); ///< empty: the system's own choice

} // namespace Propel::NetworkLog
