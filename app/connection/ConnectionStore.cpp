// SPDX-License-Identifier: MIT
#include "app/connection/ConnectionStore.h"

#include "app/base/PrivateFile.h"
#include "app/connection/WriteLock.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto schema = "propel-connect/connections/1"_L1;

tl::unexpected<Error> setAside(const QString &path, const QString &why)
{
    const QString stamp = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss"_s);
    QString aside = stamp;
    for (int other = 2; QFileInfo::exists(aside); ++other) // one of this very second
        aside = u"%1-%2"_s.arg(stamp).arg(other);
    const bool moved = QFile::rename(path, aside);
    return fail(Cause::FileDamaged, u"%1: %2"_s.arg(moved ? aside : path, why));
}

} // namespace

QString ConnectionStore::connectionsFile() const
{
    return m_folder + u"/connections.json"_s;
}

QString ConnectionStore::draftFile() const
{
    return m_folder + u"/draft.json"_s;
}

Result<QList<Connection>> ConnectionStore::load() const
{
    if (!QFileInfo::exists(connectionsFile()))
        return QList<Connection>();
    const Result<QByteArray> content = readFile(connectionsFile());
    if (!content)
        return tl::make_unexpected(content.error());
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(*content, &error).object();
    if (error.error != QJsonParseError::NoError)
        return setAside(connectionsFile(), error.errorString());
    if (root.value("schema"_L1).toString() != schema)
        return setAside(connectionsFile(), u"schema"_s);
    QList<Connection> connections;
    const QJsonArray entries = root.value("connections"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        const Result<Connection> connection = Connection::fromJson(entry.toObject());
        if (!connection)
            return setAside(connectionsFile(), u"connections[%1]"_s.arg(connections.size()));
        connections += *connection;
    }
    return connections;
}

Result<> ConnectionStore::write(const QList<Connection> &connections)
{
    QJsonArray entries;
    for (const Connection &connection : connections)
        entries += connection.toJson();
    const QJsonObject root{{u"schema"_s, QString(schema)}, {u"connections"_s, entries}};
    return writeFile(connectionsFile(), QJsonDocument(root).toJson());
}

Result<> ConnectionStore::save(const Connection &connection)
{
    const Result<WriteLock> lock = lockForWriting(m_folder);
    if (!lock)
        return tl::make_unexpected(lock.error());
    Result<QList<Connection>> connections = load();
    if (!connections)
        return tl::make_unexpected(connections.error());
    const auto same = std::find_if(connections->begin(), connections->end(),
                                   [&](const Connection &other) { return other.id == connection.id; });
    if (same != connections->end())
        *same = connection;
    else
        *connections += connection;
    return write(*connections);
}

Result<> ConnectionStore::remove(const QString &id)
{
    const Result<WriteLock> lock = lockForWriting(m_folder);
    if (!lock)
        return tl::make_unexpected(lock.error());
    Result<QList<Connection>> connections = load();
    if (!connections)
        return tl::make_unexpected(connections.error());
    connections->removeIf([&](const Connection &connection) { return connection.id == id; });
    return write(*connections);
}

ConnectionDraft ConnectionStore::draft() const
{
    if (!QFileInfo::exists(draftFile()))
        return {};
    return ConnectionDraft::fromJson(QJsonDocument::fromJson(readFile(draftFile()).value_or(QByteArray())).object());
}

Result<> ConnectionStore::saveDraft(const ConnectionDraft &draft)
{
    return writeFile(draftFile(), QJsonDocument(draft.toJson()).toJson());
}

void ConnectionStore::dropDraft()
{
    QFile::remove(draftFile());
}

} // namespace Propel
