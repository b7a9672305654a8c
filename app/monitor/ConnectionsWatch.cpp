// SPDX-License-Identifier: MIT
#include "app/monitor/ConnectionsWatch.h"

#include <QDir>

using namespace std::chrono_literals;

namespace Propel {

ConnectionsWatch::ConnectionsWatch(const ConnectionStore &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(300ms);
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, &m_pause, qOverload<>(&QTimer::start));
    connect(&m_pause, &QTimer::timeout, this, &ConnectionsWatch::compare);
}

void ConnectionsWatch::setKnown(const QList<Connection> &connections)
{
    m_known = connections;
    if (m_watcher.directories().isEmpty() && QDir(m_store.folder()).exists())
        m_watcher.addPath(m_store.folder()); // the folder: the file is replaced as a whole
}

void ConnectionsWatch::compare()
{
    const Result<QList<Connection>> now = m_store.look();
    if (!now || *now == m_known)
        return;
    m_known = *now;
    Q_EMIT changed(*now);
}

} // namespace Propel
