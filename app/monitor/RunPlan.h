// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunRecord.h"

#include <QHash>

#include <functional>

namespace Propel {

/// A saved connection, as the plan needs it.
struct PlannedConnection
{
    QString id;
    QString instance;       ///< what asks for quiet, asks for all connections to it
    QDateTime lastRun = {}; ///< UTC; invalid: none is known

    friend bool operator==(const PlannedConnection &, const PlannedConnection &) = default;
};

/// When which connection is tested next. Pure but for the jitter, which is handed in; all times are UTC and given by
/// the caller. At most one run at a time, whoever began it.
class RunPlan
{
public:
    using Jitter = std::function<double()>; ///< 0 to 1

    static constexpr std::chrono::seconds settling{30};         ///< after a start, sleep or a change of network
    static constexpr std::chrono::seconds longestSettling{120}; ///< for a network that changes again and again
    static constexpr std::chrono::minutes freshFor{15};         ///< so long no event brings another run
    static constexpr std::chrono::minutes longestQuiet{240};
    static constexpr std::chrono::hours longestPause{48}; ///< "till tomorrow", with room for a changed time zone

    explicit RunPlan(Jitter jitter) : m_jitter(std::move(jitter)) {}

    void setInterval(std::optional<std::chrono::minutes> interval, const QDateTime &now); ///< nothing: never
    void setConnections(const QList<PlannedConnection> &connections, const QDateTime &now);
    void pause(const QDateTime &until) { m_pausedUntil = until; } ///< invalid: not, or no longer
    [[nodiscard]] QDateTime pausedUntil() const { return m_pausedUntil; }

    void begin(const QDateTime &now);                                         ///< the program has started
    void wokeUp(const QDateTime &now);                                        ///< the computer slept
    void networkChanged(std::optional<bool> reachable, const QDateTime &now); ///< nothing: it can't be told here
    void runStarted(const QString &id) { m_running = id; }
    void runEnded(const RunRecord &run, const QDateTime &now); ///< of the one that was started
    void runDropped(const QDateTime &now);                     ///< cancelled: it tells nothing

    [[nodiscard]] QString running() const { return m_running; } ///< empty: none
    QString due(const QDateTime &now);                          ///< the connection to test now; empty: none
    /// When due() may say more; invalid: not before something happens. Also where the clock was set back.
    QDateTime next(const QDateTime &now);

private:
    struct Item
    {
        PlannedConnection about;
        QDateTime due;
    };
    struct Quiet
    {
        QDateTime until;
        std::chrono::minutes length{0};
    };

    [[nodiscard]] QDateTime afterInterval(const QDateTime &from) const;
    void bringForward(const QDateTime &now);
    void settle(const QDateTime &now);
    void correct(const QDateTime &now);
    [[nodiscard]] QDateTime earliest(const Item &item) const;

    Jitter m_jitter;
    std::optional<std::chrono::minutes> m_interval = std::chrono::minutes(240);
    QList<Item> m_items;
    QHash<QString, Quiet> m_quiet; ///< by instance
    QString m_running;
    QDateTime m_pausedUntil;
    QDateTime m_settlingSince;
    QDateTime m_notBefore;
    bool m_isReachable = true;
};

} // namespace Propel
