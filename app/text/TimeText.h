// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QString>

/// Times as people say them, in local time.
namespace Propel::Text {

QString day(const QDateTime &at,
            const QDateTime &now); ///< "Nov 14", "Nov 14, 2025"; always with the year where `now` is invalid
QString dayAndTime(const QDateTime &at, const QDateTime &now); ///< "today at 5:04 AM", "Nov 14 at 5:04 AM"
QString until(const QDateTime &at, const QDateTime &now);      ///< "11:06 PM today"; else as dayAndTime()
/// "Tested just now in 1.1 s", "Tested 4 min ago", "Tested today at 5:04 AM", "Tested Nov 14".
QString testedAge(const QDateTime &at, const QDateTime &now);
QString age(const QDateTime &at, const QDateTime &now);      ///< "just now", "4 min ago", "today at 5:04 AM", "Nov 14"
QString nextTest(const QDateTime &at, const QDateTime &now); ///< "next test in 3 h 56 min"
QString timeStamp(const QDateTime &at);                      ///< for paper: "November 28, 2026, 9:04 AM EST"
QString exactTime(const QDateTime &at);                      ///< for tooltips: with seconds and time zone

} // namespace Propel::Text
