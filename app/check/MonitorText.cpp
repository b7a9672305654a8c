// SPDX-License-Identifier: MIT
#include "app/check/MonitorText.h"

#include "app/base/EnumName.h"
#include "app/base/Text.h"
#include "app/report/JsonReport.h"
#include "app/requirements/RequirementSet.h"
#include "app/wording/Wording.h"

#include <QCoreApplication>
#include <QJsonDocument>

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

QString performanceData(const LastResult &result)
{
    QStringList data;
    for (const State state : {State::Passed, State::Failed, State::Unconfirmed, State::Untested})
        data += u"%1=%2"_s.arg(enumName(state), QString::number(result.report->idsIn(state).size()));
    data += u"age=%1s;;%2;0"_s.arg(QString::number(std::max<qint64>(0, result.age.count())),
                                   QString::number(result.maxAge.count()));
    return data.join(u' ');
}

/// What isn't passed, a line each.
QStringList details(const Report &report)
{
    QStringList lines;
    if (const StageOutcome *stage = report.failedStage()) {
        lines += oneLine(Wording::explain(stage->error, report.connection).what);
        lines += oneLine(Wording::stageRemedy(*stage, report.connection));
        return lines;
    }
    for (const ModuleResult &row : report.modules) {
        if (row.state != State::Passed)
            lines += oneLine(Wording::rowSentence(row));
    }
    for (const TableResult &row : report.tables) {
        if (row.state != State::Passed)
            lines += oneLine(Wording::rowSentence(row));
    }
    return lines;
}

} // namespace

bool LastResult::isTooOld() const
{
    return age > maxAge || age < -clockSlack;
}

ExitCode LastResult::exitCode() const
{
    return !report || isTooOld() ? ExitCode::Undetermined : exitCodeFor(report->verdict, strict);
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

QString monitorSentence(const LastResult &result)
{
    if (!result.report)
        //: %1: a connection, %2: a sentence that says why
        return oneLine(App::translate("Check", "%1: there is no result. %2")
                           .arg(result.name, Wording::explain(result.error).what));
    const QString headline = Wording::headline(*result.report);
    if (result.age < -clockSlack)
        //: %1: a connection, %2: a verdict, such as "Ready: all 26 rows passed"
        return oneLine(
            App::translate("Check", "%1: the last result comes from the future, so a clock is wrong. It was: %2")
                .arg(result.name, headline));
    if (result.isTooOld())
        //: %1: a connection, %2: "3 days", %3: "26 hours", %4: a verdict, such as "Ready: all 26 rows passed"
        return oneLine(App::translate("Check", "%1: the last result is %2 old, more than %3. It was: %4")
                           .arg(result.name, ageText(result.age), ageText(result.maxAge), headline));
    //: %1: a connection, %2: a verdict, such as "Ready: all 26 rows passed", %3: "3 hours"
    return oneLine(App::translate("Check", "%1: %2 (%3 ago)").arg(result.name, headline, ageText(result.age)));
}

QString nagiosText(const LastResult &result)
{
    QString text = u"%1 - %2"_s.arg(statusWord(result.exitCode()), monitorSentence(result));
    if (!result.report)
        return text + u'\n';
    text += u" | "_s + performanceData(result) + u'\n';
    const QStringList lines = details(*result.report);
    for (const QString &line : lines)
        text += line + u'\n';
    return text;
}

QString dattoText(const LastResult &result)
{
    QString text = u"<-Start Result->\nStatus=%1: %2\n<-End Result->\n"_s.arg(statusWord(result.exitCode()),
                                                                              monitorSentence(result));
    text += u"<-Start Diagnostic->\n"_s;
    const QStringList lines =
        result.report ? details(*result.report) : QStringList{oneLine(Wording::explain(result.error).remedy)};
    for (const QString &line : lines)
        text += line + u'\n';
    if (result.report)
        text += Wording::requestsNote(*result.report) + u'\n';
    return text + u"<-End Diagnostic->\n"_s;
}

QByteArray lastJson(const LastResult &result)
{
    QJsonObject object = toJson(result.report ? *result.report : emptyReport(RequirementSet::builtIn()));
    if (result.report) {
        object.insert(u"age"_s, QJsonObject{{u"seconds"_s, qint64(result.age.count())},
                                            {u"most"_s, qint64(result.maxAge.count())},
                                            {u"tooOld"_s, result.isTooOld()}});
    } else {
        const Wording::Explanation explanation = Wording::explain(result.error);
        object.insert(u"error"_s, QJsonObject{{u"cause"_s, enumName(result.error.cause)},
                                              {u"detail"_s, explanation.what},
                                              {u"remedy"_s, explanation.remedy}});
    }
    return QJsonDocument(object).toJson();
}

} // namespace Propel
