// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QList>
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

/// All that was sent, in the order of sending.
class RequestLedger
{
public:
    /// `entry` is what is known when it is sent; the place it gets is closed once the answer, or none, has come.
    qsizetype open(LedgerEntry entry);
    void close(qsizetype place, int status, qint64 bytes, qint64 milliseconds);

    [[nodiscard]] const QList<LedgerEntry> &entries() const { return m_entries; }
    [[nodiscard]] qsizetype changes() const; ///< requests that were no GET: 0, or something is badly wrong

private:
    QList<LedgerEntry> m_entries;
};

} // namespace Propel
