// SPDX-License-Identifier: MIT
#include "app/text/HistoryText.h"

#include "app/requirements/RequirementSet.h"
#include "app/text/ChangeText.h"
#include "app/text/TimeText.h"
#include "app/text/Words.h"

#include <chrono>

using namespace Qt::StringLiterals;

namespace Propel::Text {
namespace {

using namespace std::chrono;

QString capitalized(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
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

QString entryTitle(const HistoryEntry &entry)
{
    if (!entry.isGap())
        return capitalized(runState(entry.run));
    const auto inDays = static_cast<int>(duration_cast<days>(seconds(entry.from.secsTo(entry.to))).count());
    return Words::tr("Not tested for %n days", nullptr, inDays);
}

QString entrySpan(const HistoryEntry &entry, const QDateTime &now)
{
    if (entry.tests < 2)
        return {};
    //: %n: tests that came to the same, %1: "today at 5:04 AM"
    return Words::tr("%n tests, the last one %1", nullptr, entry.tests).arg(dayAndTime(entry.to, now));
}

QString entrySentence(const HistoryEntry &entry, const RequirementSet &requirements, const QDateTime &now)
{
    //: %1: "Nov 14 at 10:02 AM", %2: "2 permissions missing"
    QStringList sentences{Words::tr("%1: %2").arg(dayAndTime(entry.from, now), entryTitle(entry))};
    sentences += changeLines(entry.change, requirements);
    if (entry.tests > 1)
        sentences += entrySpan(entry, now);
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
