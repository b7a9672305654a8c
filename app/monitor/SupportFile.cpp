// SPDX-License-Identifier: MIT
#include "app/monitor/SupportFile.h"

#include "app/base/EnumName.h"
#include "app/base/PrivateFile.h"
#include "app/base/Version.h"
#include "app/history/HistoryStore.h"
#include "app/report/JsonReport.h"
#include "app/requirements/RequirementSet.h"
#include "app/settings/Paths.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QSysInfo>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype mostLogLines = 2000;

/// Parts of paths that are ConnectWise's own; all others may be names.
QSet<QString> knownParts(const Report &report)
{
    QSet<QString> parts{u"login"_s, u"companyinfo"_s, u"system"_s, u"mySecurity"_s,
                        u"info"_s,  u"count"_s,       u"members"_s};
    const auto add = [&parts](const QString &path) {
        for (const QString &part : path.split(u'/', Qt::SkipEmptyParts)) {
            if (!part.startsWith(u'{'))
                parts += part;
        }
    };
    for (const ModuleRequirement &row : RequirementSet::builtIn().modules()) {
        add(row.probe.path);
        add(row.probe.then);
    }
    for (const ModuleResult &row : report.modules)
        add(row.requirement.probe.path);
    for (const TableResult &row : report.tables)
        add(row.requirement.path);
    for (const CountRequirement &row : RequirementSet::builtIn().counts())
        add(row.path);
    return parts;
}

/// "company/companies/{}/teams": of a path or a whole address, without host and codebase.
QString pathShape(const QString &path, const QSet<QString> &known)
{
    static const QRegularExpression beginning(u"^.*/apis/3\\.0/"_s);
    QStringList parts = QString(path).remove(beginning).split(u'/', Qt::SkipEmptyParts);
    for (QString &part : parts) {
        if (!known.contains(part))
            part = u"{}"_s;
    }
    return parts.join(u'/');
}

/// Names of the query's items; values of those that are numbers, or lists of fields.
QJsonObject queryShape(const QUrl &url)
{
    static const QRegularExpression harmless(u"^[0-9]{1,5}$"_s);
    QJsonObject shape;
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items)
        shape.insert(name, name == "fields"_L1 || harmless.match(value).hasMatch() ? value : u"?"_s);
    return shape;
}

QJsonArray answers(const Report &report)
{
    const QSet<QString> known = knownParts(report);
    QJsonArray all;
    for (const LedgerEntry &entry : report.requests) {
        QJsonObject answer = entry.shape;
        answer.insert(u"path"_s, pathShape(entry.url.path(), known));
        answer.insert(u"query"_s, queryShape(entry.url));
        answer.insert(u"status"_s, entry.status);
        answer.insert(u"bytes"_s, entry.bytes);
        answer.insert(u"milliseconds"_s, entry.milliseconds);
        all += answer;
    }
    return all;
}

/// Members that hold words of the instance or of the system, sentences that quote them, or names.
void takeOutWords(QJsonValue &value)
{
    static const QSet<QString> words{u"connection"_s, u"instance"_s, u"drift"_s,  u"evidence"_s,
                                     u"detail"_s,     u"remedy"_s,   u"fact"_s,   u"url"_s,
                                     u"requests"_s,   u"reasons"_s,  u"excess"_s, u"privateAddress"_s};
    if (value.isArray()) {
        QJsonArray list = value.toArray();
        for (qsizetype i = 0; i < list.size(); ++i) {
            QJsonValue member = list.at(i);
            takeOutWords(member);
            list.replace(i, member);
        }
        value = list;
    }
    if (!value.isObject())
        return;
    QJsonObject object = value.toObject();
    for (const QString &name : object.keys()) {
        QJsonValue member = object.take(name);
        if (words.contains(name))
            continue;
        takeOutWords(member);
        object.insert(name, member);
    }
    value = object;
}

/// An instance's version, unless it is something else.
QString release(const QString &version)
{
    static const QRegularExpression form(u"^v[0-9.]{1,20}$"_s);
    return form.match(version).hasMatch() ? version : QString();
}

QJsonObject bareReport(const Report &report)
{
    QJsonValue value = toJson(report);
    takeOutWords(value);
    QJsonObject object = value.toObject();
    object.insert(u"instance"_s, QJsonObject{{u"version"_s, release(report.connection.version)},
                                             {u"cloud"_s, report.connection.cloud}});
    return object;
}

/// Lines of which all is known but for the path: starts and ends, requests, stages and verdicts.
QByteArray bareLog(const Report &report)
{
    const Result<QByteArray> log = logFile().isEmpty() ? Result<QByteArray>() : readFile(logFile());
    if (!log)
        return {};
    static const QString head = u"^([0-9T:.-]+Z (?:debug|info|warning|error) [0-9]+ propel\\.[a-z]+: )"_s;
    static const QRegularExpression request(
        head + u"GET [^/\\s]*/(\\S*) ([0-9]{3}|[a-zA-Z]{1,40}) ([0-9]+ ms [0-9]+ bytes)$"_s);
    static const QRegularExpression plain(
        head +
        u"(stage [a-zA-Z]+|ends with [0-9]+|propel-(?:check|connect) [0-9.]+ starts, Qt [0-9.]+, [A-Za-z0-9 ./()]+)$"_s);
    const QSet<QString> known = knownParts(report);
    QStringList lines = QString::fromUtf8(*log).split(u'\n', Qt::SkipEmptyParts);
    if (lines.size() > mostLogLines)
        lines = lines.last(mostLogLines);
    QString bare;
    qsizetype leftOut = 0;
    for (const QString &line : std::as_const(lines)) {
        if (const auto found = request.match(line); found.hasMatch())
            bare += found.captured(1) + u"GET "_s + pathShape(u'/' + found.captured(2), known) + u' ' +
                    found.captured(3) + u' ' + found.captured(4) + u'\n';
        else if (plain.match(line).hasMatch())
            bare += line + u'\n';
        else
            ++leftOut;
    }
    bare += u"(%1 lines left out)\n"_s.arg(leftOut);
    return bare.toUtf8();
}

QByteArray textOf(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}

} // namespace

QList<ZipEntry> supportEntries(const Report &report, const QString &connectionId)
{
    const QJsonObject versions{{u"schema"_s, u"propel-connect/support/1"_s},
                               {u"program"_s, programVersion},
                               {u"qt"_s, QString::fromLatin1(qVersion())},
                               {u"system"_s, QSysInfo::prettyProductName()},
                               {u"architecture"_s, QSysInfo::currentCpuArchitecture()}};
    QList<ZipEntry> entries{{u"versions.json"_s, textOf(versions)},
                            {u"report.json"_s, textOf(bareReport(report))},
                            {u"answers.json"_s, textOf({{u"answers"_s, answers(report)}})},
                            {u"log.txt"_s, bareLog(report)}};
    if (!connectionId.isEmpty()) {
        if (Result<RunHistory> history = HistoryStore(historyFolder()).load(connectionId)) {
            for (RunRecord &run : history->runs)
                run.version = release(run.version);
            entries.append({u"history.json"_s, history->toJson()});
        }
    }
    return entries;
}

} // namespace Propel
