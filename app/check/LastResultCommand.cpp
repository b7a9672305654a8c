// SPDX-License-Identifier: MIT
#include "app/check/Commands.h"

#include "app/check/CheckOutput.h"
#include "app/check/CheckWords.h"
#include "app/check/SavedConnections.h"
#include "app/connection/ConnectionStore.h"
#include "app/monitor/StatusFile.h"
#include "app/requirements/RequirementSet.h"
#include "app/settings/Paths.h"
#include "app/settings/Settings.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

bool namesFile(const QString &text)
{
    return text.contains(u'/') || text.contains(u'\\') || text.endsWith(".json"_L1, Qt::CaseInsensitive);
}

/// A status file and whose it is.
struct Place
{
    QString file;
    QString name; ///< of the saved connection; empty: it isn't known
    QString savedId;
};

QString fileName(const QString &path)
{
    return QDir::fromNativeSeparators(path).section(u'/', -1);
}

QString nameOf(const Report &report, const QString &otherwise)
{
    if (!report.connection.companyName.isEmpty())
        return report.connection.companyName;
    return report.connection.domain.isEmpty() ? otherwise : report.connection.domain;
}

QList<Place> placesIn(const QString &folder)
{
    QList<Place> places;
    const QDir directory(folder);
    for (const QString &file : directory.entryList({u"*.json"_s}, QDir::Files, QDir::Name))
        places.append({directory.filePath(file), {}, QString(file).chopped(5)});
    return places;
}

bool isNamed(const Place &place, const QString &wanted)
{
    if (wanted.isEmpty() || place.savedId == wanted)
        return true;
    const Result<Report> report = loadStatusFile(place.file);
    return report && (nameOf(*report, {}).compare(wanted, Qt::CaseInsensitive) == 0 ||
                      report->connection.domain.compare(wanted, Qt::CaseInsensitive) == 0);
}

/// For an account that has no connections, in the folder that an administrator set for all accounts.
tl::expected<QList<Place>, QString> findIn(const QString &folder, const QString &wanted, bool all)
{
    QList<Place> places = placesIn(folder);
    places.removeIf([&wanted](const Place &place) { return !isNamed(place, wanted); });
    const QString shown = QDir::toNativeSeparators(folder);
    if (places.isEmpty())
        //: %1: a folder
        return tl::make_unexpected(CheckWords::tr("There is no matching result in %1.").arg(shown));
    if (all || places.size() == 1)
        return places;
    QStringList ids;
    for (const Place &place : std::as_const(places))
        ids += place.savedId;
    //: %1: a folder, %2: ids of connections
    return tl::make_unexpected(
        CheckWords::tr("%1 has several results. Choose one by its ID, or use --all: %2").arg(shown, ids.join(u", "_s)));
}

/// Where the results are. An agent's own account has no connections: it names the file, or with --all the folder
/// (--list shows them), or an administrator has set the folder.
tl::expected<QList<Place>, QString> findStatus(const CheckOptions &options, const Settings &settings)
{
    if (options.all && !options.connection.isEmpty())
        return findIn(options.connection, {}, true);
    const Result<QList<Connection>> connections = ConnectionStore(configFolder()).look();
    const bool isSaved = connections && chooseConnections(*connections, options); // their names may look like files
    if (!isSaved && namesFile(options.connection))
        return QList<Place>{{options.connection, {}, {}}};
    if (!connections)
        return tl::make_unexpected(sentenceOf(connections.error()));
    if (connections->isEmpty() && !settings.statusFolder.isEmpty())
        return findIn(settings.statusFolder, options.connection, options.all);
    const auto chosen = chooseConnections(*connections, options);
    if (!chosen)
        return tl::make_unexpected(chosen.error());
    QList<Place> places;
    for (const Connection &connection : *chosen)
        places.append({statusFile(statusFolder(settings), connection.id), connection.name, connection.id});
    return places;
}

CheckResult lastAt(const Place &place, const CheckOptions &options)
{
    CheckResult last{.savedId = place.savedId,
                     .name = place.name.isEmpty() ? fileName(place.file) : place.name,
                     .maxAge = options.maxAge,
                     .strict = options.strict};
    Result<Report> report = loadStatusFile(place.file);
    if (report && place.name.isEmpty())
        last.name = nameOf(*report, last.name);
    if (report && !report->generated.isValid()) // of no known age: as good as none
        report = fail(Cause::FileDamaged, place.file);
    if (!report) {
        last.error = report.error();
        last.report = emptyReport(RequirementSet::builtIn());
        return last;
    }
    last.age = std::chrono::seconds(report->generated.secsTo(QDateTime::currentDateTimeUtc()));
    last.report = std::move(*report);
    return last;
}

} // namespace

ExitCode printLast(const CheckOptions &options, const Settings &settings)
{
    const auto places = findStatus(options, settings);
    if (!places)
        return printNone(options, places.error());
    QList<CheckResult> all;
    for (const Place &place : *places)
        all += lastAt(place, options);
    return printResults(all, options);
}

} // namespace Propel
