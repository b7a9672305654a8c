// SPDX-License-Identifier: MIT
#pragma once

#include "app/history/RunRecord.h"

#include <QWidget>

namespace Propel {

/// The runs over time, a bar each, the newest at the end of the line: as many as fit. What a run came to is told by a
/// bar's height and filling as well as by its colour. A list beside it says the same in words, and takes the keyboard.
class HistoryStrip : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryStrip)
public:
    explicit HistoryStrip(QWidget *parent = nullptr);

    void setRuns(const QList<RunRecord> &runs); ///< the oldest first
    void setCurrent(qsizetype run);             ///< its place in runs(); -1: none
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void chosen(qsizetype run);

protected:
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] qsizetype fitting() const;
    [[nodiscard]] qsizetype first() const; ///< the oldest that is shown
    [[nodiscard]] QRect barOf(qsizetype run) const;
    [[nodiscard]] qsizetype at(const QPoint &point) const; ///< -1: none
    [[nodiscard]] int step() const;

    QList<RunRecord> m_runs;
    qsizetype m_current = -1;
};

} // namespace Propel
