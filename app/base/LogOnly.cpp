// SPDX-License-Identifier: MIT
#include "app/base/LogOnly.h"

#include "app/base/EnumName.h"

#include <QLoggingCategory>

namespace Propel {
namespace {

Q_LOGGING_CATEGORY(failureLog, "propel.failures", QtWarningMsg)

} // namespace

void logOnly(const Result<> &result, const char *why)
{
    if (!result)
        qCWarning(failureLog).noquote().nospace() << enumName(result.error().cause) << ": " << why;
}

} // namespace Propel
