// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Clock.h"

#include <QTimeZone>

namespace Propel {

/// Stands still until the test turns it. Timers run by the computer's own clock all the same.
class TestClock : public Clock
{
public:
    explicit TestClock(bool reportsJumps = false) : m_reportsJumps(reportsJumps) {}

    [[nodiscard]] QDateTime now() const override { return m_now; }
    [[nodiscard]] std::chrono::milliseconds steady() const override { return m_steady; }
    bool watchJumps() override { return m_reportsJumps; }

    void set(const QDateTime &now) { m_now = now; }
    void advance(std::chrono::milliseconds wall) { advance(wall, wall); }
    void advance(std::chrono::milliseconds wall, std::chrono::milliseconds steady)
    {
        m_now = m_now.addMSecs(wall.count());
        m_steady += steady;
    }

private:
    QDateTime m_now{QDate(2026, 11, 24), QTime(8, 0), QTimeZone::utc()};
    std::chrono::milliseconds m_steady{0};
    const bool m_reportsJumps;
};

} // namespace Propel
