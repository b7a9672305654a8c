// SPDX-License-Identifier: MIT
#include "app/connection/ConnectionStore.h"

#include "app/base/PrivateFile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

constexpr auto schema = "propel-connect/connections/1"_L1;

QJsonObject objectIn(const QString &path) // an empty one where there is none
{
    return QJsonDocument::fromJson(readFile(path).value_or(QByteArray())).object();
}

/// What the file holds; fails with Cause::FileUnreadable, or FileDamaged and why.
Result<QList<Connection>> connectionsIn(const QString &path)
{
    const Result<QByteArray> content = readFile(path);
    if (!content)
        return tl::make_unexpected(content.error());
    QJsonParseError error;
    const QJsonObject root = QJsonDocument::fromJson(*content, &error).object();
    if (error.error != QJsonParseError::NoError)
        return fail(Cause::FileDamaged, error.errorString());
    if (root.value("schema"_L1).toString() != schema)
        return fail(Cause::FileDamaged, u"schema"_s);
    if (!root.value("connections"_L1).isArray())
        return fail(Cause::FileDamaged, u"connections"_s);
    QList<Connection> connections;
    const QJsonArray entries = root.value("connections"_L1).toArray();
    for (const QJsonValue &entry : entries) {
        const Result<Connection> connection = Connection::fromJson(entry.toObject());
        if (!connection)
            return fail(Cause::FileDamaged, u"connections[%1]"_s.arg(connections.size()));
        connections += *connection;
    }
    return connections;
}

} // namespace

QString ConnectionStore::connectionsFile() const
{
    return m_folder + u"/connections.json"_s;
}

QString ConnectionStore::draftFile(const QString &replaces) const
{
    return m_folder + (replaces.isEmpty() ? u"/draft.json"_s : u"/draft-%1-keys.json"_s.arg(replaces));
}

QFileInfoList ConnectionStore::draftFiles() const
{
    return QDir(m_folder).entryInfoList({u"draft*.json"_s}, QDir::Files, QDir::Time);
}

QString ConnectionStore::staleEntriesFile() const
{
    return m_folder + u"/leftovers.json"_s;
}

Result<QList<Connection>> ConnectionStore::look() const
{
    return QFileInfo::exists(connectionsFile()) ? connectionsIn(connectionsFile()) : QList<Connection>();
}

Result<QList<Connection>> ConnectionStore::load() const
{
    Result<QList<Connection>> connections = look();
    if (connections || connections.error().cause != Cause::FileDamaged)
        return connections;
    const Result<WriteLock> lock = lockForWriting(m_folder); // another program may be setting it aside right now
    return lock ? loadLocked() : tl::make_unexpected(lock.error());
}

Result<QList<Connection>> ConnectionStore::loadLocked() const
{
    Result<QList<Connection>> connections = look();
    if (!connections && connections.error().cause == Cause::FileDamaged)
        return setAside(connectionsFile(), connections.error().detail);
    return connections;
}

Result<> ConnectionStore::change(const std::function<void(QList<Connection> &)> &change)
{
    const Result<WriteLock> lock = lockForWriting(m_folder);
    if (!lock)
        return tl::make_unexpected(lock.error());
    Result<QList<Connection>> connections = loadLocked();
    if (!connections)
        return tl::make_unexpected(connections.error());
    change(*connections);
    QJsonArray entries;
    for (const Connection &connection : std::as_const(*connections))
        entries += connection.toJson();
    const QJsonObject root{{u"schema"_s, QString(schema)}, {u"connections"_s, entries}};
    return writeFile(connectionsFile(), QJsonDocument(root).toJson());
}

Result<> ConnectionStore::save(const Connection &connection)
{
    return change([&](QList<Connection> &connections) {
        const auto same = std::ranges::find(connections, connection.id, &Connection::id);
        if (same != connections.end())
            *same = connection;
        else
            connections += connection;
    });
}

Result<> ConnectionStore::remove(const QString &id)
{
    return change([&](QList<Connection> &connections) {
        connections.removeIf([&](const Connection &connection) { return connection.id == id; });
    });
}

Result<> ConnectionStore::setDamagedAside()
{
    Result<> outcome;
    QStringList files{staleEntriesFile()};
    for (const QFileInfo &draft : draftFiles())
        files += draft.filePath();
    for (const QString &file : files) {
        const Result<QByteArray> content = QFileInfo::exists(file) ? readFile(file) : QByteArray("{}");
        QJsonParseError error;
        if (!content)
            continue;
        const QJsonDocument document = QJsonDocument::fromJson(*content, &error);
        const bool isList = file == staleEntriesFile();
        if (document.isObject() && (!isList || document[u"entries"_s].isArray() || *content == "{}"_ba))
            continue;
        const bool isJson = error.error == QJsonParseError::NoError;
        const Result<> damaged = setAside(file, isJson ? u"something else than expected"_s : error.errorString());
        if (outcome)
            outcome = damaged;
    }
    return outcome;
}

ConnectionDraft ConnectionStore::draft(const QString &replaces) const
{
    return ConnectionDraft::fromJson(objectIn(draftFile(replaces)));
}

QList<ConnectionDraft> ConnectionStore::drafts() const
{
    QList<ConnectionDraft> drafts;
    for (const QFileInfo &file : draftFiles())
        drafts += ConnectionDraft::fromJson(objectIn(file.filePath()));
    return drafts;
}

Result<> ConnectionStore::saveDraft(const ConnectionDraft &draft)
{
    return writeFile(draftFile(draft.replaces), QJsonDocument(draft.toJson()).toJson());
}

void ConnectionStore::dropDraft(const QString &replaces)
{
    QFile::remove(draftFile(replaces));
}

QStringList ConnectionStore::staleEntries() const
{
    const QJsonArray entries = objectIn(staleEntriesFile()).value("entries"_L1).toArray();
    QStringList names;
    for (const QJsonValue &entry : entries)
        names += entry.toString();
    names.removeAll(QString());
    return names;
}

Result<> ConnectionStore::saveStaleEntries(const QStringList &entries)
{
    if (entries.isEmpty() && (!QFileInfo::exists(staleEntriesFile()) || QFile::remove(staleEntriesFile())))
        return {};
    return writeFile(staleEntriesFile(),
                     QJsonDocument(QJsonObject{{u"entries"_s, QJsonArray::fromStringList(entries)}}).toJson());
}

} // namespace Propel
