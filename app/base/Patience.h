// SPDX-License-Identifier: MIT
#pragma once

#include <QDateTime>
#include <QTimer>

namespace Propel {

/// Times a wait: says when it takes longer than usual, and counts the seconds of a pause that the other side asked for.
class Patience : public QObject
{
    Q_OBJECT
public:
    explicit Patience(QObject *parent = nullptr);

    void setLimit(std::chrono::milliseconds limit) { m_limit.setInterval(limit); } ///< two seconds
    void begin();
    void end();
    void setWaiting(bool isWaiting); ///< begin(), unless it has begun, or end()
    [[nodiscard]] bool isLate() const { return m_isLate; }

    void countDownTo(const QDateTime &until); ///< invalid: there is no pause
    [[nodiscard]] bool isCountingDown() const { return m_until.isValid() && QDateTime::currentDateTimeUtc() < m_until; }

Q_SIGNALS:
    void late();   ///< once a wait
    void ticked(); ///< each second of a pause, and when it is over

private:
    QTimer m_limit;
    QTimer m_second;
    QDateTime m_until;
    bool m_isLate = false;
};

} // namespace Propel
