// SPDX-License-Identifier: MIT
#include "ui/results/NotesBar.h"

#include "app/wording/Wording.h"
#include "ui/results/FlowLayout.h"

#include <QEvent>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Propel {

NotesBar::NotesBar(QWidget *parent)
    : QWidget(parent),
      m_reach(new QToolButton(this)),
      m_sight(new QToolButton(this)),
      m_excess(new QToolButton(this)),
      m_requests(new QToolButton(this))
{
    auto *layout = new FlowLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(fontMetrics().height() / 4);
    for (QToolButton *button : {m_reach, m_sight, m_excess, m_requests}) {
        button->setAutoRaise(true);
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
        button->setFocusPolicy(Qt::StrongFocus);
        button->hide();
        layout->addWidget(button);
    }
    for (QToolButton *button : {m_reach, m_sight, m_excess})
        connect(button, &QToolButton::clicked, this, &NotesBar::notesWanted);
    connect(m_requests, &QToolButton::clicked, this, &NotesBar::requestsWanted);
}

void NotesBar::setReport(const Report &report, bool hasResult)
{
    m_report = report;
    m_hasResult = hasResult;
    refresh();
}

void NotesBar::showNote(QToolButton *button, Mark mark, const QString &text, const QString &whole)
{
    button->setVisible(!text.isEmpty());
    if (text.isEmpty())
        return;
    const int side = fontMetrics().height();
    button->setIconSize({side, side});
    button->setIcon(Theme::icon(mark, palette()));
    button->setText(u' ' + text); // styles leave no gap behind the icon
    button->setAccessibleName(text);
    button->setToolTip(u"<qt>%1</qt>"_s.arg(whole.toHtmlEscaped()));
    button->setAccessibleDescription(whole);
}

void NotesBar::refresh()
{
    const bool unlikely = m_report.outsideReach.state == Reach::Unlikely;
    const bool narrow = Wording::isSightNarrow(m_report);
    const QString reach = m_hasResult ? Wording::reachNote(m_report) : QString();
    const QString sight = m_hasResult ? Wording::sightNote(m_report) : QString();
    const bool excess = m_hasResult && !m_report.excess.isEmpty();
    showNote(m_reach, unlikely ? Mark::Attention : Mark::Note,
             reach.isEmpty() ? QString()
             : unlikely      ? tr("Reach from outside: unlikely")
                             : tr("Reach from outside: unknown"),
             reach);
    showNote(m_sight, narrow ? Mark::Attention : Mark::Note,
             sight.isEmpty() ? QString()
             : narrow        ? tr("Sees very little")
                             : tr("What it sees"),
             sight);
    showNote(m_excess, Mark::Note,
             excess ? tr("%n levels more than needed", nullptr, static_cast<int>(m_report.excess.size())) : QString(),
             Wording::excessNote(m_report));
    //: %1: "31 reads, 0 changes"; opens a window that lists them
    showNote(m_requests, Mark::Note,
             m_report.requests.isEmpty() ? QString() : tr("%1…").arg(Wording::requestsNote(m_report)),
             tr("Every request of the last run"));
}

void NotesBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace Propel
