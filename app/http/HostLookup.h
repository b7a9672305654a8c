// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Step.h"
#include "app/http/SleepWatch.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QTimer>

#include <chrono>

namespace Propel {

/// Asks the system for a host's addresses; anew where a sleep of the computer came in between. Ends with at least one,
/// or Cause::HostNotFound, NameServerSilent or NameServerFailed.
class HostLookup : public ResultStep<QList<QHostAddress>>
{
    Q_OBJECT
public:
    HostLookup(QString host, std::chrono::milliseconds timeLimit);

protected:
    void run() override;
    void onCancel() override;

private:
    void lookUp();
    void lookUpLater();
    void settle(Result<QList<QHostAddress>> result);

    QString m_host;
    QTimer m_timeLimit;
    QTimer m_pause;
    SleepWatch m_sleep;
    QElapsedTimer m_since; ///< the system was asked
    int m_lookup = -1;
};

} // namespace Propel
