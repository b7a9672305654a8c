// SPDX-License-Identifier: MIT
#pragma once

#include "app/connection/ConnectionStore.h"

#include <QFileSystemWatcher>
#include <QTimer>

namespace Propel {

/// Notices that another program of ours has changed what is saved: a start in another session, or propel-check
/// --forget-all. A file that can't be read changes nothing.
class ConnectionsWatch : public QObject
{
    Q_OBJECT
public:
    explicit ConnectionsWatch(const ConnectionStore &store, QObject *parent = nullptr);

    void setKnown(const QList<Connection> &connections); ///< what this program has saved or read

Q_SIGNALS:
    void changed(const QList<Propel::Connection> &connections);

private:
    void compare();

    const ConnectionStore &m_store;
    QList<Connection> m_known;
    QFileSystemWatcher m_watcher;
    QTimer m_pause; ///< one change of a file is several of its folder
};

} // namespace Propel
