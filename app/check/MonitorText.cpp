// SPDX-License-Identifier: MIT
#include "app/check/MonitorText.h"

#include "app/base/EnumName.h"
#include "app/base/Text.h"
#include "app/check/CheckWords.h"
#include "app/report/JsonReport.h"
#include "app/text/CauseText.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"
#include "app/text/VerdictText.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longestLine = 2000;

/// One line that no agent takes for the beginning of something else: "|" starts performance data, "<-" a marker.
QString oneLine(const QString &text)
{
    QString line = plainExcerpt(text, longestLine);
    return line.replace(u'|', u'/').replace("<-"_L1, "< -"_L1);
}

/// The convention's word for an exit code; never translated.
QString statusWord(ExitCode code)
{
    return QStringList{u"OK"_s, u"WARNING"_s, u"CRITICAL"_s, u"UNKNOWN"_s}.at(int(code));
}

QString nagiosLine(ExitCode code, const QString &sentence)
{
    return u"%1 - %2"_s.arg(statusWord(code), sentence);
}

QString performanceData(const CheckResult &result)
{
    QStringList data;
    for (const State state : {State::Passed, State::Failed, State::Unconfirmed, State::Untested})
        data += u"%1=%2"_s.arg(enumName(state), QString::number(result.report.idsIn(state).size()));
    if (result.isLive)
        data += u"time=%1ms"_s.arg(result.report.milliseconds);
    else
        data += u"age=%1s;;%2;0"_s.arg(QString::number(std::max<qint64>(0, result.age.count())),
                                       QString::number(result.maxAge.count()));
    return data.join(u' ');
}

/// What isn't passed, a line each.
QStringList details(const Report &report)
{
    QStringList lines;
    if (const StageOutcome *stage = report.failedStage()) {
        lines += oneLine(Text::explain(stage->error, report.connection).what);
        lines += oneLine(Text::stageRemedy(*stage, report.connection));
        return lines;
    }
    report.eachRow([&](const auto &row) {
        if (row.state != State::Passed)
            lines += oneLine(Text::rowSentence(row));
    });
    return lines;
}

/// What isn't as it should be with this one, a line each.
QStringList details(const CheckResult &result)
{
    if (result.hasReport())
        return details(result.report);
    QStringList lines;
    for (const QString &sentence : {Text::explain(result.error).remedy, result.remark}) {
        if (!sentence.isEmpty())
            lines += oneLine(sentence);
    }
    return lines;
}

/// Each connection's own line where there are several, and its details.
QStringList allDetails(const QList<CheckResult> &results)
{
    QStringList lines;
    for (const CheckResult &result : results) {
        if (results.size() > 1)
            lines += nagiosLine(result.exitCode(), monitorSentence(result));
        lines += details(result);
    }
    return lines;
}

QString performanceData(const QList<CheckResult> &results)
{
    if (results.size() == 1)
        return results.constFirst().hasReport() ? performanceData(results.constFirst()) : QString();
    QStringList data{u"connections=%1"_s.arg(results.size())};
    for (const ExitCode code : {ExitCode::Ready, ExitCode::Unconfirmed, ExitCode::NotReady, ExitCode::Undetermined}) {
        const auto count =
            std::ranges::count_if(results, [code](const CheckResult &result) { return result.exitCode() == code; });
        data += u"%1=%2"_s.arg(statusWord(code).toLower()).arg(count);
    }
    return data.join(u' ');
}

QString withEnds(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : lines.join(u'\n') + u'\n';
}

QJsonObject jsonOf(const CheckResult &result)
{
    QJsonObject object = toJson(result.report);
    if (result.isLive)
        return object;
    if (!result.hasReport()) {
        const Text::Explanation explanation = Text::explain(result.error);
        object.insert(u"error"_s, QJsonObject{{u"cause"_s, enumName(result.error.cause)},
                                              {u"detail"_s, explanation.what},
                                              {u"remedy"_s, explanation.remedy}});
    } else {
        object.insert(u"age"_s, QJsonObject{{u"seconds"_s, qint64(result.age.count())},
                                            {u"most"_s, qint64(result.maxAge.count())},
                                            {u"tooOld"_s, result.isTooOld()}});
    }
    return object;
}

struct AgeTexts
{
    const char *seconds;
    const char *minutes;
    const char *hours;
    const char *days;
};
constexpr AgeTexts span{QT_TRANSLATE_N_NOOP("Check", "%n seconds"), QT_TRANSLATE_N_NOOP("Check", "%n minutes"),
                        QT_TRANSLATE_N_NOOP("Check", "%n hours"), QT_TRANSLATE_N_NOOP("Check", "%n days")};
constexpr AgeTexts past{QT_TRANSLATE_N_NOOP("Check", "%n seconds ago"), QT_TRANSLATE_N_NOOP("Check", "%n minutes ago"),
                        QT_TRANSLATE_N_NOOP("Check", "%n hours ago"), QT_TRANSLATE_N_NOOP("Check", "%n days ago")};

QString ageText(std::chrono::seconds age, const AgeTexts &texts)
{
    using namespace std::chrono;
    const auto text = [age](const char *words, seconds unit) {
        return CheckWords::tr(words, nullptr, static_cast<int>(std::max<qint64>(0, age / unit)));
    };
    if (age < minutes(2))
        return text(texts.seconds, seconds(1));
    if (age < hours(2))
        return text(texts.minutes, minutes(1));
    if (age < hours(48))
        return text(texts.hours, hours(1));
    return text(texts.days, hours(24));
}

/// One sentence for all of them: how many, and what those that aren't ready came to.
QString monitorSentence(const QList<CheckResult> &results)
{
    if (results.size() == 1)
        return monitorSentence(results.constFirst());
    QStringList bad;
    for (const CheckResult &result : results) {
        if (result.exitCode() != ExitCode::Ready)
            bad += monitorSentence(result);
    }
    const auto count = static_cast<int>(results.size());
    if (bad.isEmpty())
        return CheckWords::tr("%n connections, all OK", nullptr, count);
    const auto badCount = static_cast<int>(bad.size());
    //: %n: connections that are not in order, %1: how many there are in all, %2: a sentence about each of the %n
    return oneLine(CheckWords::tr("%n of %1 connections need attention. %2", nullptr, badCount)
                       .arg(QString::number(count), bad.join(u' ')));
}

QString dattoResult(ExitCode code, const QString &sentence)
{
    return u"<-Start Result->\nStatus=%1: %2\n<-End Result->\n"_s.arg(statusWord(code), sentence);
}

} // namespace

QString monitorSentence(const CheckResult &result)
{
    const QString why = Text::explain(result.error).what;
    if (!result.hasReport() && !result.isLive && why.contains(result.name)) // it is known by its file alone
        //: %1: a sentence that says why
        return oneLine(CheckWords::tr("No result. %1").arg(why));
    if (!result.hasReport())
        //: %1: a connection, %2: a sentence that says why
        return oneLine(
            (result.isLive ? CheckWords::tr("%1: %2") : CheckWords::tr("%1: no result. %2")).arg(result.name, why));
    const QString headline = Text::headline(result.report);
    if (result.isLive)
        //: %1: a connection, %2: a verdict, such as "All 26 permissions OK"
        return oneLine(CheckWords::tr("%1: %2").arg(result.name, headline));
    if (result.isFromFuture())
        //: %1: a connection, %2: a verdict, such as "All 26 permissions OK"
        return oneLine(CheckWords::tr("%1: the last result is dated in the future; check the clock. It was: %2")
                           .arg(result.name, headline));
    if (result.isTooOld())
        //: %1: a connection, %2: "3 days", %3: "26 hours", %4: a verdict, such as "All 26 permissions OK"
        return oneLine(CheckWords::tr("%1: the last result is %2 old, more than %3. It was: %4")
                           .arg(result.name, ageText(result.age, span), ageText(result.maxAge, span), headline));
    const bool isNew = result.age < std::chrono::seconds(1);
    //: %1: a connection, %2: a verdict, such as "All 26 permissions OK", %3: "3 hours ago"
    return oneLine(CheckWords::tr("%1: %2 (%3)")
                       .arg(result.name, headline, isNew ? CheckWords::tr("just now") : ageText(result.age, past)));
}

QString nagiosText(const QList<CheckResult> &results)
{
    QString text = nagiosLine(exitCodeOf(results), monitorSentence(results));
    if (const QString data = performanceData(results); !data.isEmpty())
        text += u" | "_s + data;
    return text + u'\n' + withEnds(allDetails(results));
}

QString dattoText(const QList<CheckResult> &results)
{
    QString text = dattoResult(exitCodeOf(results), monitorSentence(results)) + u"<-Start Diagnostic->\n"_s +
                   withEnds(allDetails(results));
    for (const CheckResult &result : results) {
        if (result.hasReport())
            text += Text::requestsNote(result.report) + u'\n';
    }
    return text + u"<-End Diagnostic->\n"_s;
}

QString nagiosText(const QString &why)
{
    return nagiosLine(ExitCode::Undetermined, oneLine(why)) + u'\n';
}

QString dattoText(const QString &why)
{
    return dattoResult(ExitCode::Undetermined, oneLine(why));
}

QByteArray resultJson(const CheckResult &result)
{
    return QJsonDocument(jsonOf(result)).toJson();
}

QByteArray resultsJson(const QList<CheckResult> &results)
{
    QJsonArray all;
    for (const CheckResult &result : results) {
        QJsonObject object = jsonOf(result);
        object.insert(u"id"_s, result.savedId);
        object.insert(u"name"_s, result.name);
        all += object;
    }
    return QJsonDocument(all).toJson();
}

} // namespace Propel
