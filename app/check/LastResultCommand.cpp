// SPDX-License-Identifier: MIT
#include "app/check/CheckOutput.h"
#include "app/check/Commands.h"
#include "app/check/SavedConnections.h"
#include "app/check/Terminal.h"
#include "app/connection/ConnectionStore.h"
#include "app/monitor/SavedRuns.h"
#include "app/requirements/RequirementSet.h"
#include "app/settings/Paths.h"
#include "app/settings/Settings.h"

#include <QCoreApplication>
#include <QDir>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

bool namesFile(const QString &text)
{
    return text.contains(u'/') || text.contains(u'\\') || text.endsWith(".json"_L1, Qt::CaseInsensitive);
}

/// `name`: for people, where the result doesn't name the connection.
CheckResult lastIn(const QString &file, const QString &name, const QString &savedId, const CheckOptions &options)
{
    CheckResult last{.savedId = savedId,
                     .name = name,
                     .report = emptyReport(RequirementSet::builtIn()),
                     .error = {},
                     .remark = {},
                     .isLast = true,
                     .maxAge = options.maxAge,
                     .strict = options.strict};
    const Result<Report> report = loadStatusFile(file);
    if (!report) {
        last.error = report.error();
        return last;
    }
    for (const QString &known : {report->connection.companyName, report->connection.domain}) {
        if (!known.isEmpty()) {
            last.name = known;
            break;
        }
    }
    if (!report->generated.isValid()) { // of no known age: as good as none
        last.error = {Cause::FileDamaged, file};
        return last;
    }
    last.age = std::chrono::seconds(report->generated.secsTo(QDateTime::currentDateTimeUtc()));
    last.report = *report;
    return last;
}

using Found = tl::expected<QList<CheckResult>, QString>;

/// For an account that has no connections, in the folder that an administrator set for all accounts. `wanted`: empty:
/// any.
Found findIn(const QString &folder, const QString &wanted, const CheckOptions &options)
{
    QList<CheckResult> results;
    QStringList ids;
    const QStringList files = QDir(folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const CheckResult last = lastIn(QDir(folder).filePath(file), file, QString(file).chopped(5), options);
        if (wanted.isEmpty() || last.savedId == wanted || last.name.compare(wanted, Qt::CaseInsensitive) == 0 ||
            last.report.connection.domain.compare(wanted, Qt::CaseInsensitive) == 0) {
            results += last;
            ids += last.savedId;
        }
    }
    const QString shown = QDir::toNativeSeparators(folder);
    if (results.isEmpty())
        //: %1: a folder
        return tl::make_unexpected(QCoreApplication::translate("Check", "There is no such result in %1.").arg(shown));
    if (options.all || results.size() == 1)
        return results;
    //: %1: a folder, %2: ids of connections
    return tl::make_unexpected(
        QCoreApplication::translate("Check", "There are several results in %1: name one by its id, or use --all. "
                                             "There are: %2")
            .arg(shown, ids.join(u", "_s)));
}

/// Where the results are. An agent's own account has no connections: it names the file, or with --all the folder
/// (--list shows them), or an administrator has set the folder.
Found findLast(const CheckOptions &options, const Settings &settings)
{
    if (options.all && !options.connection.isEmpty())
        return findIn(options.connection, {}, options);
    const Result<QList<Connection>> connections = ConnectionStore(configFolder()).look();
    const auto chosen = chooseConnections(connections.value_or(QList<Connection>()), options);
    if (!chosen && namesFile(options.connection)) { // a connection's name may look like a file's
        const QString name = QDir::fromNativeSeparators(options.connection).section(u'/', -1);
        return QList{lastIn(options.connection, name, {}, options)};
    }
    if (!connections)
        return tl::make_unexpected(sentenceOf(connections.error()));
    if (connections->isEmpty() && !settings.statusFolder.isEmpty())
        return findIn(settings.statusFolder, options.connection, options);
    if (!chosen)
        return tl::make_unexpected(chosen.error());
    QList<CheckResult> results;
    for (const Connection &connection : *chosen)
        results += lastIn(statusFile(statusFolder(settings), connection.id), connection.name, connection.id, options);
    return results;
}

} // namespace

ExitCode printLast(const CheckOptions &options, const Settings &settings)
{
    const Found found = findLast(options, settings);
    if (!found) {
        Terminal::complain(found.error());
        printNone(options, found.error());
        return ExitCode::Undetermined;
    }
    return printResults(*found, options);
}

} // namespace Propel
