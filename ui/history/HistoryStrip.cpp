// SPDX-License-Identifier: MIT
#include "ui/history/HistoryStrip.h"

#include "app/text/ChangeText.h"
#include "ui/Theme.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace Propel {

HistoryStrip::HistoryStrip(QWidget *parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMinimumWidth(fontMetrics().averageCharWidth() * 20);
}

void HistoryStrip::setRuns(const QList<RunRecord> &runs)
{
    m_runs = runs;
    m_current = -1;
    update();
}

void HistoryStrip::setCurrent(qsizetype run)
{
    m_current = run;
    update();
}

QSize HistoryStrip::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 80, fontMetrics().height() * 2};
}

int HistoryStrip::step() const
{
    return std::max(6, fontMetrics().height() / 2);
}

qsizetype HistoryStrip::fitting() const
{
    return std::max(1, width() / step());
}

qsizetype HistoryStrip::first() const
{
    return std::max<qsizetype>(0, m_runs.size() - fitting());
}

QRect HistoryStrip::barOf(qsizetype run) const
{
    const auto place = static_cast<int>(run - first());
    const QRect bar(place * step() + 1, 2, step() - 2, height() - 4);
    return isRightToLeft() ? QRect(width() - bar.right() - 1, bar.y(), bar.width(), bar.height()) : bar;
}

qsizetype HistoryStrip::at(const QPoint &point) const
{
    const int x = isRightToLeft() ? width() - 1 - point.x() : point.x();
    const qsizetype run = first() + x / step();
    return x >= 0 && run < m_runs.size() ? run : -1;
}

void HistoryStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const QPalette colours = palette();
    for (qsizetype i = first(); i < m_runs.size(); ++i) {
        const Verdict verdict = m_runs.at(i).verdict;
        const bool isTall = verdict == Verdict::NotReady;
        const bool isHollow = verdict == Verdict::Undetermined || verdict == Verdict::Unconfirmed;
        QRect bar = barOf(i);
        if (i == m_current)
            painter.fillRect(bar.adjusted(-1, -2, 1, 2),
                             Theme::blend(colours.color(QPalette::Highlight), colours.color(QPalette::Window), 0.35));
        if (!isTall)
            bar.setTop(bar.top() + bar.height() / 2);
        const QColor colour = Theme::colour(Theme::mark(verdict), colours);
        if (isHollow) {
            painter.setPen(colour);
            painter.drawRect(bar.adjusted(0, 0, -1, -1));
        } else {
            painter.fillRect(bar, colour);
        }
    }
    painter.setPen(Theme::hairline(colours));
    painter.drawLine(0, height() - 1, width(), height() - 1);
}

void HistoryStrip::mousePressEvent(QMouseEvent *event)
{
    if (const qsizetype run = at(event->position().toPoint()); run >= 0 && event->button() == Qt::LeftButton)
        Q_EMIT chosen(run);
}

bool HistoryStrip::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const qsizetype run = at(help->pos());
    if (run < 0)
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), Text::runSentence(m_runs.at(run)), this, barOf(run));
    return true;
}

} // namespace Propel
