// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Result.h"
#include "app/base/Step.h"

#include <QHostAddress>
#include <QTimer>

#include <chrono>

namespace Propel {

/// Asks the system for a host's addresses. Ends with at least one, or Cause::HostNotFound or TimedOut.
class HostLookup : public Step
{
    Q_OBJECT
public:
    HostLookup(QString host, std::chrono::milliseconds timeLimit);

    [[nodiscard]] const Result<QList<QHostAddress>> &result() const { return m_result; }

protected:
    void run() override;
    void letGo() override;

private:
    QString m_host;
    QTimer m_timeLimit;
    int m_lookup = -1;
    Result<QList<QHostAddress>> m_result;
};

} // namespace Propel
