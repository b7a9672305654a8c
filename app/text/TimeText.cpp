// SPDX-License-Identifier: MIT
#include "app/text/TimeText.h"

#include "app/text/Words.h"

#include <QLocale>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

QString dateText(QDate date, QDate today)
{
    //: A date of this year, and one of another year, as QLocale::toString() writes it
    const QString format = date.year() == today.year() ? Words::tr("MMM d") : Words::tr("MMM d, yyyy");
    return QLocale().toString(date, format);
}

} // namespace

QString day(const QDateTime &at, const QDateTime &now)
{
    return dateText(at.toLocalTime().date(), now.toLocalTime().date());
}

QString dayAndTime(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    const QDate today = now.toLocalTime().date();
    const QString time = QLocale().toString(local.time(), QLocale::ShortFormat);
    if (local.date() == today)
        //: %1: a time of day
        return Words::tr("today at %1").arg(time);
    //: %1: a date, %2: a time of day
    return Words::tr("%1 at %2").arg(dateText(local.date(), today), time);
}

QString until(const QDateTime &at, const QDateTime &now)
{
    const QDateTime local = at.toLocalTime();
    //: %1: a time of day. After “until”
    return local.date() == now.toLocalTime().date()
               ? Words::tr("%1 today").arg(QLocale().toString(local.time(), QLocale::ShortFormat))
               : dayAndTime(at, now);
}

QString testedAge(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    const auto minutes = static_cast<int>(seconds / 60);
    if (seconds < 60)
        return Words::tr("Tested just now");
    if (minutes < 60)
        return Words::tr("Tested %n min ago", nullptr, minutes);
    const QDate day = at.toLocalTime().date();
    const QDate today = now.toLocalTime().date();
    //: %1: "today at 5:04 AM", or a date
    return Words::tr("Tested %1").arg(day == today ? dayAndTime(at, now) : dateText(day, today));
}

QString age(const QDateTime &at, const QDateTime &now)
{
    const qint64 seconds = at.secsTo(now);
    if (seconds < 60)
        return Words::tr("just now");
    if (seconds < 3600)
        return Words::tr("%n min ago", nullptr, static_cast<int>(seconds / 60));
    const QDate today = now.toLocalTime().date();
    const QDate day = at.toLocalTime().date();
    return day == today ? dayAndTime(at, now) : dateText(day, today);
}

QString nextTest(const QDateTime &at, const QDateTime &now)
{
    const qint64 minutes = (now.secsTo(at) + 59) / 60;
    if (minutes < 1)
        return Words::tr("next test soon");
    if (minutes < 60)
        return Words::tr("next test in %n min", nullptr, static_cast<int>(minutes));
    if (minutes % 60 == 0)
        return Words::tr("next test in %n h", nullptr, static_cast<int>(minutes / 60));
    //: %1: hours, %2: minutes
    return Words::tr("next test in %1 h %2 min").arg(minutes / 60).arg(minutes % 60);
}

QString timeStamp(const QDateTime &at)
{
    const QDateTime local = at.toLocalTime();
    //: A date on paper, as QLocale::toString() writes it
    const QString date = QLocale().toString(local.date(), Words::tr("MMMM d, yyyy"));
    //: %1: a date, %2: a time of day, %3: a time zone's short name
    return Words::tr("%1, %2 %3")
        .arg(date, QLocale().toString(local.time(), QLocale::ShortFormat), local.timeZoneAbbreviation());
}

QString exactTime(const QDateTime &at)
{
    return QLocale().toString(at.toLocalTime(), QLocale::LongFormat);
}

} // namespace Propel::Text
