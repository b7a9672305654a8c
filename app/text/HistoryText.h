// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunChanges.h"

/// A connection's history in words.
namespace Propel::Text {

/// "Ready for 12 days", "2 permissions missing", "Not tested yet".
QString historyHeadline(const RunHistory &history, const QDateTime &now);

/// Of one entry in a list, the oldest first: what was found, and what is to be said behind it.
QString entryTitle(const QList<HistoryEntry> &entries, qsizetype at); ///< "Ready", "2 permissions missing"
QString entryRest(const QList<HistoryEntry> &entries, qsizetype at);  ///< "after 31 days ready", "for 18 h"; or empty
QString entryTime(const QList<HistoryEntry> &entries, qsizetype at, const QDateTime &now); ///< "10:02 AM"
/// All of it in one sentence, for screen readers and tool tips: "Nov 14 at 10:02 AM: 2 permissions missing. …".
QString entrySentence(const QList<HistoryEntry> &entries, qsizetype at, const RequirementSet &requirements,
                      const QDateTime &now);

/// All that is kept, a line a run, the oldest first; for spreadsheets.
QByteArray historyCsv(const RunHistory &history, const RequirementSet &requirements);

} // namespace Propel::Text
