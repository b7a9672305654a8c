// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainLog.h"

#include "app/base/EnumName.h"

#include <QLoggingCategory>

namespace Propel::KeychainLog {
namespace {

Q_LOGGING_CATEGORY(keychainLog, "propel.keychain", QtWarningMsg)

} // namespace

void asking(const char *what)
{
    qCDebug(keychainLog).noquote().nospace() << what << ": asked";
}

void outcome(const char *asked, Cause cause)
{
    const QString ended = cause == Cause::None ? QStringLiteral("done") : enumName(cause);
    qCInfo(keychainLog).noquote().nospace() << asked << ": " << ended;
}

} // namespace Propel::KeychainLog
