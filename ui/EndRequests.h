// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

#ifndef Q_OS_WIN
class QSocketNotifier;
#endif

namespace Propel {

/// Hears that the program is asked to end, and says so from the event loop, so that a key that is typed and stored
/// nowhere can still be saved. One at a time in a process. On Unix it hears SIGTERM, SIGINT and SIGHUP; on Windows
/// WM_CLOSE to an unseen window of the class "PropelConnectEnd", which is how the installer asks a program that has no
/// other window.
class EndRequests : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EndRequests)
public:
    explicit EndRequests(QObject *parent = nullptr);
    ~EndRequests() override;

Q_SIGNALS:
    void requested();

private:
#ifdef Q_OS_WIN
    void *m_window = nullptr;
#else
    QSocketNotifier *m_notifier = nullptr;
#endif
};

} // namespace Propel
