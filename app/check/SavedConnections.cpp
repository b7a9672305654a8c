// SPDX-License-Identifier: MIT
#include "app/check/SavedConnections.h"

#include "app/base/Text.h"
#include "app/check/CheckWords.h"
#include "app/connection/Credentials.h"
#include "app/monitor/StatusFile.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr qsizetype longestName = 80;

QString allNames(const QList<Connection> &connections)
{
    QStringList names;
    for (const Connection &connection : connections)
        names += u"%1 (%2)"_s.arg(plainExcerpt(connection.name, longestName), connection.id);
    return names.join(u", "_s);
}

} // namespace

tl::expected<Connection, QString> chooseConnection(const QList<Connection> &connections, const QString &name)
{
    if (connections.isEmpty())
        return tl::make_unexpected(CheckWords::tr("There are no saved connections. Set one up with propel-connect, or "
                                                  "use --domain, --company, --public-key, and --private-key-stdin."));
    QList<Connection> matches;
    std::copy_if(
        connections.begin(), connections.end(), std::back_inserter(matches), [&name](const Connection &connection) {
            return name.isEmpty() || connection.id == name || connection.name.compare(name, Qt::CaseInsensitive) == 0;
        });
    if (matches.size() == 1)
        return matches.constFirst();
    if (matches.size() > 1)
        //: %1: names and ids of connections
        return tl::make_unexpected(
            CheckWords::tr("There are several saved connections. Choose one by its name or ID: %1")
                .arg(allNames(matches)));
    // Somebody may have put the private key where the name belongs: then it isn't shown once more.
    if (looksLikeKey(name))
        return tl::make_unexpected(CheckWords::tr("There is no saved connection with this name. Saved connections: %1")
                                       .arg(allNames(connections)));
    //: %1: the name that was asked for, %2: names and ids of connections
    return tl::make_unexpected(CheckWords::tr("There is no saved connection “%1”. Saved connections: %2")
                                   .arg(plainExcerpt(name, longestName), allNames(connections)));
}

tl::expected<QList<Connection>, QString> chooseConnections(const QList<Connection> &connections,
                                                           const CheckOptions &options)
{
    if (options.all && !connections.isEmpty())
        return connections;
    return chooseConnection(connections, options.all ? QString() : options.connection)
        .map([](const Connection &connection) { return QList<Connection>{connection}; });
}

QString listText(const QList<Connection> &connections, const QString &statusFolder)
{
    QString text;
    const QString closed = closedOnTheWay(statusFolder);
    for (const Connection &connection : connections) {
        //: One line of a list. %1: the name of a connection, %2: its id
        text += CheckWords::tr("%1 (%2)").arg(plainExcerpt(connection.name, longestName), connection.id) + u'\n';
        //: %1: a domain, %2: a Company ID, %3: the first characters of a key
        text += u"  "_s +
                CheckWords::tr("%1, Company ID %2, public key %3")
                    .arg(connection.address.text(), connection.companyId.text(), connection.publicKey.shortText()) +
                u'\n';
        //: %1: a file
        text +=
            u"  "_s +
            CheckWords::tr("last result: %1").arg(QDir::toNativeSeparators(statusFile(statusFolder, connection.id))) +
            u'\n';
    }
    if (!closed.isEmpty() && !connections.isEmpty())
        //: %1: a folder, "statusFolder" is the name of a setting and stays as it is
        text += CheckWords::tr("Other accounts can't read these files: they have no access to %1. For an agent that "
                               "isn't root, set statusFolder in settings.ini to a folder it can reach.")
                    .arg(QDir::toNativeSeparators(closed)) +
                u'\n';
    return text;
}

QByteArray listJson(const QList<Connection> &connections, const QString &statusFolder)
{
    QJsonArray list;
    for (const Connection &connection : connections) {
        list += QJsonObject{{u"id"_s, connection.id},
                            {u"name"_s, connection.name},
                            {u"domain"_s, connection.address.text()},
                            {u"companyId"_s, connection.companyId.text()},
                            {u"publicKey"_s, connection.publicKey.shortText()},
                            {u"statusFile"_s, statusFile(statusFolder, connection.id)},
                            {u"reachable"_s, closedOnTheWay(statusFolder).isEmpty()}};
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, u"propel-connect/list/1"_s}, {u"connections"_s, list}}).toJson();
}

} // namespace Propel
