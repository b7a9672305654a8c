// SPDX-License-Identifier: MIT
#include "tests/sandbox/SandboxRoutes.h"

#include "tests/sandbox/SandboxQuery.h"

#include <QJsonArray>
#include <QUrl>

#include <optional>

using namespace Qt::StringLiterals;

namespace sandbox {
namespace {

/// What stands for the {…} of the pattern ("" where it has none); nothing if the path is another.
std::optional<QString> captured(const QString &pattern, const QString &path)
{
    const QStringList wanted = pattern.split(u'/');
    const QStringList given = path.split(u'/');
    if (wanted.size() != given.size())
        return std::nullopt;
    QString found{u""_s};
    for (qsizetype i = 0; i < wanted.size(); ++i)
        if (wanted.at(i).startsWith(u'{') && given.at(i) != u"count" && !given.at(i).isEmpty())
            found = QUrl::fromPercentEncoding(given.at(i).toLatin1());
        else if (wanted.at(i) != given.at(i))
            return std::nullopt;
    return found;
}

struct Match
{
    const Route *route;
    QString captured;
};

std::optional<Match> routeFor(const QString &path)
{
    for (const Route &route : routes())
        if (auto text = captured(route.path, path))
            return Match{&route, *text};
    return std::nullopt;
}

/// What the setting for mySecurity says before the role is asked.
std::optional<Answer> ownLevelsRefusal(const Settings &settings)
{
    switch (settings.mySecurity) {
    case OwnLevels::Ok:
        return std::nullopt;
    case OwnLevels::Refused:
        return permissionMissing();
    case OwnLevels::Missing:
        return endpointMissing();
    case OwnLevels::Empty:
        return json(QJsonArray{});
    }
    Q_UNREACHABLE();
}

std::optional<Answer> refusal(const Route &route, const Instance &instance)
{
    switch (route.guard) {
    case Guard::KeysAlone:
        return std::nullopt;
    case Guard::Function:
        if (instance.role.inquireLevel(route.guarded) == Level::None)
            return permissionMissing();
        return std::nullopt;
    case Guard::Table:
        return instance.role.allowsTable(route.guarded) ? std::nullopt : std::optional(permissionMissing());
    case Guard::OwnLevels:
        return ownLevelsRefusal(instance.settings);
    }
    Q_UNREACHABLE();
}

/// All records, or with level My a part of them: each third one is the caller's own.
Records visibleRecords(const Route &route, const Call &call)
{
    Records records = route.records(call);
    if (!records || route.guard != Guard::Function || call.instance.role.inquireLevel(route.guarded) != Level::My)
        return records;
    QJsonArray own;
    for (qsizetype i = 0; i < records->size(); i += 3)
        own.append(records->at(i));
    return own;
}

Answer recordWithId(const QJsonArray &records, const QString &id, const Request &request)
{
    for (const QJsonValue record : records)
        if (QString::number(record[u"id"_s].toInteger(-1)) == id)
            return recordAnswer(record.toObject(), request);
    return recordMissing(u"Record %1"_s.arg(id));
}

bool isId(const QString &text)
{
    bool isNumber = false;
    return text.toInt(&isNumber) >= 0 && isNumber;
}

} // namespace

Answer endpointAnswer(const Instance &instance, const Request &request, const QString &endpoint)
{
    const QString path = endpoint.endsWith(u'/') ? endpoint.chopped(1) : endpoint;
    const QString parent = path.section(u'/', 0, -2);
    const QString last = path.section(u'/', -1);

    const std::optional<Match> whole = routeFor(path);
    const bool isPart = !whole && (last == u"count" || isId(last));
    const std::optional<Match> match = isPart ? routeFor(parent) : whole;
    if (!match || (isPart && !match->route->records))
        return endpointMissing();
    if (const auto refused = refusal(*match->route, instance))
        return *refused;
    const Call call{instance, request, match->captured};
    if (match->route->whole)
        return match->route->whole(call);
    const Records records = visibleRecords(*match->route, call);
    if (!records)
        return records.error();
    if (!isPart)
        return pageOf(*records, request);
    return last == u"count" ? countOf(*records, request) : recordWithId(*records, last, request);
}

} // namespace sandbox
