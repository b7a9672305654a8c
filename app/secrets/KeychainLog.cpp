// SPDX-License-Identifier: MIT
#include "app/secrets/KeychainLog.h"

#include "app/base/EnumName.h"

#include <QLoggingCategory>

namespace Propel::KeychainLog {
namespace {

Q_LOGGING_CATEGORY(keychainLog, "propel.keychain", QtWarningMsg)

} // namespace

void requested(const char *what)
{
    qCDebug(keychainLog).noquote().nospace() << what << ": asked";
}

void ended(const char *what, const Result<> &result)
{
    const QString outcome = result ? QStringLiteral("done") : enumName(result.error().cause);
    qCInfo(keychainLog).noquote().nospace() << what << ": " << outcome;
}

} // namespace Propel::KeychainLog
