// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

#include <QElapsedTimer>
#include <QSet>
#include <QTimer>

namespace Propel {

class RequirementSet;

/// Decides when the rounds of a watched session take place, and when the watch is over. The session runs them. Rounds
/// get rarer with time, and after a quarter of an hour the watch ends.
class Watch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Watch)
public:
    explicit Watch(QObject *parent = nullptr);

    enum class FirstRound { Now, AfterAPause };
    void setOn(bool on, FirstRound first = FirstRound::Now);
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Something else is being tested: leaves rounds out, three in a row at most.
    void hold(bool isHeld) { m_isHeld = isHeld; }

    void runStarted() { m_timer.stop(); }
    void runEnded(const Report &report); ///< the next round is due after a pause, unless this one ends the watch
    /// Until the next round; nothing while one is under way, or none is due.
    [[nodiscard]] std::optional<std::chrono::milliseconds> untilNextRound() const;
    /// Pure: before the next round, after a watch of that long; nothing: it is over.
    [[nodiscard]] static std::optional<std::chrono::seconds> pauseAfter(std::chrono::milliseconds watched);
    /// All have passed; or the keys, or the sign-in to a proxy, were refused: repeating that would lock an account.
    [[nodiscard]] static bool isOverAfter(const Report &report);

Q_SIGNALS:
    void changed(bool on);
    void roundDue(); ///< unless a run is under way

private:
    void planRound();

    QTimer m_timer;
    QElapsedTimer m_since; ///< it was switched on
    bool m_isOn = false;
    bool m_isHeld = false;
    int m_leftOut = 0; ///< rounds, in a row
};

/// Pure: the rows and tables whose answers may differ now, after a run that got as far as the rows: all but those that
/// passed or were allowed (an allowed row that hasn't passed lacks a level, and levels are read once for all rows).
/// Never empty: if only own levels are left to read, or they aren't known, it has one row that shows that the keys
/// still work.
QSet<QString> rowsToRetest(const RequirementSet &requirements, const Report &before);

} // namespace Propel
