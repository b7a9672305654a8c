// SPDX-License-Identifier: MIT
#include "app/check/CheckOutput.h"

#include "app/base/PrivateFile.h"
#include "app/check/Terminal.h"
#include "app/report/ReportDocument.h"
#include "app/text/CauseText.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

bool printOrComplain(const QByteArray &utf8)
{
    const bool printed = Terminal::print(utf8);
    if (!printed)
        Terminal::complain(QCoreApplication::translate("Check", "The report could not be written to standard output."));
    return printed;
}

QByteArray rendered(const CheckResult &result, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Json:
        return QJsonDocument(toJson(result)).toJson();
    case OutputFormat::Markdown:
        return toMarkdown(reportDocument(result.report)).toUtf8();
    case OutputFormat::Text:
        return toText(reportDocument(result.report), Terminal::mayColour() ? TextColor::With : TextColor::Without)
            .toUtf8();
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

/// Where the options want it: standard output, and the HTML file. Whether all of it could be written.
bool printReport(const CheckResult &result, const CheckOptions &options)
{
    const bool isJson = options.output == OutputFormat::Json; // which says by itself why there is no result
    const bool isWanted = options.output || options.htmlFile.isEmpty();
    bool printed = true;
    if (isJson ? !options.all : isWanted && result.isThere())
        printed = printOrComplain(rendered(result, options.output.value_or(OutputFormat::Text)));
    if (result.isThere())
        printed = writeHtml(result.report, options) && printed;
    if (!isJson && result.isLast && (!result.isThere() || result.isTooOld()))
        Terminal::complain(result.sentence());
    return printed;
}

} // namespace

ExitCode printResults(const QList<CheckResult> &results, const CheckOptions &options)
{
    bool printed = true;
    if (options.format != AgentFormat::None) {
        printed = Terminal::print(agentText(options.format, results));
    } else {
        if (options.all && options.output == OutputFormat::Json)
            printed = printOrComplain(QJsonDocument(toJson(results)).toJson());
        for (const CheckResult &result : results)
            printed = printReport(result, options) && printed;
    }
    return printed ? exitCodeOf(results) : ExitCode::Undetermined;
}

void complainOf(const CheckResult &result, const CheckOptions &options)
{
    if (result.isThere() || options.format != AgentFormat::None)
        return;
    Terminal::complain(sentenceOf(result.error, result.report.connection));
    if (!result.remark.isEmpty())
        Terminal::complain(result.remark);
}

void printNone(const CheckOptions &options, const QString &why)
{
    if (options.format != AgentFormat::None)
        Terminal::print(agentText(options.format, why));
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
