// SPDX-License-Identifier: MIT
#include "app/check/CheckResult.h"

#include "app/base/EnumName.h"
#include "app/base/Text.h"
#include "app/report/JsonReport.h"
#include "app/text/CauseText.h"
#include "app/text/NoteText.h"
#include "app/text/RowText.h"
#include "app/text/StageText.h"
#include "app/text/VerdictText.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

using App = QCoreApplication;

constexpr std::chrono::seconds clockSlack = std::chrono::minutes(5); // how far two computers' clocks may lie apart
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
    switch (code) {
    case ExitCode::Ready:
        return u"OK"_s;
    case ExitCode::Unconfirmed:
        return u"WARNING"_s;
    case ExitCode::NotReady:
        return u"CRITICAL"_s;
    case ExitCode::Undetermined:
        return u"UNKNOWN"_s;
    }
    return u"UNKNOWN"_s;
}

QString performanceData(const CheckResult &result)
{
    QStringList data;
    for (const State state : {State::Passed, State::Failed, State::Unconfirmed, State::Untested})
        data += u"%1=%2"_s.arg(enumName(state), QString::number(result.report.idsIn(state).size()));
    if (!result.isLast)
        data += u"time=%1ms"_s.arg(result.report.milliseconds);
    else
        data += u"age=%1s;;%2;0"_s.arg(QString::number(std::max<qint64>(0, result.age.count())),
                                       QString::number(result.maxAge.count()));
    return data.join(u' ');
}

/// What isn't as it should be with this one, a line each.
QStringList details(const CheckResult &result)
{
    QStringList sentences;
    const Report &report = result.report;
    if (!result.isThere()) {
        sentences = {Text::explain(result.error).remedy, result.remark};
    } else if (const StageOutcome *stage = report.failedStage()) {
        sentences = {Text::explain(stage->error, report.connection).what, Text::stageRemedy(*stage, report.connection)};
    } else {
        for (const ModuleResult &row : report.modules)
            sentences += row.state == State::Passed ? QString() : Text::rowSentence(row);
        for (const TableResult &row : report.tables)
            sentences += row.state == State::Passed ? QString() : Text::rowSentence(row);
    }
    sentences.removeAll(QString());
    std::transform(sentences.begin(), sentences.end(), sentences.begin(), oneLine);
    return sentences;
}

/// Each connection's own line where there are several, and its details.
QStringList allDetails(const QList<CheckResult> &results)
{
    QStringList lines;
    for (const CheckResult &result : results) {
        if (results.size() > 1)
            lines += u"%1 - %2"_s.arg(statusWord(result.exitCode()), result.sentence());
        lines += details(result);
    }
    return lines;
}

QString performanceData(const QList<CheckResult> &results)
{
    if (results.size() == 1)
        return results.constFirst().isThere() ? performanceData(results.constFirst()) : QString();
    QStringList data{u"connections=%1"_s.arg(results.size())};
    for (const ExitCode code : {ExitCode::Ready, ExitCode::Unconfirmed, ExitCode::NotReady, ExitCode::Undetermined}) {
        const auto count = std::count_if(results.begin(), results.end(),
                                         [code](const CheckResult &result) { return result.exitCode() == code; });
        data += u"%1=%2"_s.arg(statusWord(code).toLower()).arg(count);
    }
    return data.join(u' ');
}

QString ageText(std::chrono::seconds age)
{
    using namespace std::chrono;
    const auto inSeconds = static_cast<int>(std::max<qint64>(0, age.count()));
    const auto inMinutes = static_cast<int>(age / minutes(1));
    const auto inHours = static_cast<int>(age / hours(1));
    const auto inDays = static_cast<int>(age / hours(24));
    if (age < minutes(2))
        return App::translate("Check", "%n seconds", nullptr, inSeconds);
    if (age < hours(2))
        return App::translate("Check", "%n minutes", nullptr, inMinutes);
    if (age < hours(48))
        return App::translate("Check", "%n hours", nullptr, inHours);
    return App::translate("Check", "%n days", nullptr, inDays);
}

/// How many they are, and what those that aren't ready came to.
QString sentenceOf(const QList<CheckResult> &results)
{
    if (results.size() == 1)
        return results.constFirst().sentence();
    QStringList bad;
    for (const CheckResult &result : results) {
        if (result.exitCode() != ExitCode::Ready)
            bad += result.sentence();
    }
    const auto count = static_cast<int>(results.size());
    if (bad.isEmpty())
        return App::translate("Check", "%n connections, all of them in order", nullptr, count);
    const auto badCount = static_cast<int>(bad.size());
    //: %n: connections that are not in order, %1: how many there are in all, %2: a sentence about each of the %n
    return oneLine(App::translate("Check", "%n of %1 connections not in order. %2", nullptr, badCount)
                       .arg(QString::number(count), bad.join(u' ')));
}

/// What an agent takes for the result. `data`: for Nagios, how it goes on; may be empty.
QString statusText(AgentFormat format, ExitCode code, const QString &sentence, const QString &data = {})
{
    if (format == AgentFormat::Datto)
        return u"<-Start Result->\nStatus=%1: %2\n<-End Result->\n"_s.arg(statusWord(code), sentence);
    return u"%1 - %2"_s.arg(statusWord(code), sentence) + (data.isEmpty() ? u"\n"_s : u" | %1\n"_s.arg(data));
}

} // namespace

bool CheckResult::isTooOld() const
{
    return age > maxAge || age < -clockSlack;
}

ExitCode CheckResult::exitCode() const
{
    if (!isThere() || isTooOld())
        return ExitCode::Undetermined;
    switch (report.verdict) {
    case Verdict::Ready:
        return ExitCode::Ready;
    case Verdict::Unconfirmed:
        return strict ? ExitCode::Unconfirmed : ExitCode::Ready;
    case Verdict::NotReady:
        return ExitCode::NotReady;
    case Verdict::Undetermined:
        break;
    }
    return ExitCode::Undetermined;
}

QString CheckResult::sentence() const
{
    const QString why = Text::explain(error).what;
    const QString headline = isThere() ? Text::headline(report) : QString();
    if (!isLast)
        //: %1: a connection, %2: a verdict, such as "All 26 permissions OK", or a sentence that says why there is
        //: none
        return oneLine(App::translate("Check", "%1: %2").arg(name, isThere() ? headline : why));
    if (!isThere())
        //: %1: a connection, %2: a sentence that says why
        return oneLine(App::translate("Check", "%1: there is no result. %2").arg(name, why));
    if (age < -clockSlack)
        //: %1: a connection, %2: a verdict, such as "All 26 permissions OK"
        return oneLine(
            App::translate("Check", "%1: the last result comes from the future, so a clock is wrong. It was: %2")
                .arg(name, headline));
    if (isTooOld())
        //: %1: a connection, %2: "3 days", %3: "26 hours", %4: a verdict, such as "All 26 permissions OK"
        return oneLine(App::translate("Check", "%1: the last result is %2 old, more than %3. It was: %4")
                           .arg(name, ageText(age), ageText(maxAge), headline));
    //: %1: a connection, %2: a verdict, such as "All 26 permissions OK", %3: "3 hours"
    return oneLine(App::translate("Check", "%1: %2 (%3 ago)").arg(name, headline, ageText(age)));
}

ExitCode exitCodeOf(const QList<CheckResult> &results)
{
    for (const ExitCode code : {ExitCode::NotReady, ExitCode::Undetermined, ExitCode::Unconfirmed}) {
        if (std::any_of(results.begin(), results.end(),
                        [code](const CheckResult &result) { return result.exitCode() == code; }))
            return code;
    }
    return results.isEmpty() ? ExitCode::Undetermined : ExitCode::Ready;
}

QString agentText(AgentFormat format, const QList<CheckResult> &results)
{
    QStringList lines = allDetails(results);
    if (format == AgentFormat::Datto) {
        lines.prepend(u"<-Start Diagnostic->"_s);
        for (const CheckResult &result : results) {
            if (result.isThere())
                lines += Text::requestsNote(result.report);
        }
        lines += u"<-End Diagnostic->"_s;
    }
    lines.append(QString()); // for the last line's end
    return statusText(format, exitCodeOf(results), sentenceOf(results), performanceData(results)) + lines.join(u'\n');
}

QString agentText(AgentFormat format, const QString &why)
{
    return statusText(format, ExitCode::Undetermined, oneLine(why));
}

QJsonObject toJson(const CheckResult &result)
{
    QJsonObject object = toJson(result.report);
    if (!result.isLast)
        return object;
    if (result.isThere()) {
        object.insert(u"age"_s, QJsonObject{{u"seconds"_s, qint64(result.age.count())},
                                            {u"most"_s, qint64(result.maxAge.count())},
                                            {u"tooOld"_s, result.isTooOld()}});
        return object;
    }
    const Text::Explanation explanation = Text::explain(result.error);
    object.insert(u"error"_s, QJsonObject{{u"cause"_s, enumName(result.error.cause)},
                                          {u"detail"_s, explanation.what},
                                          {u"remedy"_s, explanation.remedy}});
    return object;
}

QJsonArray toJson(const QList<CheckResult> &results)
{
    QJsonArray all;
    for (const CheckResult &result : results) {
        QJsonObject object = toJson(result);
        object.insert(u"id"_s, result.savedId);
        object.insert(u"name"_s, result.name);
        all += object;
    }
    return all;
}

} // namespace Propel
