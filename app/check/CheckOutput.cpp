// SPDX-License-Identifier: MIT
#include "app/check/CheckOutput.h"

#include "app/base/PrivateFile.h"
#include "app/check/Terminal.h"
#include "app/report/HtmlReport.h"
#include "app/report/JsonReport.h"
#include "app/report/MarkdownReport.h"
#include "app/report/TextReport.h"
#include "app/wording/Wording.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

QByteArray rendered(const Report &report, OutputFormat format)
{
    switch (format) {
    case OutputFormat::Json:
        return toJsonText(report);
    case OutputFormat::Markdown:
        return toMarkdown(report).toUtf8();
    case OutputFormat::Text:
        return toText(report, Terminal::mayColour() ? TextColour::With : TextColour::Without).toUtf8();
    }
    return {};
}

bool writeHtml(const Report &report, const CheckOptions &options)
{
    if (options.htmlFile.isEmpty())
        return true;
    const QByteArray html = toHtml(report).toUtf8();
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

} // namespace

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
    const Wording::Explanation explanation = Wording::explain(error, connection);
    if (explanation.remedy.isEmpty())
        return explanation.what;
    //: %1: a sentence that says what went wrong, %2: sentences that say what to do
    return QCoreApplication::translate("Check", "%1 %2").arg(explanation.what, explanation.remedy);
}

} // namespace Propel
