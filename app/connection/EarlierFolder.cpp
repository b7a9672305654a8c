// SPDX-License-Identifier: MIT
#include "app/connection/ConnectionStore.h"

#include "app/base/PrivateFile.h"

#include <QDir>
#include <QFile>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Propel {
namespace {

bool takeOverConnections(const ConnectionStore &from, ConnectionStore &to)
{
    const Result<QList<Connection>> earlier = from.look();
    const Result<QList<Connection>> known = to.look();
    if (!earlier || !known)
        return false;
    return std::all_of(earlier->begin(), earlier->end(), [&](const Connection &connection) {
        const bool isKnown = std::any_of(known->begin(), known->end(),
                                         [&](const Connection &other) { return other.id == connection.id; });
        return isKnown || to.save(connection);
    });
}

/// Names of keychain entries that are still to be removed.
bool takeOverStaleEntries(const ConnectionStore &from, ConnectionStore &to)
{
    QStringList entries = to.staleEntries() + from.staleEntries();
    entries.removeDuplicates();
    return to.saveStaleEntries(entries).has_value();
}

} // namespace

void takeOverEarlierFolder(const QString &from, const QString &to)
{
    const ConnectionStore earlier(from);
    ConnectionStore store(to);
    const auto takeOver = [&](const QString &name, auto merge) {
        if (QFile::exists(from + name) && merge(earlier, store))
            QFile::remove(from + name);
    };
    takeOver(u"/connections.json"_s, takeOverConnections);
    takeOver(u"/leftovers.json"_s, takeOverStaleEntries);
    for (const QString &name : QDir(from).entryList({u"*.ini"_s, u"draft*.json"_s}, QDir::Files)) {
        if (!QFile::exists(to + u'/' + name) && makeFolder(to))
            QFile::rename(from + u'/' + name, to + u'/' + name); // copies it where the folders are on different drives
    }
}

} // namespace Propel
