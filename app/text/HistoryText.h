// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/HistoryEntry.h"

/// A connection's history in words.
namespace Propel::Text {

/// "Ready for 12 days", "2 permissions missing", "Not tested yet".
QString historyHeadline(const RunHistory &history, const QDateTime &now);

QString entryTitle(const HistoryEntry &entry); ///< "Ready", "2 permissions missing", "Not tested for 3 days"
/// "37 tests, the last one today at 5:04 AM"; empty: it was one.
QString entrySpan(const HistoryEntry &entry, const QDateTime &now);
/// All of it in one sentence, for screen readers and tool tips: "Nov 14 at 10:02 AM: 2 permissions missing. …".
QString entrySentence(const HistoryEntry &entry, const RequirementSet &requirements, const QDateTime &now);

/// All that is kept, a line a run, the oldest first; for spreadsheets.
QByteArray historyCsv(const RunHistory &history, const RequirementSet &requirements);

} // namespace Propel::Text
