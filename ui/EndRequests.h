// SPDX-License-Identifier: MIT
#pragma once

#include <QObject>

class QSocketNotifier;

namespace Propel {

/// Hears SIGTERM, SIGINT and SIGHUP and says so from the event loop, so that a key that is typed and stored nowhere can
/// still be saved. One at a time in a process. Elsewhere than on Unix nothing is ever requested.
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
    QSocketNotifier *m_notifier = nullptr;
};

} // namespace Propel
