// SPDX-License-Identifier: MIT
#pragma once

#include "app/diagnosis/Report.h"

#include <QSet>
#include <QTimer>

namespace Propel {

class RequirementSet;

/// Decides when the rounds of a watched session take place, and when the watch is over. The session runs them.
class Watch : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Watch)
public:
    explicit Watch(QObject *parent = nullptr);

    void setOn(bool on); ///< the first round is due at once
    [[nodiscard]] bool isOn() const { return m_isOn; }
    /// Something else is being tested: leaves rounds out, three in a row at most.
    void hold(bool isHeld) { m_isHeld = isHeld; }

    void runStarted() { m_timer.stop(); }
    void runEnded(const Report &report); ///< the next round is due in five seconds, unless this one ends the watch
    /// All have passed; or the keys, or the sign-in to a proxy, were refused: repeating that would lock an account.
    [[nodiscard]] static bool isOverAfter(const Report &report);

Q_SIGNALS:
    void changed(bool on);
    void roundDue(); ///< unless a run is under way

private:
    QTimer m_timer;
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
