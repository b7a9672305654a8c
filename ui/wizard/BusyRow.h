// SPDX-License-Identifier: MIT
#pragma once

#include "app/base/Patience.h"

#include <QWidget>

#include <chrono>

class QLabel;
class QProgressBar;
class QPushButton;

namespace Propel {

/// "Something is going on": a bar, a sentence, and from the third second on a way to stop waiting.
class BusyRow : public QWidget
{
    Q_OBJECT
public:
    explicit BusyRow(QWidget *parent = nullptr);

    void setPatience(std::chrono::milliseconds patience) { m_patience.setLimit(patience); } ///< two seconds
    void begin(const QString &text);
    void setText(const QString &text);
    /// Counts the seconds down until then, and says the text again after it: the other side asked for a pause. The way
    /// to stop waiting is there at once.
    void throttle(const QDateTime &until);
    void end();
    [[nodiscard]] bool isBusy() const { return m_busy; }
    [[nodiscard]] QString text() const;

Q_SIGNALS:
    void late(); ///< it takes longer than usual
    void stopped();

private:
    void countDown();
    void say(const QString &text);
    void speak();

    QProgressBar *m_bar;
    QLabel *m_text;
    QPushButton *m_stop;
    Patience m_patience;
    QDateTime m_throttledUntil;
    QString m_usual; ///< what is said when it isn't throttled
    bool m_busy = false;
};

} // namespace Propel
