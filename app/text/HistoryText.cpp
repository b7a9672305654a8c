// SPDX-License-Identifier: MIT
#include "app/text/HistoryText.h"

#include "app/requirements/RequirementSet.h"
#include "app/text/ChangeText.h"
#include "app/text/TimeText.h"
#include "app/text/Words.h"

#include <QLocale>

#include <algorithm>
#include <chrono>
#include <optional>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

using namespace std::chrono;

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

bool isReady(const HistoryEntry &entry)
{
    return !entry.isGap() && entry.run.verdict == Verdict::Ready;
}

/// Nothing where that isn't known.
std::optional<bool> wasReadyBefore(const QList<HistoryEntry> &entries, qsizetype at)
{
    return at > 0 && !entries.at(at - 1).isGap() ? std::optional(isReady(entries.at(at - 1))) : std::nullopt;
}

QString lengthText(const QDateTime &from, const QDateTime &to)
{
    const seconds length(from.secsTo(to));
    if (length >= days(1))
        return Words::tr("%n days", nullptr, static_cast<int>(duration_cast<days>(length).count()));
    if (length >= hours(1))
        return Words::tr("%n h", nullptr, static_cast<int>(duration_cast<hours>(length).count()));
    return Words::tr("%n min", nullptr, static_cast<int>(std::max<qint64>(1, duration_cast<minutes>(length).count())));
}

QString namesOf(const QStringList &ids, const RequirementSet &requirements)
{
    QStringList names;
    for (const QString &id : ids)
        names += rowName(id, requirements);
    return names.join(u"; "_s);
}

/// Quoted; what a spreadsheet would take for a formula isn't one.
QString cell(QString text)
{
    static const QString formula = u"=+-@\t\r"_s;
    if (!text.isEmpty() && formula.contains(text.front()))
        text.prepend(u'\'');
    return u'"' + text.replace(u'"', u"\"\""_s) + u'"';
}

QString line(const QStringList &cells)
{
    QStringList quoted;
    for (const QString &each : cells)
        quoted += cell(each);
    return quoted.join(u',') + u"\r\n"_s; // RFC 4180
}

} // namespace

QString historyHeadline(const RunHistory &history, const QDateTime &now)
{
    if (history.runs.isEmpty())
        return Words::tr("Not tested yet");
    const RunRecord &last = history.runs.constLast();
    const seconds length(sinceOfVerdict(history).secsTo(now));
    const auto inDays = static_cast<int>(duration_cast<days>(length).count());
    const auto inHours = static_cast<int>(duration_cast<hours>(length).count());
    if (last.verdict == Verdict::Ready && inDays > 0)
        return Words::tr("Ready for %n days", nullptr, inDays);
    if (last.verdict == Verdict::Ready && inHours > 0)
        return Words::tr("Ready for %n hours", nullptr, inHours);
    return capitalized(runState(last));
}

QString entryTitle(const QList<HistoryEntry> &entries, qsizetype at)
{
    const HistoryEntry &entry = entries.at(at);
    if (entry.isGap())
        return Words::tr("Not tested");
    return isReady(entry) && wasReadyBefore(entries, at) == false ? Words::tr("Ready again")
                                                                  : capitalized(runState(entry.run));
}

QString entryRest(const QList<HistoryEntry> &entries, qsizetype at)
{
    const HistoryEntry &entry = entries.at(at);
    const std::optional<bool> wasReady = wasReadyBefore(entries, at);
    if (entry.isGap())
        //: How long nothing was tested. %1: "18 h"
        return Words::tr("for %1").arg(lengthText(entry.from, entry.to));
    if (at == 0)
        return Words::tr("first test");
    if (wasReady == true && entry.run.verdict == Verdict::NotReady)
        //: How long it had been ready. %1: "31 days"
        return Words::tr("after %1 ready").arg(lengthText(entries.at(at - 1).from, entry.from));
    if (wasReady == false && isReady(entry))
        //: How long it had not been ready. %1: "2 days"
        return Words::tr("after %1").arg(lengthText(entries.at(at - 1).from, entry.from));
    if (at + 1 < entries.size())
        return Words::tr("for %1").arg(lengthText(entry.from, entries.at(at + 1).from));
    return entry.tests > 1 ? Words::tr("since then, %n tests", nullptr, entry.tests) : QString();
}

QString entryTime(const QList<HistoryEntry> &entries, qsizetype at, const QDateTime &now)
{
    const HistoryEntry &entry = entries.at(at);
    if (at + 1 == entries.size() && entry.tests > 1)
        //: The last of several tests. %1: "12 min ago"
        return Words::tr("last test %1").arg(age(entry.to, now));
    return QLocale().toString(entry.from.toLocalTime().time(), QLocale::ShortFormat);
}

QString entrySentence(const QList<HistoryEntry> &entries, qsizetype at, const RequirementSet &requirements,
                      const QDateTime &now)
{
    const HistoryEntry &entry = entries.at(at);
    //: %1: "Nov 14 at 10:02 AM", %2: "2 permissions missing", %3: "after 31 days ready"
    QStringList sentences{Words::tr("%1: %2 %3")
                              .arg(dayAndTime(entry.from, now), entryTitle(entries, at), entryRest(entries, at))
                              .trimmed()};
    sentences += changeLines(entry.change, requirements);
    if (entry.tests > 1)
        //: %n: tests that came to the same, %1: "today at 5:04 AM"
        sentences += Words::tr("%n tests, the last one %1", nullptr, entry.tests).arg(dayAndTime(entry.to, now));
    return sentences.join(u". "_s) + u'.';
}

QByteArray historyCsv(const RunHistory &history, const RequirementSet &requirements)
{
    QString csv = line({Words::tr("Time"), Words::tr("Result"), Words::tr("Missing"), Words::tr("Not confirmed"),
                        Words::tr("Not tested"), Words::tr("ConnectWise version"), Words::tr("Requirements"),
                        Words::tr("Tests")});
    for (const RunRecord &run : history.runs) {
        const QDateTime local = run.at.toLocalTime();
        csv += line({local.toOffsetFromUtc(local.offsetFromUtc()).toString(Qt::ISODate), capitalized(runState(run)),
                     namesOf(run.failed, requirements), namesOf(run.unconfirmed, requirements),
                     namesOf(run.untested, requirements), run.version, run.requirements, QString::number(run.tests)});
    }
    return "\xEF\xBB\xBF" + csv.toUtf8(); // without it Excel takes it for the system's own code page
}

} // namespace Propel::Text
