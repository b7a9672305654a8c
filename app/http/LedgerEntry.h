// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>
#include <QUrl>

namespace Propel {

/// One request that was sent, each try and each redirect on its own. Holds no header.
struct LedgerEntry
{
    QDateTime at;   ///< when it was sent, UTC
    QString method; ///< always "GET"; kept as data so that the report shows it rather than claims it
    QUrl url;
    int status = 0;   ///< 0: no answer came
    qint64 bytes = 0; ///< of the answer's body, unpacked
    qint64 milliseconds = 0;

    friend bool operator==(const LedgerEntry &, const LedgerEntry &) = default;
};

} // namespace Propel
