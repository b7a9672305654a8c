// SPDX-License-Identifier: MIT
#include "app/check/CheckOutput.h"

#include "app/base/SharedFile.h"
#include "app/check/CheckWords.h"
#include "app/check/MonitorText.h"
#include "app/check/Terminal.h"
#include "app/monitor/SupportFile.h"
#include "app/pdf/DocumentPdf.h"
#include "app/report/ReportDocument.h"
#include "app/text/CauseText.h"
#include "app/text/VerdictText.h"
#include "app/text/Words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

bool printReport(const QByteArray &text)
{
    const bool printed = Terminal::print(text);
    if (!printed)
        Terminal::complain(CheckWords::tr("Couldn't write the report to standard output."));
    return printed;
}

/// Who gets it doesn't sit at this terminal.
Document toHandOn(const Report &report, const CheckOptions &options)
{
    Text::setReader(Text::Reader::Window);
    Document document = reportDocument(report, options.onlyMissing ? Extent::Missing : Extent::Everything);
    Text::setReader(Text::Reader::Terminal);
    return document;
}

/// To standard output, unless only a file is wanted.
bool printReadable(const Report &report, const CheckOptions &options)
{
    if (!options.output && options.isForFiles())
        return true;
    if (options.output == OutputFormat::Markdown)
        return printReport(toMarkdown(toHandOn(report, options)).toUtf8());
    Document document = terminalDocument(report, options.details ? Extent::Everything : Extent::Missing);
    if (Terminal::isInteractive(Terminal::Stream::Output)) // its last lines are read first
        document.blocks += Block(document.blocks.constFirst());
    const TextColor color = Terminal::mayColour() ? TextColor::With : TextColor::Without;
    return printReport(toText(document, color, std::min(Terminal::width(), 100)).toUtf8());
}

QString whatOf(const Error &error, const ConnectionFacts &connection)
{
    const QString what = Text::explain(error, connection).what;
    return !what.isEmpty() && what.back().isLetterOrNumber() ? what + u'.' : what; // it ends with the system's words
}

bool writeTo(const QString &file, const QByteArray &content, const CheckOptions &options)
{
    if (file == "-"_L1)
        return Terminal::print(content);
    const Result<> written = writeOutput(file, content);
    if (!written) // where there is no folder, its remedy is beside the point
        Terminal::complain(QFileInfo(file).absoluteDir().exists() ? sentenceOf(written.error())
                                                                  : whatOf(written.error(), {}));
    else if (!options.quiet && !options.output)
        Terminal::say(CheckWords::tr("Saved as %1.").arg(QDir::toNativeSeparators(file)));
    return written.has_value();
}

/// Says what is in it before it is written.
bool writeSupportFile(const CheckResult &result, const CheckOptions &options)
{
    const QList<ZipEntry> entries = supportEntries(result.report, result.savedId);
    QStringList names;
    for (const ZipEntry &entry : entries)
        names += entry.name;
    if (!options.quiet)
        //: %1: names of files
        Terminal::say(CheckWords::tr("For support: %1. They contain no keys, names, or data from your records. Nothing "
                                     "is sent. Review them before you share the file.")
                          .arg(names.join(u", "_s)));
    return writeTo(options.supportFile, zipArchive(entries, QDateTime::currentDateTime()), options);
}

bool writeFiles(const CheckResult &result, const CheckOptions &options)
{
    if (!options.isForFiles())
        return true;
    const Report &report = result.report;
    const Document document = toHandOn(report, options);
    bool written = options.htmlFile.isEmpty() || writeTo(options.htmlFile, toHtml(document).toUtf8(), options);
    written = (options.pdfFile.isEmpty() || writeTo(options.pdfFile, toPdf(document), options)) && written;
    written = (options.supportFile.isEmpty() || writeSupportFile(result, options)) && written;
    if (written && !options.quiet && !options.output)
        Terminal::say(Text::headline(report));
    return written;
}

/// Whether all of it could be written.
bool printReports(const QList<CheckResult> &results, const CheckOptions &options)
{
    const bool isJson = options.output == OutputFormat::Json;
    bool printed = true;
    if (isJson)
        printed = printReport(options.all ? resultsJson(results) : resultJson(results.constFirst()));
    bool isFirst = true;
    for (const CheckResult &result : results) {
        if (result.hasReport()) {
            if (!std::exchange(isFirst, false) && !isJson)
                printed = printReport("\n") && printed;
            printed = (isJson || printReadable(result.report, options)) && printed;
            printed = writeFiles(result, options) && printed;
        }
        if (!isJson && !result.isLive && (!result.hasReport() || result.isTooOld()))
            Terminal::complain(monitorSentence(result));
    }
    return printed;
}

} // namespace

ExitCode printResults(const QList<CheckResult> &results, const CheckOptions &options)
{
    bool printed = true;
    if (options.output == OutputFormat::Nagios)
        printed = Terminal::print(nagiosText(results));
    else if (options.output == OutputFormat::Datto)
        printed = Terminal::print(dattoText(results));
    else
        printed = printReports(results, options);
    return printed ? exitCodeOf(results) : ExitCode::Undetermined;
}

ExitCode printNone(const CheckOptions &options, const QString &why)
{
    if (options.output == OutputFormat::Nagios)
        Terminal::print(nagiosText(why));
    else if (options.output == OutputFormat::Datto)
        Terminal::print(dattoText(why));
    else
        Terminal::complain(why);
    return ExitCode::Undetermined;
}

void complainOf(const CheckResult &result, const CheckOptions &options)
{
    if (result.hasReport() || options.isForAgent())
        return;
    Terminal::complain(sentenceOf(result.error, result.report.connection));
    if (!result.remark.isEmpty())
        Terminal::complain(result.remark);
}

QString sentenceOf(const Error &error, const ConnectionFacts &connection)
{
    const QString what = whatOf(error, connection);
    const QString remedy = Text::explain(error, connection).remedy;
    if (remedy.isEmpty())
        return what;
    //: %1: a sentence that says what went wrong, %2: sentences that say what to do
    return CheckWords::tr("%1 %2").arg(what, remedy);
}

} // namespace Propel
