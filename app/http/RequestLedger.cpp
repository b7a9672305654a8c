// SPDX-License-Identifier: MIT
#include "app/http/RequestLedger.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {

qsizetype RequestLedger::open(LedgerEntry entry)
{
    m_entries += std::move(entry);
    return m_entries.size() - 1;
}

void RequestLedger::close(qsizetype place, int status, qint64 bytes, qint64 milliseconds)
{
    LedgerEntry &entry = m_entries[place];
    entry.status = status;
    entry.bytes = bytes;
    entry.milliseconds = milliseconds;
}

qsizetype RequestLedger::changes() const
{
    return std::count_if(m_entries.begin(), m_entries.end(),
                         [](const LedgerEntry &entry) { return entry.method != "GET"_L1; });
}

} // namespace Propel
