// SPDX-License-Identifier: MIT
#include "app/check/CheckOutput.h"

#include "app/base/PrivateFile.h"
#include "app/check/MonitorText.h"
#include "app/check/Terminal.h"
#include "app/report/JsonReport.h"
#include "app/report/ReportDocument.h"
#include "app/text/CauseText.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QByteArray rendered(const Report &report, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Json:
        return toJsonText(report);
    case OutputFormat::Markdown:
        return toMarkdown(reportDocument(report)).toUtf8();
    case OutputFormat::Text:
        return toText(reportDocument(report), Terminal::mayColour() ? TextColor::With : TextColor::Without).toUtf8();
    }
    return {};
}

bool writeHtml(const Report &report, const CheckOptions &options)
{
    if (options.htmlFile.isEmpty())
        return true;
    const QByteArray html = toHtml(reportDocument(report)).toUtf8();
    if (options.htmlFile == "-"_L1)
        return Terminal::print(html);
    const Result<> written = writeFile(options.htmlFile, html);
    if (!written) {
        Terminal::complain(sentenceOf(written.error()));
        return false;
    }
    if (!options.quiet && !options.output)
        Terminal::complain(QCoreApplication::translate("Check", "The report is in %1.")
                               .arg(QDir::toNativeSeparators(options.htmlFile)));
    return true;
}

LastResult resultOf(const CheckOutcome &outcome, const CheckOptions &options)
{
    LastResult result;
    result.savedId = outcome.savedId;
    result.name = outcome.name;
    result.isLive = true;
    result.strict = options.strict;
    if (outcome.failedBefore.cause == Cause::None)
        result.report = outcome.report;
    result.error = outcome.failedBefore;
    result.remark = outcome.remark;
    return result;
}

QByteArray arrayOf(const QList<CheckOutcome> &outcomes)
{
    QJsonArray all;
    for (const CheckOutcome &outcome : outcomes) {
        QJsonObject object = toJson(outcome.report);
        object.insert(u"id"_s, outcome.savedId);
        object.insert(u"name"_s, outcome.name);
        all += object;
    }
    return QJsonDocument(all).toJson();
}

/// Whether all of it could be written.
bool printReports(const QList<CheckOutcome> &outcomes, const CheckOptions &options)
{
    if (options.all && options.output == OutputFormat::Json)
        return Terminal::print(arrayOf(outcomes));
    bool printed = true;
    for (const CheckOutcome &outcome : outcomes) {
        if (outcome.failedBefore.cause == Cause::None)
            printed = printReport(outcome.report, options) && printed;
        else if (options.output == OutputFormat::Json)
            printed = Terminal::print(toJsonText(outcome.report)) && printed;
    }
    return printed;
}

} // namespace

ExitCode printOutcomes(const QList<CheckOutcome> &outcomes, const CheckOptions &options)
{
    QList<LastResult> results;
    for (const CheckOutcome &outcome : outcomes)
        results += resultOf(outcome, options);
    bool printed = true;
    switch (options.format) {
    case AgentFormat::Nagios:
        printed = Terminal::print(nagiosText(results));
        break;
    case AgentFormat::Datto:
        printed = Terminal::print(dattoText(results));
        break;
    case AgentFormat::None:
        printed = printReports(outcomes, options);
        break;
    }
    return printed ? exitCodeOf(results) : ExitCode::Undetermined;
}

void complainOf(const CheckOutcome &outcome, const CheckOptions &options)
{
    if (outcome.failedBefore.cause == Cause::None || options.format != AgentFormat::None)
        return;
    Terminal::complain(sentenceOf(outcome.failedBefore, outcome.report.connection));
    if (!outcome.remark.isEmpty())
        Terminal::complain(outcome.remark);
}

void printNone(const CheckOptions &options, const QString &why)
{
    if (options.format == AgentFormat::Nagios)
        Terminal::print(nagiosText(why));
    else if (options.format == AgentFormat::Datto)
        Terminal::print(dattoText(why));
}

bool printReport(const Report &report, const CheckOptions &options, bool toOutput)
{
    const bool wanted = toOutput && (options.output || options.htmlFile.isEmpty());
    const bool printed = !wanted || Terminal::print(rendered(report, options.output.value_or(OutputFormat::Text)));
    if (!printed)
        Terminal::complain(QCoreApplication::translate("Check", "The report could not be written to standard output."));
    return writeHtml(report, options) && printed;
}

QString sentenceOf(const Error &error, const ConnectionFacts &connection)
{
    const Text::Explanation explanation = Text::explain(error, connection);
    if (explanation.remedy.isEmpty())
        return explanation.what;
    //: %1: a sentence that says what went wrong, %2: sentences that say what to do
    return QCoreApplication::translate("Check", "%1 %2").arg(explanation.what, explanation.remedy);
}

} // namespace Propel
