// SPDX-License-Identifier: MIT
#include "app/check/LastTask.h"

#include "app/check/CheckOutput.h"
#include "app/check/MonitorText.h"
#include "app/check/SavedConnections.h"
#include "app/check/Terminal.h"
#include "app/connection/ConnectionStore.h"
#include "app/desktop/Paths.h"
#include "app/desktop/StatusFile.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

bool namesFile(const QString &text)
{
    return text.contains(u'/') || text.contains(u'\\') || text.endsWith(".json"_L1, Qt::CaseInsensitive);
}

/// Where the result is, and whose it is. An agent's own account has no connections: it names the file (--list shows
/// it).
tl::expected<std::pair<QString, QString>, QString> findStatus(const QString &wanted)
{
    if (namesFile(wanted))
        return std::pair(wanted, QDir::fromNativeSeparators(wanted).section(u'/', -1));
    const Result<QList<Connection>> connections = ConnectionStore(configFolder()).load();
    if (!connections)
        return tl::make_unexpected(sentenceOf(connections.error()));
    const auto connection = chooseConnection(*connections, wanted);
    if (!connection)
        return tl::make_unexpected(connection.error());
    return std::pair(statusFile(statusFolder(), connection->id), connection->name);
}

QString nameOf(const Report &report, const QString &otherwise)
{
    if (!report.connection.companyName.isEmpty())
        return report.connection.companyName;
    return report.connection.domain.isEmpty() ? otherwise : report.connection.domain;
}

} // namespace

ExitCode printLast(const CheckOptions &options)
{
    LastResult last;
    last.maxAge = options.maxAge;
    last.strict = options.strict;
    const auto place = findStatus(options.connection);
    if (!place) {
        Terminal::complain(place.error());
        return ExitCode::Undetermined;
    }
    last.name = place->second;
    if (Result<Report> report = loadStatusFile(place->first)) {
        last.name = nameOf(*report, last.name);
        last.age = std::chrono::seconds(report->generated.secsTo(QDateTime::currentDateTimeUtc()));
        if (!report->generated.isValid()) // of no known age: as good as none
            last.error = {Cause::FileDamaged, place->first};
        else
            last.report = std::move(*report);
    } else {
        last.error = report.error();
    }

    bool printed = true;
    const bool isPlainReport = options.lastFormat == LastFormat::Report && options.output != OutputFormat::Json;
    if (options.lastFormat == LastFormat::Nagios)
        printed = Terminal::print(nagiosText(last));
    else if (options.lastFormat == LastFormat::Datto)
        printed = Terminal::print(dattoText(last));
    else if (options.output == OutputFormat::Json)
        printed = Terminal::print(lastJson(last));
    if (options.lastFormat == LastFormat::Report && last.report)
        printed = printed && printReport(*last.report, options, isPlainReport);
    if (isPlainReport && (!last.report || last.isTooOld()))
        Terminal::complain(monitorSentence(last));
    return printed ? last.exitCode() : ExitCode::Undetermined;
}

} // namespace Propel
